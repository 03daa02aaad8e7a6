import type { ShiftMeaning, Unit } from '../meaning';
import { quantityBefore } from '../quantity';
import type { Words } from '../words';
import { beginsSentence, isUpper, type Reading, type Recogniser, withThe } from './reading';

/** Behind "after" and "before" only these make a date of their own; "two years after the war" tells a length. */
const CLOSE: ReadonlySet<Unit> = new Set(['day', 'hour']);

const OFFSETS = new Set(['ago', 'earlier', 'later', 'previously', 'before', 'after', 'now']);

/** "a year and a half ago": so many words between the unit and "ago". */
function halfBefore(words: Words, at: number): 0 | 3 {
  const half = words.name(at - 1) === 'half' && words.name(at - 2) === 'a' && words.name(at - 3) === 'and';
  return half && words.joined(at - 1) && words.joined(at - 2) && words.joined(at - 3) ? 3 : 0;
}

/** "three years to the day" */
export function isToTheDay(words: Words, at: number): boolean {
  const exact = words.name(at) === 'day' && words.name(at - 1) === 'the' && words.name(at - 2) === 'to';
  return exact && words.at(at - 3).lexeme.unit !== undefined;
}

const WORKING = new Set(['trading', 'working', 'business']);

/** "two days ago", "a week later", "months earlier", "a day after", "the day before", "two weeks from now". */
export const offset: Recogniser = {
  heads: ({ word }) => OFFSETS.has(word),
  read(words, at) {
    const name = words.name(at);
    const fromNow = name === 'now' && words.name(at - 1) === 'from';
    if (name === 'now' && !fromNow) return null;
    // "a week or so ago"
    const orSo = words.name(at - 1) === 'so' && words.name(at - 2) === 'or' ? 2 : 0;
    const half = halfBefore(words, at);
    const unitAt = at - 1 - orSo - half - (fromNow ? 1 : 0);
    const { unit, plural, times = 1 } = words.at(unitAt).lexeme;
    if (!unit || words.at(unitAt + 1).gap !== ' ') return null;
    // “The Day After”: a title.
    if (words.at(unitAt).capital && !beginsSentence(words, unitAt) && !isUpper(words, unitAt)) return null;
    const back = name !== 'later' && name !== 'after' && !fromNow;
    const base = name === 'ago' || fromNow ? 'now' : 'story';
    const beside = name === 'before' || name === 'after';

    // Seconds and minutes later it is the same day; what counts is the length.
    if ((unit === 'minute' || unit === 'second') && base === 'story') return null;
    // "three years to the day after the fire" is a length.
    if (isToTheDay(words, unitAt)) return null;
    // "eight trading days later": not counted in the calendar.
    if (WORKING.has(words.name(unitAt - 1))) return null;
    const quantity = quantityBefore(words, unitAt);
    const the = !plural && words.name(unitAt - 1) === 'the' && words.joined(unitAt);
    if (!quantity && !(plural && !beside) && !(the && beside)) return null;
    // "the year before" compares; "a year after it opened" is a length.
    if (beside && !CLOSE.has(unit) && !(the && back)) return null;
    const counted = quantity?.amount && half ? quantity.amount + 0.5 : quantity?.amount;
    const amount = quantity ? (counted ?? null) : the ? 1 : null;
    const years = (unit === 'century' || unit === 'decade') && amount !== null && !Number.isInteger(amount);
    // "half a century ago" is counted in years.
    const length = years ? (unit === 'century' ? 100 : 10) : times;
    const steps = amount === null ? null : amount * length * (back ? -1 : 1);
    const first = quantity ? quantity.first : the ? withThe(words, unitAt) : unitAt;
    const described = beside && words.at(at + 1).gap === ' ';
    const meaning: ShiftMeaning = {
      kind: 'shift',
      unit: years ? 'year' : unit,
      steps,
      back,
      base,
      open: beside,
      described,
    };
    return finish(words, at, first, meaning, base);
  },
};

/** "two years ago today", "exactly a year ago": counted to the day. */
function finish(words: Words, at: number, first: number, meaning: ShiftMeaning, base: string): Reading {
  const today = base === 'now' && words.name(at + 1) === 'today' && words.at(at + 1).gap === ' ';
  const exact = today || words.name(first - 1) === 'exactly';
  const comparison = meaning.unit === 'year' && meaning.steps === -1;
  return { first, last: today ? at + 1 : at, meaning: { ...meaning, exact, comparison } };
}
