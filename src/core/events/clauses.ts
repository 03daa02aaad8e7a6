import { type Span, textOf } from '../text/span';
import { type Token, tokensIn } from '../text/tokens';

/** A sentence cut into words, with how deep the cut in front of each word is. */
export interface Sentence extends Span {
  /** The article. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words in small letters, apostrophes made straight. */
  readonly lower: readonly string[];
  /** Depth of the boundary in front of each word; see `Break`. The first word has `Break.full`. */
  readonly breaks: readonly number[];
  /** Headlines report in the present tense. */
  readonly headline: boolean;
}

/** How far apart the words on its two sides are, in words; what belongs together seldom stands across a deep one. */
export const Break = { none: 0, mark: 2, and: 5, comma: 6, clause: 9, full: 30 } as const;

const WORD_BREAKS: ReadonlyMap<string, number> = new Map([
  ...'and or nor'.split(' ').map((word) => [word, Break.and] as const),
  ...(
    'after before when where which who whom whose that while since as following amid because if unless whether until ' +
    'till though although whereas but despite prompting without'
  )
    .split(' ')
    .map((word) => [word, Break.clause] as const),
]);

/** Whether a word may open a clause: "who", "after", "that". */
export function isClauseWord(word: string): boolean {
  return WORD_BREAKS.get(word) === Break.clause;
}

/** Cuts a sentence into words and finds the boundaries of its clauses. `small`: the article in small letters. Linear. */
export function readSentence(text: string, small: string, span: Span, headline: boolean): Sentence {
  const tokens = tokensIn(text, span);
  const lower = tokens.map(({ start, end }) => small.slice(start, end).replace('’', "'"));
  const breaks = new Array<number>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    breaks[i] =
      i === 0
        ? Break.full
        : Math.max(punctuation(text, tokens[i - 1]!.end, tokens[i]!.start), wordBreak(lower, i));
  }
  tokens.forEach((token, i) => {
    if (!isBracketedShort(text, tokens[i - 1], token)) return;
    // "The Institute of Technology (VIT) on Monday": the sentence goes on as if it were not there.
    breaks[i] = Break.none;
    const next = tokens[i + 1];
    if (next) breaks[i + 1] = Math.max(punctuation(text, token.end + 1, next.start), wordBreak(lower, i + 1));
  });
  return { start: span.start, end: span.end, text, tokens, lower, breaks, headline };
}

/** Whether a word is a short name in brackets right behind another: "(VIT)", "(LoC)". */
export function isBracketedShort(text: string, before: Token | undefined, { start, end }: Token): boolean {
  return (
    before !== undefined &&
    text.slice(before.end, start) === ' (' &&
    text[end] === ')' &&
    SHORT.test(text.slice(start, end))
  );
}

const SHORT = /^\p{Lu}[\p{L}\d]{0,6}\p{Lu}$/u;

/** A word as it is printed; empty beyond the ends. */
export function printedAt({ text, tokens }: Sentence, i: number): string {
  const token = tokens[i];
  return token ? textOf(text, token) : '';
}

/** The sum of the boundaries and the words between two words, `from` before `to`. */
export function distance({ breaks }: Sentence, from: number, to: number): number {
  let sum = Math.max(0, to - from - 1);
  for (let i = from + 1; i <= to; i++) sum += breaks[i]!;
  return sum;
}

/** The deepest boundary between two words, `from` before `to`. */
export function deepest({ breaks }: Sentence, from: number, to: number): number {
  let depth: number = Break.none;
  for (let i = from + 1; i <= to; i++) depth = Math.max(depth, breaks[i]!);
  return depth;
}

/** First and last word of the clause that holds word `at`: up to the nearest boundaries of that depth or deeper. */
export function clauseAround(
  { breaks }: Sentence,
  at: number,
  depth: number,
): { first: number; last: number } {
  let first = at;
  while (first > 0 && breaks[first]! < depth) first--;
  let last = at;
  while (last + 1 < breaks.length && breaks[last + 1]! < depth) last++;
  return { first, last };
}

/** Index of the first word that ends behind the offset (the one that holds it, or the next). */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How deep the marks between two words cut. */
function punctuation(text: string, from: number, to: number): number {
  if (isInside(text, from, to)) return Break.none;
  if (to - from === 1) return MARKS.get(text[from]!) ?? Break.none;
  let depth: number = Break.none;
  let comma = false;
  let quote = false;
  for (let i = from; i < to; i++) {
    const mark = MARKS.get(text[i]!);
    if (mark === Break.comma) comma = true;
    if (mark === Break.mark) quote = true;
    if (mark !== undefined && mark > depth) depth = mark;
    // A dash with spaces around it; without, it is a hyphen.
    if ((text[i] === '-' || text[i] === '–') && i > from && i + 1 < to) depth = Break.full;
  }
  return comma && quote && depth < Break.clause ? Break.clause : depth;
}

/** A full stop or a colon that ends nothing: "11:40", "the U.S. on Monday", "at 6 p.m. the". */
function isInside(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text[from] === ':' && isDigit(text[from - 1]) && isDigit(text[to]);
  return (
    text[from] === '.' &&
    to - from === 2 &&
    text[from + 1] === ' ' &&
    ABBREVIATED.test(text.slice(Math.max(0, from - 5), from))
  );
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

// The last letters of "U.S.", "p.m.", "Mr.", "Sen.", "Feb.": a sentence that goes on behind them has not ended there.
const ABBREVIATED =
  /(?:\.\p{L}|\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Rev|Jr|Sr|Co|Inc|Corp|Ltd|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$/u;

const MARKS: ReadonlyMap<string, number> = new Map([
  ...[...';:.!?—…\n()[]'].map((mark) => [mark, Break.full] as const),
  ...[...'"“”«»'].map((mark) => [mark, Break.mark] as const),
  [',', Break.comma],
]);

/** "And" and words that open a clause. "As well as", "such as", "as early as Tuesday" open none. */
function wordBreak(lower: readonly string[], i: number): number {
  const depth = WORD_BREAKS.get(lower[i]!) ?? Break.none;
  // "Shortly before midnight", "after 5 pm" open no clause.
  if (depth === Break.clause && CLOCK.test(lower[i + 1] ?? '')) return Break.none;
  if (lower[i] !== 'as') return depth;
  return COMPARED.has(lower[i - 1]!) || COMPARED.has(lower[i + 1] ?? '') ? Break.none : depth;
}

const CLOCK = /^(?:noon|midnight|dawn|dusk|sunrise|sunset|nightfall|daybreak|\d{1,2}|\d{1,2}\.\d\d)$/;
const COMPARED = new Set('such well early soon late known far long many much'.split(' '));
