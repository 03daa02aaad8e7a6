import { type Aligned, extend, type WordRange } from './align';
import type { Digest } from './digest';

export type { WordRange };

/** A passage that two articles share, by their words. */
export interface Passage {
  readonly a: WordRange;
  readonly b: WordRange;
  /** Share of the words that are the same in both. */
  readonly alike: number;
  /** Which of the two prints it as somebody's words. */
  readonly quoted: 'neither' | 'a' | 'b' | 'both';
}

/** Fewer words that both have, or fewer that tell something, are found in any two articles about one thing. */
const FEWEST = 8;
const FEWEST_TELLING = 5;
/** So many of them are neither names nor figures: "US Secretary of State" with a name behind it is in every article. */
const FEWEST_PLAIN = 3;
/** With more words exchanged than this the one is not the text of the other. */
const LEAST_ALIKE = 0.55;
/** The shorter a passage is, the less of it may differ. */
const SHORT = 14;
const LEAST_ALIKE_SHORT = 0.6;
/**
 * It is a sentence, or more, in the one article and the better part of one in the other; of a part of a sentence more words
 * must be the same, for "a fire that broke out in a warehouse in the harbour of Port Vell" is told so by everybody.
 */
const FILLED = [0.55, 0.75] as const;
const LONG = 22;
/** With other names or figures in it, it is long, and hardly anything else is another. */
const ALIKE_IN_FORM = 0.8;

/** So many telling words, neither names nor quoted, make running text of what stands around a quotation. */
const FEWEST_OWN = 4;
/** Shares of the telling words. */
const MOSTLY = 0.8;
const HARDLY = 0.3;
/** A place in each of the two articles, in words. */
type Hit = readonly [number, number];
/** So many other seeds within so many words, moved by no more than so many, make it worth while to look at one. */
const FEWEST_NEAR = 2;
const NEAR = 12;
const DRIFT = 8;
/** A seed that the two have at more pairs of places is a name, or the matter of both. */
const MOST_PLACES = 16;

/** What two articles share, in the order of the first. A pure function of the two. */
export function sharedPassages(a: Digest, b: Digest): Passage[] {
  const tried: Aligned[] = [];
  for (const [atA, atB] of together(hits(a, b))) {
    if (tried.some((known) => covers(known, atA, atB))) continue;
    const aligned = extend(a, b, atA, atB);
    if (aligned) tried.push(aligned);
  }
  return distinct(tried.filter(isShared))
    .map((aligned) => ({
      a: aligned.a,
      b: aligned.b,
      alike: alikeIn(aligned),
      quoted: quotedIn(aligned),
    }))
    .sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first);
}

/** Seeds of one passage may lead to its parts as well: the longest counts. */
function distinct(all: readonly Aligned[]): Aligned[] {
  const kept: Aligned[] = [];
  for (const aligned of [...all].sort((x, y) => y.same - x.same))
    if (!kept.some(({ a, b }) => meet(a, aligned.a) && meet(b, aligned.b))) kept.push(aligned);
  return kept;
}

function meet(x: WordRange, y: WordRange): boolean {
  return x.first <= y.last && y.first <= x.last;
}

/** Where both have a seed, in the order of the first. What one of them says again and again leads nowhere. */
function hits(a: Digest, b: Digest): Hit[] {
  const found: Hit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.seeds.length && j < b.seeds.length) {
    const seed = a.seeds[i]!;
    if (seed < b.seeds[j]!) i++;
    else if (seed > b.seeds[j]!) j++;
    else {
      const endA = endOf(a.seeds, i);
      const endB = endOf(b.seeds, j);
      if ((endA - i) * (endB - j) <= MOST_PLACES)
        for (let k = i; k < endA; k++)
          for (let l = j; l < endB; l++) found.push([a.seedAt[k]!, b.seedAt[l]!]);
      i = endA;
      j = endB;
    }
  }
  return found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Those with another two behind or before them, near and about as far apart: the rest are chance. */
function together(all: readonly Hit[]): Hit[] {
  return all.filter(([atA, atB], i) => {
    let near = 0;
    const isNear = ([a, b]: Hit): boolean => Math.abs(b - a - (atB - atA)) <= DRIFT;
    for (let k = i + 1; k < all.length && all[k]![0] - atA <= NEAR; k++) if (isNear(all[k]!)) near++;
    for (let k = i - 1; k >= 0 && atA - all[k]![0] <= NEAR; k--) if (isNear(all[k]!)) near++;
    return near >= FEWEST_NEAR;
  });
}

function endOf(seeds: Uint32Array, from: number): number {
  let end = from + 1;
  while (seeds[end] === seeds[from]) end++;
  return end;
}

function covers({ a, b }: Aligned, atA: number, atB: number): boolean {
  return a.first <= atA && atA <= a.last && b.first <= atB && atB <= b.last;
}

function alikeIn({ a, b, same }: Aligned): number {
  return same / Math.max(a.last - a.first + 1, b.last - b.first + 1);
}

function isShared(aligned: Aligned): boolean {
  const { same, telling, plain, filled } = aligned;
  return (
    same >= FEWEST &&
    telling >= FEWEST_TELLING &&
    plain >= FEWEST_PLAIN &&
    (same >= LONG || FILLED.every((least, i) => filled[i]! >= least)) &&
    (!isForm(aligned) || (same >= LONG && alikeIn(aligned) >= ALIKE_IN_FORM)) &&
    alikeIn(aligned) >= (same < SHORT ? LEAST_ALIKE_SHORT : LEAST_ALIKE)
  );
}

/** "The poll has a margin of error of three points": one form, filled in with other names or figures. */
function isForm({ renamed, refigured }: Aligned): boolean {
  return refigured > 0 || renamed > 1;
}

/** Running text with quotations in it is quoted by nobody: of that, more than a "said in a statement" is shared. */
function quotedIn({ telling, own, quotedA, quotedB }: Aligned): Passage['quoted'] {
  if (own >= FEWEST_OWN) return 'neither';
  if (quotedA >= telling * MOSTLY && quotedB <= telling * HARDLY) return 'a';
  if (quotedB >= telling * MOSTLY && quotedA <= telling * HARDLY) return 'b';
  return quotedA + quotedB > telling * HARDLY ? 'both' : 'neither';
}
