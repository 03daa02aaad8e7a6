import { eventsIn } from '../events/eventsIn';
import { isDetail } from '../events/mentionAt';
import type { CollectionEvent, CollectionFacts, EventPlace } from '../facts';

/** An event that an article reports, as others do, and the first sentence of that article that does. */
export interface SharedEvent {
  readonly event: CollectionEvent;
  readonly first: EventPlace;
}

/** The dated events of an article that other articles report as well, in the order of the folder. */
export function reportedElsewhere(
  path: string,
  { articles, events }: Pick<CollectionFacts, 'articles' | 'events'>,
): readonly SharedEvent[] {
  return eventsIn(path, events).flatMap((event) => {
    if (event.speech || !event.days || event.sources.length < 2) return [];
    // What only tells more of the event does not report it.
    const first = event.mentions.find((place) => place.path === path && !isDetail(articles.get(path), place));
    return first ? [{ event, first }] : [];
  });
}
