import { type DayRange, daysOfEdtf, only } from '../../calendar/days';
import { MONTH_NAMES, monthNumber } from '../../calendar/months';
import { writtenDate } from './datePatterns';

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s{1,3}/i;
const NUMBERS = /^(\d{4})-(\d{1,2})$/;
const MONTH_AND_YEAR = new RegExp(`^(${MONTH_NAMES})\\.?,?\\s{1,3}(\\d{4})$`, 'i');
/** Between a first and a last day. A bare hyphen is not: it stands inside of days. */
const BETWEEN = /\s(?:to|until|-)\s|[–—/]/;
/** Nobody types more for a date; longer text was pasted by mistake. */
const LONGEST = 80;

/**
 * The days that a person means who is asked for a date: `2025-03-07`, `2025-3-7`, `7 March 2025`, `Fri 7 Mar 2025`,
 * `March 7, 2025`, `2025-03`, `March 2025`, or a first and a last one (`29 April to 1 May 2025`, `29–30 April 2025`).
 * `null` where the text is none of these, or is a date in numbers that can be read in two ways.
 */
export function typedDays(typed: string): DayRange | null {
  const text = typed.trim();
  if (text.length > LONGEST) return null;
  const one = daysOfEdtf(text) ?? pointIn(text);
  if (one) return one;
  const [from = '', to = '', ...rest] = text.split(BETWEEN).map((part) => part.trim());
  const last = rest.length === 0 ? pointIn(to) : null;
  if (!last) return null;
  // What the first day leaves out it shares with the last: “29” its month and year, “29 April” its year.
  const year = last.last.slice(0, 4);
  const monthAndYear = to.replace(/^\d+\s*/, '');
  const first = pointIn(from) ?? pointIn(`${from} ${year}`) ?? pointIn(`${from} ${monthAndYear}`);
  return first && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

/** The day, month or year that the whole text names. */
function pointIn(text: string): DayRange | null {
  const bare = text.replace(WEEKDAY, '');
  const date = writtenDate(bare);
  if (date) return date.start === 0 && date.end === bare.length ? only(date.day) : null;
  const named = MONTH_AND_YEAR.exec(bare);
  if (named) return monthOf(named[2]!, monthNumber(named[1]!));
  const numbers = NUMBERS.exec(bare);
  return numbers ? monthOf(numbers[1]!, Number(numbers[2])) : daysOfEdtf(bare);
}

function monthOf(year: string, month: number): DayRange | null {
  return daysOfEdtf(`${year}-${String(month).padStart(2, '0')}`);
}
