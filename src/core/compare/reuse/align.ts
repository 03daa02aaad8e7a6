import { type Digest, WordIs } from './digest';

/** Words of two articles that are the same passage: the first and the last of each, and how many are in both. */
export interface Aligned {
  readonly a: WordRange;
  readonly b: WordRange;
  /** Words that both have. */
  readonly same: number;
  /** What share of the sentences that it touches the passage takes up, in the article where that is less, and more. */
  readonly filled: readonly [number, number];
  /** Those of them that say something by themselves. */
  readonly telling: number;
  /** Those of the telling ones that are neither name nor figure. */
  readonly plain: number;
  /** Those of the plain ones that neither article puts between marks. */
  readonly own: number;
  /** Names and figures that only the one has, in the article where those are fewer. */
  readonly renamed: number;
  readonly refigured: number;
  /** How many of the telling ones stand between marks in each article. */
  readonly quotedA: number;
  readonly quotedB: number;
}

/** Indices of words; both belong to the range. */
export interface WordRange {
  first: number;
  last: number;
}

/** A word may stand so many places from where it is expected: words are moved, left out and put in. */
const DRIFT = 4;
/** What a word is worth that both have, and what it costs when only one has it. */
const GAIN = { telling: 1, other: 0.35 };
const COST = { telling: 0.75, other: 0.3 };
/** The passage has ended where the sum has fallen so far below its best. */
const DROP = 3;
/** Ends that miss a sentence's by so few words are those of the sentence. */
const NEAR_END = 3;
/** And so few words of another sentence are there by chance. */
const OVERRUN = 6;

/**
 * Extends a seed to both sides as long as the words of the two articles go together: each word of the one is looked for near
 * the place where the other has it if nothing was moved. Time grows with the length of the passage. `undefined` where not
 * even the seed has its words in reach.
 */
export function extend(a: Digest, b: Digest, atA: number, atB: number): Aligned | undefined {
  const taken = new Set<number>();
  const forth = walk(a, b, atA - 1, atB - 1, 1, taken);
  const back = walk(a, b, forth[0]?.a ?? atA, forth[0]?.b ?? atB, -1, taken);
  const all = [...back, ...forth];
  if (all.length === 0) return undefined;
  const rangeA = rangeOf(all.map((match) => match.a));
  const rangeB = rangeOf(all.map((match) => match.b));
  toSentenceEnds(a, b, rangeA, rangeB);
  const found = all.filter((match) => isIn(rangeA, match.a) && isIn(rangeB, match.b));
  const telling = found.filter((match) => a.flags[match.a]! & WordIs.telling);
  const plain = telling.filter(
    (match) => !((a.flags[match.a]! | b.flags[match.b]!) & (WordIs.named | WordIs.figure)),
  );
  const sameA = new Set(found.map((match) => match.a));
  const sameB = new Set(found.map((match) => match.b));
  const inBoth = (flag: number): number =>
    Math.min(others(a, rangeA, sameA, flag), others(b, rangeB, sameB, flag));
  const quoted = (digest: Digest, of: (match: Match) => number): number =>
    telling.filter((match) => digest.flags[of(match)]! & WordIs.quoted).length;
  const filled = [filledBy(a, rangeA), filledBy(b, rangeB)].sort((x, y) => x - y);
  return {
    a: rangeA,
    b: rangeB,
    same: found.length,
    filled: [filled[0]!, filled[1]!],
    telling: telling.length,
    plain: plain.length,
    own: plain.filter((match) => !((a.flags[match.a]! | b.flags[match.b]!) & WordIs.quoted)).length,
    renamed: inBoth(WordIs.named),
    refigured: inBoth(WordIs.figure),
    quotedA: quoted(a, (match) => match.a),
    quotedB: quoted(b, (match) => match.b),
  };
}

/** How many words of the range with that flag are not among the same ones. */
function others(
  { flags }: Digest,
  { first, last }: WordRange,
  same: ReadonlySet<number>,
  flag: number,
): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (flags[i]! & flag && !same.has(i)) count++;
  return count;
}

function rangeOf(places: readonly number[]): WordRange {
  return places.reduce(
    ({ first, last }, place) => ({ first: Math.min(first, place), last: Math.max(last, place) }),
    { first: Infinity, last: -1 },
  );
}

function isIn({ first, last }: WordRange, place: number): boolean {
  return first <= place && place <= last;
}

interface Match {
  readonly a: number;
  readonly b: number;
}

/** The words that go together behind (or, with `step` -1, before) a pair of places, up to where the sum is best. */
function walk(a: Digest, b: Digest, fromA: number, fromB: number, step: 1 | -1, taken: Set<number>): Match[] {
  const found: Match[] = [];
  let lastA = fromA;
  let lastB = fromB;
  let sum = 0;
  let best = 0;
  let kept = 0;
  for (let i = fromA + step; i >= 0 && i < a.words.length && sum > best - DROP; i += step) {
    const tells = a.flags[i]! & WordIs.telling;
    const j = near(b, a.words[i]!, lastB + (i - lastA), taken);
    if (j < 0) {
      sum -= tells ? COST.telling : COST.other;
      continue;
    }
    sum += tells ? GAIN.telling : GAIN.other;
    found.push({ a: i, b: j });
    taken.add(j);
    if (tells) {
      lastA = i;
      lastB = j;
    }
    if (sum <= best) continue;
    best = sum;
    kept = found.length;
  }
  for (const { b: j } of found.splice(kept)) taken.delete(j);
  return found;
}

/** Where the other article has the word, nearest to the expected place; -1 where it has not. */
function near({ words }: Digest, word: number, expected: number, taken: ReadonlySet<number>): number {
  for (let off = 0; off <= DRIFT; off++) {
    if (words[expected + off] === word && !taken.has(expected + off)) return expected + off;
    if (words[expected - off] === word && !taken.has(expected - off)) return expected - off;
  }
  return -1;
}

/**
 * Where both passages begin, or both end, a few words from the end of their sentences, it is the sentences that are shared;
 * those of another sentence are left out.
 */
function toSentenceEnds(a: Digest, b: Digest, rangeA: WordRange, rangeB: WordRange): void {
  cut(a, rangeA);
  cut(b, rangeB);
  const firstA = reach(a, rangeA.first, -1, WordIs.sentenceStart);
  const firstB = reach(b, rangeB.first, -1, WordIs.sentenceStart);
  if (firstA >= 0 && firstB >= 0) [rangeA.first, rangeB.first] = [firstA, firstB];
  const lastA = reach(a, rangeA.last, 1, WordIs.sentenceEnd);
  const lastB = reach(b, rangeB.last, 1, WordIs.sentenceEnd);
  if (lastA >= 0 && lastB >= 0) [rangeA.last, rangeB.last] = [lastA, lastB];
}

function cut({ flags }: Digest, range: WordRange): void {
  for (let i = range.last; i > range.first && range.last - i < OVERRUN; i--) {
    if (flags[range.last]! & WordIs.sentenceEnd) break;
    if (flags[i]! & WordIs.sentenceStart) range.last = i - 1;
  }
  for (let i = range.first; i < range.last && i - range.first < OVERRUN; i++) {
    if (flags[range.first]! & WordIs.sentenceStart) break;
    if (flags[i]! & WordIs.sentenceEnd) range.first = i + 1;
  }
}

function reach({ flags }: Digest, from: number, step: 1 | -1, flag: number): number {
  for (let i = from, n = 0; n <= NEAR_END && i >= 0 && i < flags.length; i += step, n++)
    if (flags[i]! & flag) return i;
  return -1;
}

/** What share of the words of the sentences that it touches a passage takes up. */
function filledBy({ flags }: Digest, { first, last }: WordRange): number {
  let start = first;
  while (start > 0 && !(flags[start]! & WordIs.sentenceStart)) start--;
  let end = last;
  while (end + 1 < flags.length && !(flags[end]! & WordIs.sentenceEnd)) end++;
  return (last - first + 1) / (end - start + 1);
}
