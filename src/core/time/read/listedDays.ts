import type { Words } from '../words';
import { isCountOf, isDayNumber } from './calendarDate';
import { type Recogniser, withThe } from './reading';
import { yearAt } from './year';

/** So many days may stand between one of a list and its month. */
const LONGEST_LIST = 3;
const LINKS = new Set(['and', 'or']);
/** Between days that have their weekdays in front. */
const RANGES = new Set(['to', 'through', 'until']);

/**
 * One of several days of a month that is named once: the 5 and 9 of "April 3, 5 and 9", the 3 of "3 and 5 April 2025",
 * of "the 3rd and 5th of May" and of "Saturday 3 and Sunday 4 May".
 */
export const listedDay: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    if (!isDayNumber(words, at)) return null;
    const closing = closingDay(words, at);
    const month = monthBehind(words, closing) ?? monthAhead(words, at, closing);
    if (!month) return null;
    const { last = closing, ...named } = month;
    const { value: day, suffix } = words.at(at);
    const lastDay = closing > at ? words.at(closing).value : undefined;
    const meaning = { kind: 'calendar', ...named, day, lastDay, lent: 'month' } as const;
    return { first: suffix === 'th' ? withThe(words, at) : at, last, meaning };
  },
};

interface Month {
  readonly month: number;
  readonly year?: number;
  /** The last word of the year, where it stands right behind the day. */
  readonly last?: number;
}

/** Index of the 7 in "5-7 and 9 April", of the day itself where it opens no range. */
function closingDay(words: Words, at: number): number {
  const { gap, value } = words.at(at + 1);
  return isDash(gap) && isDayNumber(words, at + 1) && value > words.at(at).value ? at + 1 : at;
}

/** "3, 5 and 9 April", "the 3rd and 5th of May": the month behind the list. */
function monthBehind(words: Words, at: number): Month | null {
  let day: number | null = at;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    day = nextDay(words, day);
    if (day === null) return null;
    const of = words.at(day).suffix === 'th' && words.name(day + 1) === 'of' ? 1 : 0;
    const { lexeme, capital, gap } = words.at(day + 1 + of);
    if (lexeme.month !== undefined && capital && gap === ' ') {
      return { month: lexeme.month, year: yearAt(words, day + 2 + of)?.year };
    }
  }
  return null;
}

/** The next day of the list, of a range in it the last one. */
function nextDay(words: Words, day: number): number | null {
  let at = day + 1;
  const { gap } = words.at(at);
  const name = words.name(at);
  const link = LINKS.has(name);
  const range = RANGES.has(name) || isDash(gap);
  if (link || RANGES.has(name)) at++;
  else if (gap !== ', ' && !isDash(gap)) return null;
  const weekday = words.at(at).lexeme.weekday !== undefined;
  if (range && !weekday) return null;
  if (weekday || (link && words.name(at) === 'the')) at++;
  return isDayNumber(words, at) ? closingDay(words, at) : null;
}

/** "April 3, 5 and 9": the month in front of the list, with the year behind it. */
function monthAhead(words: Words, at: number, closing: number): Month | null {
  let day = dayInFront(words, at);
  for (let steps = 0; day !== null && steps < LONGEST_LIST; steps++) {
    const { lexeme, capital } = words.at(day - 1);
    if (lexeme.month !== undefined && capital && /^\.? $/.test(words.at(day).gap)) {
      if (isCountOf(words, closing)) return null;
      const year = yearAt(words, closing + 1);
      return { month: lexeme.month, year: year?.year, last: year?.last };
    }
    day = dayInFront(words, day);
  }
  return null;
}

/** The day in front in the list, of a range in it the first one. */
function dayInFront(words: Words, at: number): number | null {
  const { gap } = words.at(at);
  let day = at - 1;
  if (gap === ' ' && LINKS.has(words.name(day)) && /^,? $/.test(words.at(day).gap)) day--;
  else if (gap !== ', ') return null;
  if (!isDayNumber(words, day)) return null;
  // "April 3-5 and 9"
  return isDash(words.at(day).gap) && isDayNumber(words, day - 1) ? day - 1 : day;
}

function isDash(gap: string): boolean {
  return /^ ?- ?$/.test(gap);
}
