import { addDays, type Day, type DayRange, daysOfEdtf } from '../../calendar/days';
import { daysAround, daysOfMoment } from '../dates/clock';
import { inOrder, writtenDates } from '../dates/datePatterns';
import type { DayOrder } from '../dates/dayOrder';
import { numericOrder } from '../dates/numericOrder';

const SECONDS_A_DAY = 86_400;

/**
 * The day that a machine-written value names, and the days that the moment may be elsewhere: `2025-05-01T23:30:00-07:00`, `20250501`,
 * `Thu, 01 May 2025 10:00:00 GMT`, `05/01/2025 6:02 PM EDT`, seconds or milliseconds since 1970. `null` for anything else.
 *
 * @param order Whether day or month come first where the value by itself does not tell.
 */
export function metadataDate(
  value: string,
  order: DayOrder | null = null,
): { readonly day: Day; readonly possible: DayRange } | null {
  const clean = value.trim();
  const seconds = /^\d{10}(?:\d{3})?$/.test(clean) ? Number(clean.slice(0, 10)) : null;
  if (seconds !== null) {
    const day = addDays('1970-01-01', Math.floor(seconds / SECONDS_A_DAY));
    return { day, possible: daysAround(day, (seconds % SECONDS_A_DAY) / 3600, 0) };
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(clean);
  if (compact) {
    const days = daysOfEdtf(`${compact[1]}-${compact[2]}-${compact[3]}`);
    return days && { day: days.first, possible: days };
  }
  const [date] = writtenDates(clean);
  const day = date ? inOrder(date, numericOrder(clean) ?? order) : null;
  if (!date || day === null) return null;
  // "T" between day and clock is no letter of a zone.
  return { day, possible: daysOfMoment(day, clean.slice(date.end).replace(/^T/, ' ')) };
}
