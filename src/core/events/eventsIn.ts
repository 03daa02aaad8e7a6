import type { CollectionEvent, EventPlace } from '../facts';
import { keep } from '../kept';
import { push } from '../lists';
import { type Day, isSingleDay } from '../calendar/days';

/** As much of an event as tells where it is reported. */
type Reported = Pick<CollectionEvent, 'mentions'>;

/** Made when first asked for, and kept as long as the events of the folder are. */
const byArticle = keep((events: readonly Reported[]): ReadonlyMap<string, readonly Reported[]> => {
  const found = new Map<string, Reported[]>();
  for (const event of events) {
    let before: string | undefined;
    for (const { path } of event.mentions) {
      if (path !== before) push(found, path, event);
      before = path; // mentions of one article stand together
    }
  }
  return found;
});

/** The events that an article tells of, in the order of the folder. */
export function eventsIn<E extends Reported>(path: string, events: readonly E[]): readonly E[] {
  return (byArticle.of(events).get(path) ?? []) as readonly E[];
}

/** The event that a mention of an article belongs to. */
export function eventOf<E extends Reported>(
  { path, mention }: Pick<EventPlace, 'path' | 'mention'>,
  events: readonly E[],
): E | undefined {
  return eventsIn(path, events).find(({ mentions }) =>
    mentions.some((place) => place.path === path && place.mention === mention),
  );
}

/** The events of a single day, in the order of the folder: they stand together there. */
export function eventsOn(day: Day, events: readonly CollectionEvent[]): readonly CollectionEvent[] {
  const firstDay = ({ days }: CollectionEvent): string => days?.first ?? UNDATED;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstDay(events[middle]!) < day) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < events.length && firstDay(events[end]!) === day) end++;
  return events.slice(low, end).filter(({ days }) => days && isSingleDay(days));
}

/** Undated events stand last. */
const UNDATED = '~';
