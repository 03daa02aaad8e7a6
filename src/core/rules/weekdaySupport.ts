import { type DayRange, isSingleDay } from '../calendar/days';
import { mayBeSame, actOf } from '../events/acts';
import { eventsIn, eventsOn } from '../events/eventsIn';
import { mentionAt } from '../events/mentionAt';
import { shareOne } from '../events/sets';
import type { ArticleFacts, CollectionEvent, CollectionFacts, Place } from '../facts';
import { contains } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { misfits, otherDays } from '../time/otherDays';
import { placeNow } from './sides';

/** The day on which other articles have the same event, and where they say so. */
export interface DayElsewhere {
  readonly days: DayRange;
  readonly places: readonly Place[];
}

/**
 * What other articles tell of the event that stands with a date whose weekday does not fit: they may have it on the date, or
 * on the day that the weekday falls on. Nothing where they tell of both, or of neither.
 */
export function dayElsewhere(
  time: TimeExpression,
  article: ArticleFacts,
  collection: CollectionFacts,
): DayElsewhere | null {
  // The folder was joined before the last keystrokes: the expression is known by its words and its place.
  const joined = collection.articles.get(article.path);
  const here = joined?.times.find(
    (each) =>
      each.text === time.text &&
      placeNow({ path: article.path, ...each }, article, collection)?.start === time.start,
  );
  if (!joined || !here?.days || !isSingleDay(here.days)) return null;
  const possible = [here.days, ...otherDays(here).map(({ days }) => days)];
  const places = new Map<string, { days: DayRange; places: Place[] }>();
  for (const event of eventsAt(here, joined, collection)) {
    for (const days of possible) {
      for (const other of eventsOn(days.first, collection.events)) {
        const told = mayBeOne(event, other) ? toldElsewhere(other, article.path, collection) : [];
        if (told.length) places.set(days.first, { days, places: told });
      }
    }
  }
  const [only, ...more] = [...places.values()];
  return only && more.length === 0 ? only : null;
}

/** The events that the article tells with the time. */
function eventsAt(
  time: TimeExpression,
  article: ArticleFacts,
  { events }: CollectionFacts,
): CollectionEvent[] {
  return eventsIn(article.path, events).filter((event) =>
    event.mentions.some(
      (place) =>
        place.path === article.path && contains(place, time) && mentionAt(article, place)?.ofReport === false,
    ),
  );
}

/** The same event, or one that was kept apart from it only because its day is another one. */
function mayBeOne(one: CollectionEvent, other: CollectionEvent): boolean {
  if (one === other) return true;
  const [act, otherAct] = [actOf(one.act), actOf(other.act)];
  if (!act || !otherAct || !mayBeSame(act, otherAct)) return false;
  return act.takes === 'both'
    ? one.participants.length > 1 && one.participants.every((each) => other.participants.includes(each))
    : shareOne(one.participants, other.participants) ||
        (shareOne(one.places, other.places) && (!one.participants.length || !other.participants.length));
}

/** Where other articles name the event's day, with a weekday that fits or none. */
function toldElsewhere(
  { mentions, days }: CollectionEvent,
  path: string,
  { articles }: CollectionFacts,
): Place[] {
  return mentions.flatMap((place) => {
    const article = articles.get(place.path)!;
    if (place.path === path || mentionAt(article, place)?.ofReport !== false) return [];
    const time = article.times.find(
      (each) => contains(place, each) && each.days?.first === days?.first && each.days?.last === days?.last,
    );
    return time && !misfits(time) ? [{ path: place.path, start: time.start, end: time.end }] : [];
  });
}
