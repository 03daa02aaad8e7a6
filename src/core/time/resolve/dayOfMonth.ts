import { addMonths, type Day, dayOf, daysBetween, only, partsOf, weekdayOf } from '../../calendar/days';
import { message } from '../../message';
import type { CalendarMeaning } from '../meaning';
import { counted, inWords, type Resolution, type Standing, unresolved } from './resolution';
import { storyAnchor } from './shift';

/** Months around the anchor that are searched for a Friday the 13th: within 14 months there always is one. */
const MONTHS_AROUND = 14;

/**
 * "on the 12th": of the month that the story is at, of the next one where that day lies behind; "Tuesday, the 29th" is
 * the nearest that is a Tuesday.
 */
export function resolveDayOfMonth(meaning: CalendarMeaning, standing: Standing): Resolution {
  const value = `XXXX-XX-${String(meaning.day).padStart(2, '0')}`;
  const anchor = storyAnchor(standing);
  if (!anchor) return unresolved(value);
  const days = candidates(anchor.day, meaning);
  const ahead = anchor.kind === 'narrative' || standing.outlook === 'future';
  const day =
    meaning.weekday !== undefined
      ? nearest(anchor.day, days)
      : ahead
        ? days.find((candidate) => candidate >= anchor.day)
        : days.filter((candidate) => candidate <= anchor.day).at(-1);
  if (day === undefined) return unresolved(value);
  const how =
    meaning.weekday !== undefined
      ? message('{0} is the one nearest to {1}', only(day), inWords(anchor))
      : message('The month is not told; counted from {0}', inWords(anchor));
  return counted(day, only(day), anchor, how, meaning.weekday === undefined ? 'doubtful' : 'likely');
}

/** The days of this number around the anchor, and of this weekday where one is named, in order. */
function candidates(around: Day, { day, weekday }: CalendarMeaning): Day[] {
  const found: Day[] = [];
  const { year, month } = partsOf(around);
  const first = dayOf(year, month, 1)!;
  for (let steps = -MONTHS_AROUND; steps <= MONTHS_AROUND; steps++) {
    const moved = partsOf(addMonths(first, steps));
    const candidate = dayOf(moved.year, moved.month, day!);
    if (candidate !== null && (weekday === undefined || weekdayOf(candidate) === weekday)) found.push(candidate);
  }
  return found;
}

function nearest(to: Day, days: readonly Day[]): Day | undefined {
  const away = (day: Day): number => Math.abs(daysBetween(to, day));
  return [...days].sort((a, b) => away(a) - away(b))[0];
}
