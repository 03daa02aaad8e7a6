import type { Words } from '../words';
import { isCountOf, isDayNumber } from './calendarDate';
import type { Recogniser } from './reading';
import { yearAt } from './year';

/** So many days may stand between one of a list and its month. */
const LONGEST_LIST = 6;
const LINKS = new Set(['and', 'or']);

/** One of several days of a month that is named once: the 5 and 9 of "April 3, 5 and 9", the 3 of "3 and 5 April 2025". */
export const listedDay: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    if (!isListed(words, at)) return null;
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

function isListed(words: Words, at: number): boolean {
  return isDayNumber(words, at) && !isCountOf(words, at);
}

/** Index of the day in front in the list; `null` where there is none. */
function dayInFront(words: Words, at: number): number | null {
  const { gap } = words.at(at);
  if (gap === ', ' && isListed(words, at - 1)) return at - 1;
  const link = gap === ' ' && LINKS.has(words.name(at - 1)) && /^,? $/.test(words.at(at - 1).gap);
  return link && isListed(words, at - 2) ? at - 2 : null;
}

/** "April 3, 5 and 9": the month in front of the list, with the year behind it. */
function monthAhead(words: Words, at: number): Month | null {
  let day = dayInFront(words, at);
  for (let steps = 0; day !== null && steps < LONGEST_LIST; steps++) {
    const { lexeme, capital } = words.at(day - 1);
    if (lexeme.month !== undefined && capital && /^\.? $/.test(words.at(day).gap)) {
      const year = yearAt(words, at + 1);
      return { month: lexeme.month, year: year?.year, last: year?.last };
    }
    day = dayInFront(words, day);
  }
  return null;
}

/** "3, 5 and 9 April": the month behind the list. */
function monthBehind(words: Words, at: number): Month | null {
  let day = at;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const next = [day + 1, day + 2].find(
      (behind) => isListed(words, behind) && dayInFront(words, behind) === day,
    );
    if (next === undefined) return null;
    const { lexeme, capital, gap } = words.at(next + 1);
    if (lexeme.month !== undefined && capital && gap === ' ') {
      return { month: lexeme.month, year: yearAt(words, next + 2)?.year };
    }
    day = next;
  }
  return null;
}
