import type { Steps } from '../../steps';
import { push } from '../../lists';
import type { Profile } from './profile';
import { alike } from './weights';

/** Two articles that are alike, by their place in the list. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

/** A word of more articles than this pairs each only with those that give it about as much weight. */
const MANY = 40;
const BESIDE = 12;
/** What the heaviest words of two articles must have in common for the rest to be looked at. */
const PROMISING = 0.06;

/**
 * Pairs of articles that are alike, found through the words that tell most of each; never all pairs. Of a word that very many
 * articles have, only those are paired that stand side by side by its weight, so that the number of pairs grows with the
 * number of articles. A step for each article.
 */
export function* linksOf(profiles: readonly Profile[], least: number): Steps<Link[]> {
  const having = new Map<string, number[]>();
  profiles.forEach(({ top }, i) => top.forEach((word) => push(having, word, i)));
  const places = new Map<string, ReadonlyMap<number, number>>();
  for (const [word, list] of having) {
    if (list.length <= MANY) continue;
    yield;
    const weight = (i: number): number => profiles[i]!.weights.get(word)!;
    list.sort((a, b) => weight(b) - weight(a) || a - b);
    places.set(word, new Map(list.map((article, place) => [article, place])));
  }
  const links: Link[] = [];
  for (const [one, { weights, top }] of profiles.entries()) {
    yield;
    const common = new Map<number, number>();
    for (const word of top) {
      const list = having.get(word)!;
      const place = places.get(word)?.get(one);
      const beside = place === undefined ? list : list.slice(Math.max(0, place - BESIDE), place + BESIDE + 1);
      const weight = weights.get(word)!;
      for (const other of beside) {
        if (other <= one) continue;
        common.set(other, (common.get(other) ?? 0) + weight * profiles[other]!.weights.get(word)!);
      }
    }
    for (const [other, promise] of common) {
      if (promise < PROMISING) continue;
      const likeness = alike(weights, profiles[other]!.weights);
      if (likeness >= least) links.push({ one, other, alike: likeness });
    }
  }
  return links;
}
