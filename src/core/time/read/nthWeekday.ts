import type { YearGiven } from '../meaning';
import type { Words } from '../words';
import { EACH } from './duration';
import { type Reading, type Recogniser, withThe } from './reading';
import { yearAt } from './year';

/** "the second Tuesday of October", "the last Friday in May 2024", "the first Monday of each month". */
export const nthWeekday: Recogniser = {
  heads: (lexeme) => lexeme.weekday !== undefined && !lexeme.short && !lexeme.plural,
  read(words, at) {
    const nth = nthBefore(words, at);
    const link = words.name(at + 1);
    if (nth === null || (link !== 'of' && link !== 'in') || !words.joined(at + 1)) return null;
    const first = withThe(words, at - 1);
    const weekday = words.at(at).lexeme.weekday!;
    const { month, short } = words.at(at + 2).lexeme;
    if (month !== undefined && !short && words.at(at + 2).capital) {
      const { last, ...year } = yearBehind(words, at + 3);
      return { first, last, meaning: { kind: 'nth weekday', nth, weekday, month, ...year } };
    }
    return everyMonth(words, at, first);
  },
};

/** How many from the month's beginning; -1 is the last. */
function nthBefore(words: Words, at: number): number | null {
  if (words.at(at).gap !== ' ') return null;
  const { lexeme, suffix, value } = words.at(at - 1);
  if (lexeme.word === 'last' || lexeme.word === 'final') return -1;
  const nth = suffix === 'th' ? value : lexeme.ordinal;
  return nth !== undefined && nth >= 1 && nth <= 5 ? nth : null;
}

function yearBehind(words: Words, at: number): YearGiven & Pick<Reading, 'last'> {
  const year = yearAt(words, at) ?? (words.name(at) === 'of' ? yearAt(words, at + 1) : null);
  return year ? { year: year.year, last: year.last } : { last: at - 1 };
}

/** TIMEX3 has no value for one weekday of a month: what is told is how often it comes back. */
function everyMonth(words: Words, at: number, first: number): Reading | null {
  const each = words.name(at + 2);
  const { unit, month } = words.at(at + 3).lexeme;
  if ((each !== 'each' && each !== 'every') || !words.joined(at + 3)) return null;
  if (unit !== 'month' && month === undefined) return null;
  return { first, last: at + 3, meaning: { kind: 'set', value: unit === 'month' ? EACH.month : EACH.year } };
}
