import { addDays, type Day, dayOf, only, weekdayOf } from '../../calendar/days';
import { message } from '../../message';
import type { NthWeekdayMeaning } from '../meaning';
import { monthDays, nearestYear } from './periods';
import { absolute, counted, inWords, type Resolution, type Standing, unresolved, within } from './resolution';
import { givenYear } from './seasonal';

/** "the second Tuesday of October": worked out in the year that is given, else in the one that lies nearest. */
export function resolveNthWeekday(meaning: NthWeekdayMeaning, { anchor, outlook }: Standing): Resolution {
  const dayIn = (year: number): Day | null => nthWeekdayOf(year, meaning);
  if (meaning.year !== undefined) {
    const day = dayIn(meaning.year);
    const how = message('Found in the calendar');
    return within(absolute('DATE', day ?? 'XXXX-XX-XX', day === null ? null : only(day), how), meaning);
  }
  if (!anchor) return within(unresolved('XXXX-XX-XX'), meaning);
  const year = givenYear(meaning, anchor) ?? nearestYear(anchor.day, dayIn, undefined, outlook);
  const day = dayIn(year);
  if (!day) return within(unresolved('XXXX-XX-XX'), meaning);
  const how = message('{0} is the one nearest to {1}', only(day), inWords(anchor));
  return within(counted(day, only(day), anchor, how), meaning);
}

/** The day of a month that is its nth such weekday; the last one for -1. `null` where the month has no fifth. */
function nthWeekdayOf(year: number, { nth, weekday, month }: NthWeekdayMeaning): Day | null {
  const days = monthDays(year, month);
  if (!days) return null;
  if (nth < 0) return addDays(days.last, -((weekdayOf(days.last) - weekday + 7) % 7));
  const date = 1 + ((weekday - weekdayOf(days.first) + 7) % 7) + 7 * (nth - 1);
  return dayOf(year, month, date);
}
