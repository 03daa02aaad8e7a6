import type { PublicationDate } from '../../article/published/published';
import { type Day, type DayRange, daysBetween, isSingleDay } from '../../calendar/days';
import { message } from '../../message';
import type { Meaning } from '../meaning';
import type { Recognised } from '../recognise';
import type { SaidOn } from './saidOn';
import { countsFromWriting } from './writtenOn';
import { sideOf } from '../outlook/outlook';
import { resolve } from '../resolve/resolve';
import { type Anchor, NO_STORY, type Resolution, type Standing, type Story } from '../resolve/resolution';

/** What else the place in the article tells. */
interface Place {
  /** Whether the account before it goes on here; see `follows` in `story.ts`. */
  readonly follows?: boolean;
  /** The day in the dateline, where the report was printed later. */
  readonly written?: Day | null;
}

function standing({ outlook }: Recognised, anchor: Anchor | null, story: Story): Standing {
  return { anchor, story, outlook: sideOf(outlook), clause: outlook };
}

/** Counts from the publication date; where only a range is known, from both ends of it. */
export function fromPublication(
  place: Recognised,
  published: PublicationDate | null,
  story: Story,
  { follows, written }: Place = {},
): Resolution {
  const counted = (anchor: Anchor | null): Resolution =>
    resolve(place.meaning, { ...standing(place, anchor, story), follows });
  if (place.ofWhat) return ofWhat(place);
  if (written && countsFromWriting(place.meaning)) return counted({ kind: 'dateline', day: written });
  if (!published) return counted(null);
  const from = (day: string): Resolution => counted({ kind: 'publication', day });
  const first = from(published.days.first);
  if (isSingleDay(published.days)) return first;
  const last = from(published.days.last);
  const anchor = rangeAnchor(last, published.days);
  if (first.value === last.value) return { ...last, anchor };
  const days = first.days && last.days && union(first.days, last.days);
  const how = days
    ? message('The article appeared on one of the days {0}, so that this is one of {1}', published.days, days)
    : message('Differs between the days on which the article may have appeared, {0}', published.days);
  const { value } = counted(null);
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

/** "The night of the election": no day that the article is at, or of its own, but that of the election. */
function ofWhat(place: Recognised): Resolution {
  const how = message('The day is that of what is named behind it');
  return { ...resolve(place.meaning, standing(place, null, NO_STORY)), how };
}

/** Quoted words count from when they were said; where that is not told, from the publication date, as a doubtful hint. */
export function inQuotation(
  place: Recognised,
  said: SaidOn | null,
  published: PublicationDate | null,
  story: Story,
): Resolution {
  if (said) return fromSaid(place, said, story);
  const resolution = fromPublication(place, published, story);
  if (resolution.anchor.kind !== 'publication' || !movesByDays(place.meaning)) return resolution;
  const how = message('{0}, if the words were said then; the article does not tell', resolution.how);
  return { ...resolution, anchor: { kind: 'quoted words', days: null }, how, certainty: 'doubtful' };
}

/** Counts from the day the words were said, or from both ends of the month or year in which they were. */
function fromSaid(place: Recognised, { days, sure }: SaidOn, story: Story): Resolution {
  const from = (day: string): Resolution =>
    resolve(place.meaning, standing(place, { kind: 'quoted words', day }, story));
  const first = from(days.first);
  if (first.anchor.kind !== 'quoted words') return first;
  const last = isSingleDay(days) ? first : from(days.last);
  const anchor = { kind: 'quoted words', days } as const;
  if (first.value !== last.value) {
    const { value } = resolve(place.meaning, standing(place, null, story));
    const how = message('The words were said in {0}; the day is not told', days);
    return { ...last, value, days: null, how, certainty: 'doubtful', anchor };
  }
  if (sure) return { ...last, anchor };
  const how = message('{0}, if the speaker named before goes on here', last.how);
  return { ...last, how, certainty: 'doubtful', anchor };
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
