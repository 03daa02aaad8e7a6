import type { CollectionEvent, CollectionFacts } from '../facts';
import { independentCount } from './independentCount';

/** The events that most independent sources report first; then those in most articles, then in most sentences. */
export function mostReportedFirst(
  events: readonly CollectionEvent[],
  folder: CollectionFacts,
): CollectionEvent[] {
  return [...events].sort(
    (a, b) =>
      independentCount(b, folder) - independentCount(a, folder) ||
      b.sources.length - a.sources.length ||
      b.mentions.length - a.mentions.length,
  );
}

/**
 * The lists of events (of a day each) that matter most, `most` of them, in the order given: those whose most reported event has
 * most independent sources, then those whose events have most of them together.
 */
export function mostReportedLists<L extends { readonly events: readonly CollectionEvent[] }>(
  lists: readonly L[],
  most: number,
  folder: CollectionFacts,
): L[] {
  const weighed = lists.map((list) => {
    const counts = list.events.map((event) => independentCount(event, folder));
    return {
      list,
      strongest: counts.reduce((a, b) => Math.max(a, b), 0),
      together: counts.reduce((a, b) => a + b, 0),
    };
  });
  const chosen = weighed.sort((a, b) => b.strongest - a.strongest || b.together - a.together).slice(0, most);
  const kept = new Set(chosen.map(({ list }) => list));
  return lists.filter((list) => kept.has(list));
}
