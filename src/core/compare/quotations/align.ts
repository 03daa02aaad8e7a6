import { diffArrays } from 'diff';
import { tellingOf } from '../words';

/** A stretch of words, by their numbers; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Two stretches that stand in the same place of two texts. */
export interface Pairing {
  readonly here: Stretch;
  readonly there: Stretch;
}

/** What two texts have in common, and what differs in between. */
export interface Aligned extends Pairing {
  /** Stretches of the same words; first and last of the whole. */
  readonly same: readonly Pairing[];
  /** What stands between each two of those; a side may be empty. */
  readonly between: readonly Pairing[];
}

/** With more words than these that the other has not, they are two texts, or longer than anybody compares. */
const MOST_APART = 400;

/**
 * Holds two texts against one another, word by word, and takes from them what belongs together: the same words in the same
 * order, with fewer others between them than there are same ones. What stands around that is left out. `undefined` where
 * nothing is in common.
 *
 * Myers' algorithm, then the stretch of the highest sum: time grows with the length times the number of words that differ.
 *
 * @param costOf How many words what stands between is worth; 0 for what is no difference.
 */
export function alignWords(
  here: readonly string[],
  there: readonly string[],
  costOf: (between: Pairing) => number,
): Aligned | undefined {
  const same = sameWords(here, there);
  if (same.length === 0) return undefined;
  const between = same.slice(1).map((next, i) => pairing(same[i]!, next));
  const worth = same.map(({ here: { from, to } }) => to - from + tellingOf(here.slice(from, to)).length);
  const cost = between.map(costOf);
  const [first, last] = richest(worth, cost);
  return grown(here, there, same.slice(first, last + 1), between.slice(first, last));
}

function sameWords(here: readonly string[], there: readonly string[]): Pairing[] {
  const parts = diffArrays([...here], [...there], { maxEditLength: MOST_APART }) ?? [];
  const same: Pairing[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (!added && !removed)
      same.push({ here: { from: i, to: i + count }, there: { from: j, to: j + count } });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return same;
}

/** From one stretch to the next, of those whose worth less what lies between them is the highest. */
function richest(worth: readonly number[], cost: readonly number[]): readonly [first: number, last: number] {
  let [first, sum] = [0, 0];
  let best = { first: 0, last: 0, sum: 0 };
  for (const [i, own] of worth.entries()) {
    const before = i > 0 ? sum - cost[i - 1]! : 0;
    if (i === 0 || before < 0) first = i;
    sum = Math.max(before, 0) + own;
    if (sum >= best.sum) best = { first, last: i, sum };
  }
  return [best.first, best.last];
}

/** What was left out at the ends may begin or end with the same words. */
function grown(
  here: readonly string[],
  there: readonly string[],
  same: readonly Pairing[],
  between: readonly Pairing[],
): Aligned {
  const [first, last] = [same[0]!, same.at(-1)!];
  let [i, j] = [first.here.from, first.there.from];
  while (i > 0 && j > 0 && here[i - 1] === there[j - 1]) [i, j] = [i - 1, j - 1];
  let [m, n] = [last.here.to, last.there.to];
  while (m < here.length && n < there.length && here[m] === there[n]) [m, n] = [m + 1, n + 1];
  const all = same.map((each, k) => ({
    here: { from: k === 0 ? i : each.here.from, to: k === same.length - 1 ? m : each.here.to },
    there: { from: k === 0 ? j : each.there.from, to: k === same.length - 1 ? n : each.there.to },
  }));
  return { here: { from: i, to: m }, there: { from: j, to: n }, same: all, between };
}

function pairing(before: Pairing, next: Pairing): Pairing {
  return {
    here: { from: before.here.to, to: next.here.from },
    there: { from: before.there.to, to: next.there.from },
  };
}
