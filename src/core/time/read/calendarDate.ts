import type { Side } from '../meaning';
import { fold } from '../quantity';
import type { Words } from '../words';
import { PREPOSITIONS, type Reading, type Recogniser, withThe } from './reading';
import { sideBefore } from './weekday';
import { ofTwoDigits, yearAt } from './year';

/** "April 22", "Sept. 30, 1989", "8 October 2011", "the 5th of May", "April 27-28". */
export const calendarDate: Recogniser = {
  heads: (lexeme) => lexeme.month !== undefined,
  read(words, at) {
    const { lexeme, capital } = words.at(at);
    if (!capital && !(words.at(at - 1).suffix === 'th' || words.name(at - 1) === 'of')) return null;
    const month = lexeme.month!;
    const behind = daysAfter(words, at);
    const ahead = daysBefore(words, at);
    // "10 June 2013": a number behind that is no day leaves the one in front; with both, the year decides.
    if (
      ahead &&
      (!behind || words.at(at + 1).gap === '-' || yearAt(words, at + 1) || isShortYear(words, at + 1))
    ) {
      const short = isShortYear(words, at + 1)
        ? { year: ofTwoDigits(words.at(at + 1).value), last: at + 1 }
        : null;
      const year = yearAt(words, at + 1) ?? short;
      return {
        first: ahead.first,
        last: year?.last ?? at,
        meaning: { kind: 'calendar', month, day: ahead.day, lastDay: ahead.lastDay, year: year?.year },
      };
    }
    if (!behind) return null;
    const year = yearAt(words, behind.last + 1);
    const { first, side } = sideBefore(words, at);
    return {
      first,
      last: year?.last ?? behind.last,
      meaning: {
        kind: 'calendar',
        month,
        day: behind.day,
        lastDay: behind.lastDay,
        year: year?.year,
        side: side ?? ended(words, at),
      },
    };
  },
};

/** "the year ended March 31" looks back, "the quarter ending June 30" ahead. */
function ended(words: Words, at: number): Side | undefined {
  const name = words.at(at).gap === ' ' ? words.name(at - 1) : '';
  return name === 'ended' ? -1 : name === 'ending' ? 1 : undefined;
}

/** "10 Nov 11": day, month and the year in two digits. */
function isShortYear(words: Words, at: number): boolean {
  const { gap, digits, suffix } = words.at(at);
  const next = words.at(at + 1).gap;
  return (
    gap === ' ' &&
    digits === 2 &&
    suffix === '' &&
    words.at(at - 1).gap === ' ' &&
    next !== ':' &&
    next !== '-'
  );
}

interface Days {
  readonly day: number;
  readonly lastDay?: number;
}

const RANGE_WORDS = new Set(['to', 'through', 'until', 'till']);

function daysAfter(words: Words, month: number): (Days & Pick<Reading, 'last'>) | null {
  if (!/^\.?[ -]?$/.test(words.at(month + 1).gap)) return null;
  let at = month + 1;
  if (words.name(at) === 'the' && words.at(at).gap === ' ') at++;
  const first = dayAt(words, at);
  if (!first) return null;
  const next = closingDay(words, first.last + 1, month);
  const second = next === null ? null : dayAt(words, next);
  const word = next !== null && next > first.last + 1;
  // "March 12 to 50 others": a number behind a word closes a range only where nothing is counted by it.
  if (!second || !follows(words, first, second, next!) || (word && isCountOf(words, second.last)))
    return { day: first.day, last: first.last };
  return { day: first.day, lastDay: second.day, last: second.last };
}

/** Index of the number that closes a range behind a day: "12-14", "12 to 14", "12th through the 14th", "13/14". */
function closingDay(words: Words, at: number, month: number): number | null {
  const { gap } = words.at(at);
  if (/^ ?- ?$/.test(gap) || gap === '/') return at;
  if (gap !== ' ' || !isRangeWord(words, at, month)) return null;
  const the = words.name(at + 1) === 'the' ? 1 : 0;
  return words.at(at + 1 + the).gap === ' ' ? at + 1 + the : null;
}

/** "to"; "and" only behind "between" or in "the nights of". `first` is the date's first word. */
function isRangeWord(words: Words, at: number, first: number): boolean {
  const name = words.name(at);
  if (RANGE_WORDS.has(name)) return true;
  if (name !== 'and') return false;
  const before = words.name(words.name(first - 1) === 'the' ? first - 2 : first - 1);
  return before === 'between' || (before === 'of' && words.at(first - 2).lexeme.part !== undefined);
}

/** Later in the month; a slash joins one day to the next only. */
function follows(words: Words, a: Days, b: Days, at: number): boolean {
  return words.at(at).gap === '/' ? b.day === a.day + 1 : b.day > a.day;
}

function daysBefore(words: Words, month: number): (Days & Pick<Reading, 'first'>) | null {
  const of = words.name(month - 1) === 'of' && words.at(month).gap === ' ';
  const end = of ? month - 1 : month;
  if (!/^[ -]?$/.test(words.at(end).gap)) return null;
  const last = words.at(end - 1);
  if (!isDayNumber(words, end - 1) || (of && last.suffix !== 'th')) return null;
  const first = last.suffix === 'th' ? withThe(words, end - 1) : end - 1;
  const opening = openingDay(words, first);
  if (opening === null) return { day: last.value, first };
  const day = words.at(opening).value;
  const whole = words.at(opening).suffix === 'th' ? withThe(words, opening) : opening;
  return { day, lastDay: last.value, first: whole };
}

/** Index of the number that opens a range which ends at `at`: "12-14 April", "3 to 5 May", "the 12th to the 14th of". */
function openingDay(words: Words, at: number): number | null {
  const { gap } = words.at(at);
  const dash = /^ ?- ?$/.test(gap) || gap === '/';
  const opening = dash ? at - 1 : at - 2;
  if (!isDayNumber(words, opening)) return null;
  if (!dash && !(words.joined(at) && words.joined(at - 1) && isRangeWord(words, at - 1, opening)))
    return null;
  const [a, b] = [words.at(opening), words.at(words.name(at) === 'the' ? at + 1 : at)];
  if (/[$£€#:./,]$/.test(a.gap) && a.gap !== ', ') return null;
  return (gap === '/' ? b.value === a.value + 1 : a.value < b.value) ? opening : null;
}

/** A day of the month at `at`: "22", "22nd", "eighth", "twenty-second". */
function dayAt(words: Words, at: number): (Days & Pick<Reading, 'last'>) | null {
  if (isDayNumber(words, at)) return goesOn(words, at) ? null : { day: words.at(at).value, last: at };
  const { ordinal } = words.at(at).lexeme;
  if (ordinal) return { day: ordinal, last: at };
  const tens = fold(words, at, at);
  const ones = words.at(at + 1).gap === '-' ? words.at(at + 1).lexeme.ordinal : undefined;
  return (tens === 20 || tens === 30) && ones && ones < 10 ? { day: tens + ones, last: at + 1 } : null;
}

/** Words that no number counts. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'and or but was were is are will would had has have he she it they we i when where which who'.split(' '),
]);

/** Whether the number counts what stands behind it: "and 5 others", "to 12 boats"; "and 5 in June" does not. */
export function isCountOf(words: Words, at: number): boolean {
  const next = words.at(at + 1);
  if (goesOn(words, at)) return true;
  const month = next.lexeme.month !== undefined && next.capital;
  return next.gap === ' ' && !next.lexeme.numeral && !month && !UNCOUNTED.has(words.name(at + 1));
}

/** A number that can be a day of a month: 1 to 31, with or without "st". */
export function isDayNumber(words: Words, at: number): boolean {
  const { value, digits, suffix } = words.at(at);
  return digits <= 2 && value >= 1 && value <= 31 && suffix !== 's';
}

/** Whether the number is only the beginning of one: "May 5:30", "May 5,000", "May 5.5", "May 5 percent", "May 5 p.m.". */
function goesOn(words: Words, at: number): boolean {
  const next = words.at(at + 1);
  if (next.lexeme.numeral && (/^[:.]$/.test(next.gap) || (next.gap === ',' && next.digits === 3)))
    return true;
  if (/^ ?[%$]/.test(next.gap) || (next.gap === '-' && next.lexeme.unit)) return true;
  return next.gap === ' ' && ['percent', 'million', 'billion', 'am', 'pm'].includes(words.name(at + 1));
}
