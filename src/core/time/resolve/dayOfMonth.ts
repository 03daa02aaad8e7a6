import {
  addMonths,
  type Day,
  type DayRange,
  dayOf,
  daysBetween,
  only,
  partsOf,
  weekdayOf,
} from '../../calendar/days';
import { message } from '../../message';
import type { CalendarMeaning } from '../meaning';
import { type Anchor, counted, inWords, type Resolution, type Standing, unresolved } from './resolution';
import { storyAnchor } from './shift';

/** Months around the anchor that are searched for a Friday the 13th: within 14 months there always is one. */
const MONTHS_AROUND = 14;

/**
 * "on the 12th": of the month that was named last, else the one nearest to the day that the story is at; without a story
 * the last one, or the next where the sentence looks ahead. "Tuesday, the 29th" is the nearest that is a Tuesday.
 */
export function resolveDayOfMonth(meaning: CalendarMeaning, standing: Standing): Resolution {
  const value = `XXXX-XX-${String(meaning.day).padStart(2, '0')}`;
  const { period } = standing.story;
  const month = meaning.weekday === undefined && period && isMonth(period) ? period : null;
  const anchor: Anchor | null = month ? { kind: 'narrative', day: month.first } : storyAnchor(standing);
  if (!anchor) return unresolved(value);
  const sameMonth = month !== null || meaning.side === 0;
  const day = pick(anchor, candidates(anchor.day, meaning), meaning, sameMonth, standing.outlook);
  if (day === undefined) return unresolved(value);
  if (month) return counted(day, only(day), anchor, message('In the month named before, {0}', month));
  if (meaning.weekday !== undefined) {
    return counted(
      day,
      only(day),
      anchor,
      message('{0} is the one nearest to {1}', only(day), inWords(anchor)),
    );
  }
  if (meaning.side === 0 && isSameMonth(day, anchor.day))
    return counted(day, only(day), anchor, message('In the month of {0}', inWords(anchor)));
  const how = message('The month is not told; counted from {0}', inWords(anchor));
  const near = anchor.kind === 'narrative' && isSameMonth(day, anchor.day);
  return counted(day, only(day), anchor, how, near ? 'likely' : 'doubtful');
}

function pick(
  { kind, day }: Anchor,
  days: readonly Day[],
  { weekday }: CalendarMeaning,
  sameMonth: boolean,
  outlook: Standing['outlook'],
): Day | undefined {
  // "The 3rd of the month was wet", written on the 1st: of the month that is over.
  const over = sameMonth && kind === 'publication' && outlook === 'past';
  if (sameMonth && !over) return days.find((candidate) => isSameMonth(candidate, day));
  if (weekday !== undefined || kind === 'narrative') return nearest(day, days);
  return outlook === 'future'
    ? days.find((candidate) => candidate >= day)
    : days.filter((candidate) => candidate <= day).at(-1);
}

function isSameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function isMonth({ first, last }: DayRange): boolean {
  return isSameMonth(first, last) && daysBetween(first, last) >= 27;
}

/** The days of this number around the anchor, and of this weekday where one is named, in order. */
function candidates(around: Day, { day, weekday }: CalendarMeaning): Day[] {
  const found: Day[] = [];
  const { year, month } = partsOf(around);
  const first = dayOf(year, month, 1)!;
  for (let steps = -MONTHS_AROUND; steps <= MONTHS_AROUND; steps++) {
    const moved = partsOf(addMonths(first, steps));
    const candidate = dayOf(moved.year, moved.month, day!);
    if (candidate !== null && (weekday === undefined || weekdayOf(candidate) === weekday))
      found.push(candidate);
  }
  return found;
}

function nearest(to: Day, days: readonly Day[]): Day | undefined {
  const away = (day: Day): number => Math.abs(daysBetween(to, day));
  return [...days].sort((a, b) => away(a) - away(b))[0];
}
