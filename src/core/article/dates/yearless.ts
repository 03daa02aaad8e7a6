import { type Day, dayOf, daysBetween, partsOf, weekdayOf } from '../../calendar/days';
import type { YearlessDay } from '../layout';

/** How many years from the given day a day of the week is looked for: it comes back after five, six or eleven. */
const YEARS = 5;

/**
 * The day in the year that brings it nearest to a given day; where a day of the week stands beside it, in the nearest year
 * in which it falls on that day. `null` where no year nearby does.
 */
export function nearestTo(
  { month, dayOfMonth, weekday = null }: Omit<YearlessDay, 'weekday'> & { weekday?: YearlessDay['weekday'] },
  to: Day,
): Day | null {
  const { year } = partsOf(to);
  const reach = weekday === null ? 1 : YEARS;
  const days: Day[] = [];
  for (let each = year - reach; each <= year + reach; each++) {
    const day = dayOf(each, month, dayOfMonth);
    if (day && (weekday === null || weekdayOf(day) === weekday)) days.push(day);
  }
  return days.sort((a, b) => Math.abs(daysBetween(to, a)) - Math.abs(daysBetween(to, b)))[0] ?? null;
}
