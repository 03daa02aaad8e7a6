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
    if (ahead && (!behind || yearAt(words, at + 1) || isShortYear(words, at + 1))) {
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

const RANGE_WORDS = new Set(['to', 'and', 'through', 'or', 'until']);

function daysAfter(words: Words, month: number): (Days & Pick<Reading, 'last'>) | null {
  if (!/^\.?[ -]?$/.test(words.at(month + 1).gap)) return null;
  let at = month + 1;
  if (words.name(at) === 'the' && words.at(at).gap === ' ') at++;
  const first = dayAt(words, at);
  if (!first) return null;
  const dash = /^ ?- ?$/.test(words.at(first.last + 1).gap);
  const word = words.at(first.last + 1).gap === ' ' && RANGE_WORDS.has(words.name(first.last + 1));
  if (!dash && !word) return { day: first.day, last: first.last };
  const next = first.last + (dash ? 1 : 2);
  const second = words.at(next).gap === ' ' || dash ? dayAt(words, next) : null;
  // "March 12 and 50 others": a number behind "and" closes a range only where nothing is counted by it.
  const follows = words.at(next + 1);
  const counts =
    word && follows.gap === ' ' && !follows.lexeme.numeral && !PREPOSITIONS.has(words.name(next + 1));
  if (!second || second.day <= first.day || counts) return { day: first.day, last: first.last };
  return { day: first.day, lastDay: second.day, last: second.last };
}

function daysBefore(words: Words, month: number): (Days & Pick<Reading, 'first'>) | null {
  const of = words.name(month - 1) === 'of' && words.at(month).gap === ' ';
  const end = of ? month - 1 : month;
  if (!/^[ -]?$/.test(words.at(end).gap)) return null;
  const last = words.at(end - 1);
  if (!isDayNumber(words, end - 1) || (of && last.suffix !== 'th')) return null;
  if (last.gap === '-' || last.gap === ' - ') {
    const { value } = words.at(end - 2);
    if (isDayNumber(words, end - 2) && value < last.value)
      return { day: value, lastDay: last.value, first: end - 2 };
  }
  const first = last.suffix === 'th' ? withThe(words, end - 1) : end - 1;
  return { day: last.value, first };
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

function isDayNumber(words: Words, at: number): boolean {
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
