import { MONTH_NAMES, monthNumber } from '../calendar/months';
import type { Span } from '../text/span';
import { type Day, dayOf } from '../calendar/days';
import type { DayOrder } from './dayOrder';

/** A date with all its parts, and where it stands. */
export interface WrittenDate extends Span {
  readonly day: Day;
}

/** A day of a month without its year, and where it stands. */
export interface WrittenDayOfMonth extends Span {
  readonly month: number;
  readonly dayOfMonth: number;
}

const MONTH = `(${MONTH_NAMES})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s{1,3}${DAY}\\s{0,2},?\\s{0,3}(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${DAY}\\s{1,3}(?:of\\s{1,2})?${MONTH}\\s{0,2},?\\s{0,3}(\\d{4})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/;
const MONTH_AND_DAY = new RegExp(`\\b(?:${MONTH}\\s{1,3}${DAY}|${DAY}\\s{1,3}${MONTH})(?!\\d)`, 'i');

/**
 * The first date with day, month and year in a short text. Numeric dates count only where they can be read in one way
 * (`21/07/2013`, `6/6/2013`; not `4/5/2013`), unless the caller knows which comes first; years of two digits lie between
 * 1970 and 2069.
 */
export function writtenDate(text: string, order: DayOrder | null = null): WrittenDate | null {
  let match = ISO.exec(text);
  if (match) return dated(match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = MONTH_FIRST.exec(text);
  if (match) return dated(match, Number(match[3]), monthNumber(match[1]!), Number(match[2]));
  match = DAY_FIRST.exec(text);
  if (match) return dated(match, Number(match[3]), monthNumber(match[2]!), Number(match[1]));
  match = NUMERIC.exec(text);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const wholeYear = match[3]!.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  if (a > 12 || (b <= 12 && order === 'day first')) return dated(match, wholeYear, b, a);
  return b > 12 || a === b || order === 'month first' ? dated(match, wholeYear, a, b) : null;
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

function dated(match: RegExpExecArray, year: number, month: number, dayOfMonth: number): WrittenDate | null {
  const day = dayOf(year, month, dayOfMonth);
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}
