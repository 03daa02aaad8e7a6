import type { CollectionEvent, CollectionFacts } from '../facts';
import { independentSources } from './sources';

/**
 * Events that most independent sources report first; of equals those that more articles report, then the order given. For
 * large folders: what all tell is what the reviewer looks at first.
 */
export function mostReported<Event extends Pick<CollectionEvent, 'sources'>>(
  events: readonly Event[],
  collection: Pick<CollectionFacts, 'groups'>,
): Event[] {
  const counted = events.map((event) => ({
    event,
    independent: independentSources(event, collection).length,
  }));
  return counted
    .sort((a, b) => b.independent - a.independent || b.event.sources.length - a.event.sources.length)
    .map(({ event }) => event);
}
