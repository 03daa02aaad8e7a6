import type { Words } from '../words';
import { isCountOf, isDayNumber } from './calendarDate';
import { type Recogniser, withThe } from './reading';
import { yearAt } from './year';

/** So many days may stand between one of a list and its month. */
const LONGEST_LIST = 6;
const LINKS = new Set(['and', 'or']);
/** Between days that have their weekdays in front. */
const RANGES = new Set([...LINKS, 'to', 'through', 'until']);

/**
 * One of several days of a month that is named once: the 5 and 9 of "April 3, 5 and 9", the 3 of "3 and 5 April 2025",
 * of "the 3rd and 5th of May" and of "Saturday 3 and Sunday 4 May".
 */
export const listedDay: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    if (!isListed(words, at)) return null;
    const month = monthAhead(words, at) ?? monthBehind(words, at);
    if (!month) return null;
    const closing = closingDay(words, at);
    const { last = closing, ...named } = month;
    const first = words.at(at).suffix === 'th' ? withThe(words, at) : at;
    const lastDay = closing > at ? words.at(closing).value : undefined;
    return {
      first,
      last,
      meaning: { kind: 'calendar', ...named, day: words.at(at).value, lastDay, lent: 'month' },
    };
  },
};

interface Month {
  readonly month: number;
  readonly year?: number;
  /** The last word of the year, where it stands right behind the day. */
  readonly last?: number;
}

function isListed(words: Words, at: number): boolean {
  return isDayNumber(words, at) && !isCountOf(words, at);
}

/** Index of the 7 in "5-7 and 9 April", of the day itself where it opens no range. */
function closingDay(words: Words, at: number): number {
  const range = /^ ?- ?$/.test(words.at(at + 1).gap) && isDayNumber(words, at + 1);
  return range && words.at(at + 1).value > words.at(at).value ? at + 1 : at;
}

/** Index of the day in front in the list; `null` where there is none. */
function dayInFront(words: Words, at: number): number | null {
  const the = words.name(at - 1) === 'the' && words.at(at).gap === ' ' ? 1 : 0;
  // "Saturday 3 and Sunday 4 May"
  const weekday = words.at(at - 1).lexeme.weekday !== undefined && words.at(at).gap === ' ' ? 1 : 0;
  const from = at - the - weekday;
  const { gap } = words.at(from);
  const links = weekday ? RANGES : LINKS;
  if ((gap === ', ' || (weekday && /^ ?- ?$/.test(gap))) && isListed(words, from - 1)) return from - 1;
  const link = gap === ' ' && links.has(words.name(from - 1)) && /^,? $/.test(words.at(from - 1).gap);
  return link && isListed(words, from - 2) ? from - 2 : null;
}

/** "April 3, 5 and 9": the month in front of the list, with the year behind it. */
function monthAhead(words: Words, at: number): Month | null {
  let day = dayInFront(words, at);
  for (let steps = 0; day !== null && steps < LONGEST_LIST; steps++) {
    // "April 3-5 and 9"
    if (/^ ?- ?$/.test(words.at(day).gap) && isDayNumber(words, day - 1)) day--;
    const { lexeme, capital } = words.at(day - 1);
    if (lexeme.month !== undefined && capital && /^\.? $/.test(words.at(day).gap)) {
      const year = yearAt(words, closingDay(words, at) + 1);
      return { month: lexeme.month, year: year?.year, last: year?.last };
    }
    day = dayInFront(words, day);
  }
  return null;
}

/** "3, 5 and 9 April", "the 3rd and 5th of May": the month behind the list. */
function monthBehind(words: Words, at: number): Month | null {
  let day = closingDay(words, at);
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const next = [day + 1, day + 2, day + 3]
      .filter((behind) => isListed(words, behind))
      .find((behind) => dayInFront(words, behind) === day);
    if (next === undefined) return null;
    const of = words.name(next + 1) === 'of' && words.at(next).suffix === 'th' ? 1 : 0;
    const { lexeme, capital, gap } = words.at(next + 1 + of);
    if (lexeme.month !== undefined && capital && gap === ' ') {
      return { month: lexeme.month, year: yearAt(words, next + 2 + of)?.year };
    }
    day = closingDay(words, next);
  }
  return null;
}
