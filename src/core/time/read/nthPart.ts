import type { Lexeme } from '../lexicon';
import type { NthPartMeaning, PartUnit } from '../meaning';
import type { Words } from '../words';
import { EACH } from './duration';
import { type Recogniser, withThe } from './reading';

const PARTS: ReadonlySet<string> = new Set<PartUnit>(['day', 'week', 'weekend', 'month']);
const LAST = new Set(['last', 'final', 'closing']);
const FIRST = new Set(['opening']);
/** Words that may stand between "of" and the longer time. */
const LEADS = new Set('the this that last next same following previous coming past'.split(' '));
/** Longer times of which parts are counted; "the first day of the trial" is none. */
const WHOLES: ReadonlySet<string> = new Set(['month', 'quarter', 'year', 'week', 'decade']);

/** "the last day of July", "the first week of the month", "the second Friday of next month". */
export const nthPart: Recogniser = {
  heads: ({ unit, plural, weekday, short }) =>
    (unit !== undefined && PARTS.has(unit) && !plural) || (weekday !== undefined && !plural && !short),
  read(words, at) {
    const { unit, weekday } = words.at(at).lexeme;
    const nth = nthBefore(words, at);
    if (nth === null || !isOfLonger(words, at + 1)) return null;
    const meaning: NthPartMeaning =
      weekday === undefined
        ? { kind: 'nth part', nth, unit: unit as PartUnit, of: null }
        : { kind: 'nth part', nth, unit: 'day', weekday, of: null };
    return { first: withThe(words, at - 1), last: at, meaning, weak: true };
  },
};

/** "the first Monday of each month": TIMEX3 has no value for it; what is told is how often it comes back. */
export const everyNthPart: Recogniser = {
  heads: nthPart.heads,
  read(words, at) {
    if (nthBefore(words, at) === null || !isOf(words, at + 1)) return null;
    const each = words.name(at + 2);
    const { unit, month } = words.at(at + 3).lexeme;
    if ((each !== 'each' && each !== 'every') || !words.joined(at + 3)) return null;
    const value = month === undefined ? unit && EACH[unit] : EACH.year;
    return value ? { first: withThe(words, at - 1), last: at + 3, meaning: { kind: 'set', value } } : null;
  },
};

/** How many from the beginning of the longer time; -1 is the last. */
function nthBefore(words: Words, at: number): number | null {
  if (words.at(at).gap !== ' ') return null;
  const { lexeme, suffix, value } = words.at(at - 1);
  const name = words.name(at - 1);
  if (LAST.has(name)) return -1;
  if (FIRST.has(name)) return 1;
  const nth = suffix === 'th' ? value : lexeme.ordinal;
  return nth !== undefined && nth >= 1 ? nth : null;
}

/** Whether "of July", "in the year", "of last month" stands at `at`. */
function isOfLonger(words: Words, at: number): boolean {
  if (!isOf(words, at)) return false;
  let whole = at + 1;
  if (LEADS.has(words.name(whole))) whole++;
  if (LEADS.has(words.name(whole))) whole++;
  const { lexeme, capital, digits } = words.at(whole);
  return (lexeme.month !== undefined && capital) || digits === 4 || isWhole(lexeme);
}

function isOf(words: Words, at: number): boolean {
  const link = words.name(at);
  return (link === 'of' || link === 'in') && words.at(at).gap === ' ';
}

function isWhole({ unit, plural, season }: Lexeme): boolean {
  return season !== undefined || (unit !== undefined && !plural && WHOLES.has(unit));
}
