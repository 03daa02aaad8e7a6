import type { Span } from '../text/span';
import { type Token, tokensIn } from '../text/tokens';
import { lowered } from './lexicon';

/** A sentence cut into words, with how deep the cut in front of each word is. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The words in small letters. */
  readonly lower: readonly string[];
  /** Depth of the boundary in front of each word; see `Break`. The first word has `Break.full`. */
  readonly breaks: readonly number[];
  /** Headlines report in the present tense. */
  readonly headline: boolean;
}

/** How far apart the words on its two sides are, in words; what belongs together seldom stands across a deep one. */
export const Break = { none: 0, mark: 2, and: 5, comma: 6, clause: 9, full: 30 } as const;

const CLAUSE_WORDS = new Set(
  (
    'after before when where which who whom whose that while since as following amid because if unless whether until ' +
    'till though although whereas but despite prompting without'
  ).split(' '),
);
const AND_WORDS = new Set(['and', 'or', 'nor']);

/** Whether a word may open a clause: "who", "after", "that". */
export function isClauseWord(word: string): boolean {
  return CLAUSE_WORDS.has(word);
}

/** Cuts a sentence into words and finds the boundaries of its clauses. Linear. */
export function readSentence(text: string, span: Span, headline: boolean): Sentence {
  const tokens = tokensIn(text, span);
  const lower = lowered(tokens);
  const breaks = tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (!before) return Break.full;
    return Math.max(punctuation(text.slice(before.end, token.start)), wordBreak(lower, i));
  });
  return { ...span, tokens, lower, breaks, headline };
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

/** A comma between two capitals is mostly a list of names or a place in a country, and cuts less deep. */
function punctuation(gap: string): number {
  if (/[;:.!?—…\n()[\]]| [-–]+ /.test(gap)) return Break.full;
  if (/["“”«»]/.test(gap)) return gap.includes(',') ? Break.clause : Break.mark;
  return gap.includes(',') ? Break.comma : Break.none;
}

/** "As well as", "such as", "as early as Tuesday" and "after all" cut nothing; "that" cuts where it opens a clause. */
function wordBreak(lower: readonly string[], i: number): number {
  const word = lower[i]!;
  if (AND_WORDS.has(word)) return Break.and;
  if (!CLAUSE_WORDS.has(word)) return Break.none;
  const before = lower[i - 1]!;
  if (word === 'as')
    return /^(?:such|well|early|soon|late|known|such|as|far|long)$/.test(before) ||
      /^(?:well|early|soon|late|far|long|many|much)$/.test(lower[i + 1] ?? '')
      ? Break.none
      : Break.clause;
  return Break.clause;
}
