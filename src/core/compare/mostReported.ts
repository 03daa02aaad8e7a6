import type { CollectionEvent, CollectionFacts } from '../facts';
import { independentSources } from './sources';

/** What tells how much an event is reported. */
export type Reported = Pick<CollectionEvent, 'sources' | 'mentions'>;

/** The events that most independent sources report first; then those in most articles, then in most sentences. */
export function mostReportedFirst<E extends Reported>(
  events: readonly E[],
  folder: Pick<CollectionFacts, 'groups'>,
): E[] {
  const counted = events.map((event) => ({ event, independent: independentSources(event, folder).length }));
  return counted
    .sort(
      (a, b) =>
        b.independent - a.independent ||
        b.event.sources.length - a.event.sources.length ||
        b.event.mentions.length - a.event.mentions.length,
    )
    .map(({ event }) => event);
}

/**
 * The lists of events (of a day each) that matter most, `most` of them, in the order given: those whose most reported event has
 * most independent sources, then those whose events have most of them together.
 */
export function mostReportedLists<L extends { readonly events: readonly Reported[] }>(
  lists: readonly L[],
  most: number,
  folder: Pick<CollectionFacts, 'groups'>,
): L[] {
  const weighed = lists.map((list) => {
    const independent = list.events.map((event) => independentSources(event, folder).length);
    return {
      list,
      strongest: independent.reduce((a, b) => Math.max(a, b), 0),
      together: independent.reduce((a, b) => a + b, 0),
    };
  });
  const chosen = weighed.sort((a, b) => b.strongest - a.strongest || b.together - a.together).slice(0, most);
  const kept = new Set(chosen.map(({ list }) => list));
  return lists.filter((list) => kept.has(list));
}
