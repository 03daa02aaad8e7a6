import { MONTH_NAMES, monthNumber } from '../../calendar/months';
import type { Span } from '../../text/span';
import { type Day, dayOf } from '../../calendar/days';
import type { DayOrder } from './dayOrder';

/** A date with all its parts, and where it stands. */
export interface WrittenDate extends Span {
  readonly day: Day;
}

/** A date as written: one day, or the two that a date in numbers may mean, the one with the month first before the other. */
export interface DateReadings extends Span {
  readonly days: readonly [Day] | readonly [Day, Day];
}

/** A day of a month without its year, and where it stands. */
export interface WrittenDayOfMonth extends Span {
  readonly month: number;
  readonly dayOfMonth: number;
}

const MONTH = `(${MONTH_NAMES})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '\\s{0,2}[,.-]?\\s{0,3}(\\d{4})\\b';
const MONTH_AND_DAY = new RegExp(`\\b(?:${MONTH}\\s{1,3}${DAY}|${DAY}\\s{1,3}${MONTH})(?!\\d)`, 'i');

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => readonly (Day | null)[];
}

/** All shapes of a whole date; where two overlap, the one that stands first here counts. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([, year, month, day]) => [dayOf(Number(year), Number(month), Number(day))],
  },
  {
    pattern: new RegExp(`\\b${MONTH}[\\s-]{1,3}${DAY}${YEAR}`, 'gi'),
    read: ([, month, day, year]) => [dayOf(Number(year), monthNumber(month!), Number(day))],
  },
  {
    pattern: new RegExp(`\\b${DAY}[\\s-]{1,3}(?:of\\s{1,2})?${MONTH}${YEAR}`, 'gi'),
    read: ([, day, month, year]) => [dayOf(Number(year), monthNumber(month!), Number(day))],
  },
  {
    // As the clock of a computer prints it: "Thu May 1 06:02:00 GMT 2025".
    pattern: new RegExp(
      `\\b${MONTH}\\s{1,3}${DAY}\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,4}\\s)?(\\d{4})\\b`,
      'gi',
    ),
    read: ([, month, day, year]) => [dayOf(Number(year), monthNumber(month!), Number(day))],
  },
  { pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![/.]\d)\b/g, read: inNumbers },
];

/**
 * The first date with day, month and year in a short text. Numeric dates count only where they can be read in one way
 * (`21/07/2013`, `6/6/2013`; not `4/5/2013`), unless the caller knows the order; years of two digits lie between 1970 and
 * 2069.
 */
export function writtenDate(text: string, order: DayOrder | null = null): WrittenDate | null {
  const [first] = writtenDates(text);
  if (!first) return null;
  const day = inOrder(first, order);
  return day === null ? null : { start: first.start, end: first.end, day };
}

/** All dates with day, month and year in a short text, from left to right. */
export function writtenDates(text: string): DateReadings[] {
  const found: DateReadings[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const [day, other] = [...new Set(read(match))].filter((day) => day !== null);
      if (!day || found.some((taken) => taken.start < end && start < taken.end)) continue;
      found.push({ start, end, days: other ? [day, other] : [day] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day that a date means where the order of its numbers is known; `null` where it is not and matters. */
export function inOrder({ days: [day, other] }: DateReadings, order: DayOrder | null): Day | null {
  if (!other) return day;
  return order && (order === 'month first' ? day : other);
}

/** The first day and month without year in a short text ("May 2", "2 May"). */
export function writtenDayOfMonth(text: string): WrittenDayOfMonth | null {
  const match = MONTH_AND_DAY.exec(text);
  if (!match) return null;
  const month = monthNumber(match[1] ?? match[4]!);
  const dayOfMonth = Number(match[2] ?? match[3]);
  // A leap year, so that 29 February counts as a day.
  if (dayOf(2024, month, dayOfMonth) === null) return null;
  return { start: match.index, end: match.index + match[0].length, month, dayOfMonth };
}

/** With the month first, then with the day first. With full stops the day is first: nobody writes months so. */
function inNumbers([, first, mark, second, year]: RegExpMatchArray): readonly (Day | null)[] {
  const short = year!.length === 2;
  // "10-12-24" is as often a score or a range.
  if (short && mark === '-') return [];
  const whole = short ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const dayFirst = dayOf(whole, Number(second), Number(first));
  return mark === '.' && (short || dayFirst)
    ? [dayFirst]
    : [dayOf(whole, Number(first), Number(second)), dayFirst];
}
