import type { PublicationDate } from '../article/published';
import { type DayRange, daysBetween, isSingleDay } from '../calendar/days';
import { message } from '../message';
import type { Meaning } from './meaning';
import type { Recognised } from './recognise';
import { resolve } from './resolve/resolve';
import type { Resolution, Story } from './resolve/resolution';

/** Counts from the publication date; where only a range is known, from both ends of it. */
export function fromPublication(
  { meaning, outlook, clause }: Recognised,
  published: PublicationDate | null,
  story: Story,
): Resolution {
  const from = (day: string): Resolution =>
    resolve(meaning, { anchor: { kind: 'publication', day }, story, outlook, clause });
  if (!published) return resolve(meaning, { anchor: null, story, outlook });
  const first = from(published.days.first);
  if (isSingleDay(published.days)) return first;
  const last = from(published.days.last);
  const anchor = rangeAnchor(last, published.days);
  if (first.value === last.value) return { ...last, anchor };
  const days = first.days && last.days && union(first.days, last.days);
  const how = days
    ? message('The article appeared on one of the days {0}, so that this is one of {1}', published.days, days)
    : message('Differs between the days on which the article may have appeared, {0}', published.days);
  const { value } = resolve(meaning, { anchor: null, story, outlook });
  return { ...last, value, days, how, certainty: 'doubtful', anchor };
}

function rangeAnchor({ anchor }: Resolution, days: DayRange): Resolution['anchor'] {
  return anchor.kind === 'publication' ? { kind: 'publication', days } : anchor;
}

/** Both ranges as one where they touch, so that "yesterday" stays two days; weeks apart they are no answer. */
function union(a: DayRange, b: DayRange): DayRange | null {
  const [early, late] = a.first <= b.first ? [a, b] : [b, a];
  if (daysBetween(early.last, late.first) > 1) return null;
  return { first: early.first, last: late.last > early.last ? late.last : early.last };
}

/** Quoted words count from the day they were said; where that is not told, from the publication date, as a doubtful hint. */
export function inQuotation(
  place: Recognised,
  said: string | null,
  published: PublicationDate | null,
  story: Story,
): Resolution {
  if (said !== null) {
    return resolve(place.meaning, {
      anchor: { kind: 'quoted words', day: said },
      story,
      outlook: place.outlook,
      clause: place.clause,
    });
  }
  const resolution = fromPublication(place, published, story);
  if (resolution.anchor.kind !== 'publication' || !movesByDays(place.meaning)) return resolution;
  const how = message('{0}, if the words were said then; the article does not tell', resolution.how);
  return { ...resolution, anchor: { kind: 'quoted words', days: null }, how, certainty: 'doubtful' };
}

/** Whether a day more or less between the words and the article changes what is meant. */
function movesByDays(meaning: Meaning): boolean {
  if (meaning.kind === 'shift')
    return meaning.unit === 'day' || meaning.unit === 'week' || meaning.unit === 'weekend';
  return (
    meaning.kind === 'within' ||
    (meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined)
  );
}
