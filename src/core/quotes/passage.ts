import { contains, isWhiteSpace, type Span } from '../text/span';
import type { Stretch } from './pairMarks';
import { lexemeOf } from './lexeme';
import type { CueVerb } from './verbs';

/** A word, a punctuation mark, or a whole stretch between quotation marks taken as one thing. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'stretch';
  /** Without a possessive ending: "Ortega" of "Ortega’s". Empty for a stretch. */
  readonly text: string;
  readonly lower: string;
  /** See `WordClass`. */
  readonly classes: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Carries "’s" or "s’". */
  readonly possessive: boolean;
  /** The cue verb that it may be. */
  readonly verb: CueVerb | undefined;
  /** The same, or a word for a stand or a state of mind; see `standVerb`. */
  readonly stand: CueVerb | undefined;
  /** May be any verb; see `mayBeVerb`. */
  readonly mayBeVerb: boolean;
  /** Stands first in its sentence, where a capital says nothing. */
  readonly first: boolean;
  /** Index of the stretch in the article; -1 for words and marks. */
  readonly stretch: number;
}

/** A sentence of the reporter: a range of items, `end` exclusive. */
export interface Segment {
  readonly from: number;
  readonly end: number;
}

/** A paragraph or headline, read as items, with its sentences. */
export interface Passage extends Span {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  /** The items that are stretches. */
  readonly quoted: readonly number[];
  /** Nearly all words begin with a capital, as in headlines: capitals then tell nothing. */
  readonly titleCase: boolean;
}

/**
 * Reads a paragraph as items. `stretches` are those of the article (a stretch becomes one item); `sentences` may cut
 * through stretches: such cuts are ignored, for a sentence of the reporter goes on around the words that it quotes.
 */
export function readPassage(
  text: string,
  span: Span & { readonly sentences?: readonly Span[] },
  stretches: readonly Stretch[],
  firstStretch: number,
): Passage {
  const items: MutableItem[] = [];
  const quoted: number[] = [];
  let offset = span.start;
  for (let index = firstStretch; ; index++) {
    const stretch = stretches[index];
    if (stretch === undefined || !contains(span, stretch)) break;
    readWords(text, offset, stretch.start, items);
    quoted.push(items.length);
    items.push(plainItem('stretch', stretch.start, stretch.end, '', index));
    offset = stretch.end;
  }
  readWords(text, offset, span.end, items);
  const begins = markFirsts(items, sentenceStarts(span, stretches, firstStretch));
  return {
    start: span.start,
    end: span.end,
    items,
    segments: segmentsOf(text, items, begins),
    quoted,
    titleCase: isTitleCase(items),
  };
}

/** The one place where marks and stretches become items: of the same shape as words, which keeps reading them fast. */
function plainItem(
  kind: 'mark' | 'stretch',
  start: number,
  end: number,
  text: string,
  stretch: number,
): MutableItem {
  return {
    kind,
    start,
    end,
    text,
    lower: text,
    classes: 0,
    capital: false,
    possessive: false,
    verb: undefined,
    stand: undefined,
    mayBeVerb: false,
    first: false,
    stretch,
  };
}

type MutableItem = { -readonly [K in keyof Item]: Item[K] };

/** Marks the first words of sentences; gives the item with which each sentence begins. */
function markFirsts(items: MutableItem[], starts: readonly number[]): number[] {
  const begins: number[] = [];
  let next = 0;
  let first = true;
  items.forEach((item, i) => {
    let begin = i === 0;
    while (next < starts.length && starts[next]! <= item.start) {
      begin = true;
      next++;
    }
    if (begin) begins.push(i);
    first ||= begin;
    item.first = first;
    if (item.kind !== 'mark') first = false;
  });
  return begins;
}

/** Headlines in capitals: most longer words begin with one. */
function isTitleCase(items: readonly Item[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const item of items) {
    if (item.kind !== 'word' || item.text.length < 4) continue;
    words++;
    if (item.capital) capitals++;
    if (words >= 40) break;
  }
  return words >= 5 && capitals / words > 0.88;
}

/** Where sentences begin, without those that begin inside a stretch. */
function sentenceStarts(
  span: { readonly sentences?: readonly Span[] },
  stretches: readonly Stretch[],
  firstStretch: number,
): number[] {
  const starts: number[] = [];
  let index = firstStretch;
  for (const { start } of span.sentences ?? []) {
    while (index < stretches.length && stretches[index]!.end <= start) index++;
    const stretch = stretches[index];
    if (!stretch || start <= stretch.start) starts.push(start);
  }
  return starts;
}

function segmentsOf(text: string, items: readonly Item[], begins: readonly number[]): Segment[] {
  const starts = begins.filter((begin, i) => i === 0 || !asksOn(text, items, begin));
  return starts.map((from, i) => ({ from, end: starts[i + 1] ?? items.length }));
}

/** “Why now?” Ortega asked. The words behind a question or a shout belong to its sentence. */
function asksOn(text: string, items: readonly Item[], begin: number): boolean {
  const before = items[begin - 1]!;
  if (before.kind !== 'stretch' || !/[?!…—–-]/.test(text.slice(before.end - 3, before.end))) return false;
  for (let i = begin; i < items.length && i - begin < 6; i++) {
    const { kind, capital, lower, text: word, verb } = items[i]!;
    if (verb && !capital) return verb.strength === 'says' && verb.form === 'finite';
    if (
      kind === 'stretch' ||
      (kind === 'word' && !capital && lower.length > 3) ||
      (kind === 'mark' && word !== '.' && word !== ',')
    )
      return false;
  }
  return false;
}

/** Words and marks between two offsets. A scanner by hand: a regular expression takes four times as long here. */
function readWords(text: string, from: number, end: number, items: MutableItem[]): void {
  for (let i = from; i < end;) {
    const code = text.charCodeAt(i);
    const tagged =
      (code === 0x40 || code === 0x23) && i + 1 < end && isWordCode(text.charCodeAt(i + 1), text, i + 1);
    if (tagged || isWordCode(code, text, i)) {
      const start = i;
      i = wordEnd(text, i + 1, end);
      const word = wordOf(text.slice(start, i), start, i < text.length ? text[i]! : '');
      items.push(word);
      // The apostrophe of "the workers’ union" belongs to the word.
      if (word.possessive && word.end === i && i < end) i++;
    } else {
      if (!isWhiteSpace(code)) items.push(plainItem('mark', i, i + 1, text[i]!, -1));
      i++;
    }
  }
}

/** The end of the word that began before `from`: letters and digits, and the marks that join two of them ("O’Neill"). */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isWordCode(code, text, i)) i++;
    else if (isJoiner(code) && i + 1 < end && isWordCode(text.charCodeAt(i + 1), text, i + 1)) i += 2;
    else break;
  }
  return i;
}

/** Apostrophes, full stop, hyphens, ampersand. */
function isJoiner(code: number): boolean {
  return (
    code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d || code === 0x2011 || code === 0x26
  );
}

/** Letters, digits and combining marks; halves of surrogate pairs count as their character does. */
function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0xd800 && code <= 0xdfff)
    return LETTER.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? at - 1 : at)!));
  return LETTER.test(text[at]!);
}

const LETTER = /^[\p{L}\p{N}\p{M}]/u;

/** A word; `after` is the character behind it. */
function wordOf(whole: string, start: number, after: string): MutableItem {
  const { text, lower, classes, capital, possessive, verb, stand, mayBeVerb } = lexemeOf(whole);
  const plural = text === whole && (after === '’' || after === "'") && whole.endsWith('s');
  const end = start + text.length;
  return {
    kind: 'word',
    start,
    end,
    text,
    lower,
    classes,
    capital,
    possessive: possessive || plural,
    verb,
    stand,
    mayBeVerb,
    first: false,
    stretch: -1,
  };
}
