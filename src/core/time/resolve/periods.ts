import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  daysBetween,
  partsOf,
  weekdayOf,
} from '../../calendar/days';
import type { Season, Side } from '../meaning';

// What four digits can write.
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** `2025-04`. */
export function monthValue(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The days of the months from `month` on, `count` of them; `null` outside the years that days can name. */
export function monthDays(year: number, month: number, count = 1): DayRange | null {
  const first = dayOf(year, month, 1);
  const after = monthsFrom(year, month, count);
  const next = dayOf(after.year, after.month, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
}

/** The month `count` months later. */
export function monthsFrom(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The days of a year, or of `count` years. */
export function yearDays(year: number, count = 1): DayRange | null {
  return monthDays(year, 1, 12 * count);
}

/** `0987` for the year 987. */
export function yearValue(year: number): string {
  return pad(year, 4);
}

/** Monday to Sunday of the week in which the day lies. */
export function weekDays(day: Day): DayRange {
  const first = addDays(day, 1 - weekdayOf(day));
  return { first, last: addDays(first, 6) };
}

/** The first month of each season in the north, where the newspapers are; winter begins in December. */
const FIRST_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The three months of a season, as meteorologists count them; the winter of a year begins in it. */
export function seasonDays(year: number, season: Season): DayRange | null {
  return monthDays(year, FIRST_MONTH[season], 3);
}

/** The days of a quarter, or of a half of the year. */
export function quarterDays(year: number, nth: number, half = false): DayRange | null {
  const months = half ? 6 : 3;
  return monthDays(year, (nth - 1) * months + 1, months);
}

/** `2025-Q3`, `2025-H1`. */
export function quarterValue(year: number, nth: number, half = false): string {
  return `${yearValue(year)}-${half ? 'H' : 'Q'}${nth}`;
}

/** The quarter of the year in which the day lies. */
export function quarterOf(day: Day): { year: number; nth: number } {
  const { year, month } = partsOf(day);
  return { year, nth: Math.ceil(month / 3) };
}

/**
 * Of the years around the anchor's the one in which `dayIn` falls nearest to it. News looks back more than ahead: a day
 * to come counts as a quarter farther away than it is, and twice as far where the sentence looks back (the other way
 * round where it looks ahead). "last" and "next" leave no choice.
 */
export function nearestYear(
  anchor: Day,
  dayIn: (year: number) => Day | null,
  side: Side | undefined,
  outlook: 'past' | 'future' | null,
): number {
  const { year } = partsOf(anchor);
  const weights = outlook === 'future' ? [4, 1] : outlook === 'past' ? [1, 2.5] : [1, 1.25];
  let best = year;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = candidate < FIRST_YEAR || candidate > LAST_YEAR ? null : dayIn(candidate);
    if (day === null) continue;
    const ahead = daysBetween(anchor, day);
    if ((side === -1 && ahead >= 0) || (side === 1 && ahead <= 0)) continue;
    const away = ahead < 0 ? -ahead * weights[0]! : ahead * weights[1]!;
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
