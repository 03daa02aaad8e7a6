import * as calendar from 'temporal-polyfill/fns/PlainDate';

/** A calendar day as ISO 8601 writes it: `YYYY-MM-DD`. Compare two of them with `<`. */
export type Day = string;

/** Days from `first` to `last`, both included; a single day has the same twice. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Days of the week as ISO 8601 counts them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of that year, month (1–12) and day of the month; `null` where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (day > 28 && day > calendar.daysInMonth(calendar.create(year, month, 1))) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later (earlier, where negative). */
export function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}

/** The same day of the month `count` months later; the last of the month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  return calendar.toString(calendar.addMonths(record(day), count));
}

/** The same date `count` years later; 29 February becomes the 28th in a common year. */
export function addYears(day: Day, count: number): Day {
  return calendar.toString(calendar.addYears(record(day), count));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The ISO week as TIMEX3 writes it: `2025-W18`. */
export function weekOf(day: Day): string {
  const date = record(day);
  return `${pad(calendar.yearOfWeek(date) ?? 0, 4)}-W${pad(calendar.weekOfYear(date) ?? 0, 2)}`;
}

/** The single day as a range. */
export function only(day: Day): DayRange {
  return { first: day, last: day };
}

/** Whether the range is one day. */
export function isSingleDay(range: DayRange): boolean {
  return range.first === range.last;
}

/** Whether two ranges share a day. */
export function shareDay(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Tells a range from the other arguments of a message. */
export function isDayRange(value: unknown): value is DayRange {
  return typeof value === 'object' && value !== null && 'first' in value && 'last' in value;
}

/**
 * The days that an EDTF value (ISO 8601-2, level 0) covers: `2025-04-30`, `2025-04`, `2025`, or an interval of these
 * (`2025-04-29/2025-04-30`). A trailing `?`, `~` or `%` (uncertain, approximate) is allowed and passed over.
 * `null` where the text is none of these or names a day that does not exist.
 */
export function daysOfEdtf(text: string): DayRange | null {
  const [from = '', to, ...rest] = text.trim().split('/');
  const first = edtfPoint(from);
  const last = to === undefined ? first : edtfPoint(to);
  if (rest.length || !first || !last || first.first > last.last) return null;
  return { first: first.first, last: last.last };
}

/** The range as EDTF: a day, or an interval. */
export function edtfOf(range: DayRange): string {
  return isSingleDay(range) ? range.first : `${range.first}/${range.last}`;
}

function edtfPoint(text: string): DayRange | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  if (parts[3] !== undefined) {
    const day = dayOf(year, month ?? 0, Number(parts[3]));
    return day === null ? null : only(day);
  }
  const first = dayOf(year, month ?? 1, 1);
  if (!first) return null;
  return { first, last: month === undefined ? `${parts[1]}-12-31` : addDays(addMonths(first, 1), -1) };
}

const DAY_LENGTH = 86_400_000;

/**
 * Days since 1 January 1970, for whoever counts with one day again and again. Counting days is by far the most frequent question, and the platform's own arithmetic (in
 * UTC, where all days are equally long) answers it ten times faster than calendar records do.
 */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / DAY_LENGTH;
}

// 0001-01-01 and 9999-12-31: the days that four digits of a year can write; counting stops there.
const FIRST_NUMBER = -719_162;
const LAST_NUMBER = 2_932_896;

function dayAt(number: number): Day {
  const inside = Math.max(FIRST_NUMBER, Math.min(LAST_NUMBER, number));
  return new Date(inside * DAY_LENGTH).toISOString().slice(0, 10);
}

function record(day: Day): ReturnType<typeof calendar.create> {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return calendar.create(year, month, dayOfMonth);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
