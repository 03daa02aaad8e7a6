import type { Words } from '../words';
import { isCountOf, isDayNumber } from './calendarDate';
import type { Recogniser } from './reading';
import { yearAt } from './year';

/** So many days may stand between one of a list and its month. */
const LONGEST_LIST = 4;
const LINKS = new Set(['and', 'or']);

/** One of several days of a month that is named once: the 5 and 9 of "April 3, 5 and 9", the 3 of "3 and 5 April 2025". */
export const listedDay: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    if (!isDayNumber(words, at) || isCountOf(words, at)) return null;
    const month = monthAhead(words, at) ?? monthBehind(words, at);
    if (!month) return null;
    const { last = at, ...named } = month;
    return { first: at, last, meaning: { kind: 'calendar', ...named, day: words.at(at).value } };
  },
};

interface Month {
  readonly month: number;
  readonly year?: number;
  /** The last word of the year, where it stands right behind the day. */
  readonly last?: number;
}

/** Index of the day in front in the list; `null` where there is none. */
function dayInFront(words: Words, at: number): number | null {
  const { gap } = words.at(at);
  if (gap === ', ') return isDayNumber(words, at - 1) ? at - 1 : null;
  if (gap !== ' ' || !LINKS.has(words.name(at - 1))) return null;
  return isDayNumber(words, at - 2) ? at - 2 : null;
}

/** Index of the day behind in the list. */
function dayBehind(words: Words, at: number): number | null {
  const next = words.at(at + 1).gap === ', ' ? at + 1 : LINKS.has(words.name(at + 1)) ? at + 2 : null;
  return next !== null && words.joined(next) === (next === at + 2) && isDayNumber(words, next) ? next : null;
}

/** "April 3, 5 and 9": the month in front of the list, with the year behind it. */
function monthAhead(words: Words, at: number): Month | null {
  let day = dayInFront(words, at);
  for (let steps = 0; day !== null && steps < LONGEST_LIST; steps++) {
    const { lexeme, capital } = words.at(day - 1);
    if (lexeme.month !== undefined && capital) {
      const year = yearAt(words, at + 1);
      return { month: lexeme.month, year: year?.year, last: year?.last };
    }
    day = dayInFront(words, day);
  }
  return null;
}

/** "3, 5 and 9 April": the month behind the list. */
function monthBehind(words: Words, at: number): Month | null {
  let day = dayBehind(words, at);
  for (let steps = 0; day !== null && steps < LONGEST_LIST; steps++) {
    const { lexeme, capital, gap } = words.at(day + 1);
    if (lexeme.month !== undefined && capital && gap === ' ') {
      return { month: lexeme.month, year: yearAt(words, day + 2)?.year };
    }
    day = dayBehind(words, day);
  }
  return null;
}
