import { lowered } from '../text/lowered';
import { isWhiteSpace, type Span } from '../text/span';
import { type Lexeme, lexemeOf, LONGEST_WORD, NUMERAL, OTHER } from './lexicon';

/** A run of letters or of digits with all that the recognisers ask of it. */
export interface Word extends Span {
  readonly lexeme: Lexeme;
  /**
   * What stands between the word before and this one: white space as one space, dashes as `-`, apostrophes as `'`, with
   * a possessive `'s` taken in (`'s `); `BREAK` between parts of the article, `FAR` for anything longer.
   */
  readonly gap: string;
  /** Begins with a capital of A to Z. */
  readonly capital: boolean;
  /** The number that the digits write; `NaN` for words and very long numbers. */
  readonly value: number;
  /** How many digits. */
  readonly digits: number;
  /** `th` for all ordinals ("22nd"), `s` for decades ("1980s"), else empty. */
  readonly suffix: '' | 'th' | 's';
}

/** Between two parts of the article, or where a blank line stands: no expression goes across. */
export const BREAK = '\n';
const FAR = '…';
const LONGEST_GAP = 4;
const LONGEST_NUMBER = 9;

const NOTHING: Word = {
  start: 0,
  end: 0,
  lexeme: OTHER,
  gap: BREAK,
  capital: false,
  value: NaN,
  digits: 0,
  suffix: '',
};

/** The words of an article, in order. Asking beyond the ends yields an empty word behind a break. */
export class Words {
  constructor(
    readonly text: string,
    private readonly list: readonly Word[],
  ) {}

  get length(): number {
    return this.list.length;
  }

  at(index: number): Word {
    return this.list[index] ?? NOTHING;
  }

  /** The word in lower case; empty for digits and beyond the ends. */
  name(index: number): string {
    const { lexeme, start, end } = this.at(index);
    return lexeme === OTHER && end - start <= LONGEST_WORD
      ? this.text.slice(start, end).toLowerCase()
      : lexeme.word;
  }

  /** Whether one of the words inside the span is so. */
  some(span: Span, test: (word: Word) => boolean): boolean {
    for (let i = this.firstFrom(span.start); this.at(i).start < span.end && i < this.length; i++) {
      if (test(this.at(i))) return true;
    }
    return false;
  }

  /** Index of the first word that begins at or behind the offset. Logarithmic. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether the word stands behind the one before it with nothing but a space or a hyphen between. */
  joined(index: number): boolean {
    const { gap } = this.at(index);
    return gap === ' ' || gap === '-';
  }
}

/** Splits the `regions` of the text (sorted, not overlapping) into words. Linear. */
export function wordsIn(text: string, regions: readonly Span[]): Words {
  const small = lowered(text);
  const list: Word[] = [];
  for (const region of regions) {
    let gapStart = -1;
    let i = region.start;
    while (i < region.end) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind === MARK) {
        i++;
        continue;
      }
      const start = i;
      do i++;
      while (i < region.end && kindOf(text.charCodeAt(i)) === kind);
      if (kind === LETTER && i - start === 1 && isPossessive(text, gapStart, start)) continue;
      const gap = gapStart < 0 ? BREAK : gapIn(text, gapStart, start);
      const word = kind === DIGIT ? numeral(text, start, i, gap) : letters(text, small, start, i, gap);
      list.push(word);
      i = gapStart = word.end;
    }
  }
  return new Words(text, list);
}

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(code: number): number {
  if (code < 0x80) {
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return LETTER;
    return code >= 0x30 && code <= 0x39 ? DIGIT : MARK;
  }
  // Beyond ASCII: letters and combining marks, without general punctuation, symbols and the halves of emoji.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  return (code >= 0x2000 && code < 0x2c00) ||
    code === 0xfeff ||
    (code >= 0xd800 && code < 0xe000) ||
    code === 0x3000
    ? MARK
    : LETTER;
}

/** Whether the letter is the `s` of `year's`: it stays in the gap, so that "this year's summit" still joins. */
function isPossessive(text: string, wordEnd: number, at: number): boolean {
  return wordEnd === at - 1 && (text[at] === 's' || text[at] === 'S') && markOf(text[wordEnd]!) === "'";
}

function letters(text: string, small: string, start: number, end: number, gap: string): Word {
  const code = text.charCodeAt(start);
  const lexeme = end - start > LONGEST_WORD ? OTHER : lexemeOf(small.slice(start, end));
  return {
    start,
    end,
    lexeme,
    gap,
    capital: code >= 0x41 && code <= 0x5a,
    value: NaN,
    digits: 0,
    suffix: '',
  };
}

function numeral(text: string, start: number, end: number, gap: string): Word {
  const digits = end - start;
  const suffix = suffixAt(text, end);
  return {
    start,
    end: end + suffix.length,
    lexeme: NUMERAL,
    gap,
    capital: false,
    value: digits > LONGEST_NUMBER ? NaN : Number(text.slice(start, end)),
    digits,
    suffix: suffix === '' ? '' : suffix.toLowerCase() === 's' ? 's' : 'th',
  };
}

/** An ordinal's or a decade's ending right behind the digits: `22nd`, `1980s`. */
function suffixAt(text: string, end: number): string {
  const letter = text.charCodeAt(end) | 0x20;
  // s, n, r, t: the only letters that such an ending begins with.
  if (letter !== 0x73 && letter !== 0x6e && letter !== 0x72 && letter !== 0x74) return '';
  for (const length of [2, 1]) {
    const ending = text.slice(end, end + length);
    const goesOn = end + length < text.length && kindOf(text.charCodeAt(end + length)) === LETTER;
    if (!goesOn && /^(?:st|nd|rd|th|s)$/i.test(ending)) return ending;
  }
  return '';
}

function gapIn(text: string, start: number, end: number): string {
  if (end - start === 1 && text.charCodeAt(start) === 0x20) return ' ';
  let gap = '';
  let lines = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isWhiteSpace(code)) {
      if (code === 0x0a && ++lines > 1) return BREAK;
      if (!gap.endsWith(' ')) gap += ' ';
      continue;
    }
    const mark = markOf(text[i]!);
    // "--" is a dash as well.
    if (mark === '-' && gap.endsWith('-')) continue;
    gap += mark;
    if (gap.length > LONGEST_GAP) return FAR;
  }
  return gap;
}

function markOf(char: string): string {
  if ('‐‑‒–—−'.includes(char)) return '-';
  return char === '’' || char === '‘' || char === '`' ? "'" : char;
}
