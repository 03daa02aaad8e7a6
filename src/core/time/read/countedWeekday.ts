import type { Weekday } from '../../calendar/days';
import type { Words } from '../words';
import type { Reading, Recogniser } from './reading';
import { beyond } from './unit';

/** Behind these "Tuesday week" is no day: "on a Tuesday week after week". */
const ARTICLES = new Set(['a', 'the', 'every', 'each']);

/** "today week after week", "a Monday week of talks" */
const ENDS_OTHERWISE = new Set(['after', 'of', 'before', 'long']);

/** "two Thursdays ago", "a week from Tuesday", "Tuesday week", "the Thursday before last". */
export const countedWeekday: Recogniser = {
  heads: (lexeme) => lexeme.weekday !== undefined && !lexeme.short,
  read(words, at) {
    const { weekday, plural } = words.at(at).lexeme;
    if (plural) return ago(words, at, weekday!);
    return beforeLast(words, at, weekday!) ?? weekFrom(words, at, weekday!) ?? week(words, at, weekday!);
  },
};

/** "two Thursdays ago" */
function ago(words: Words, at: number, weekday: Weekday): Reading | null {
  if (words.name(at + 1) !== 'ago' || !words.joined(at) || words.at(at + 1).gap !== ' ') return null;
  const { numeral, number } = words.at(at - 1).lexeme;
  const count = numeral ? words.at(at - 1).value : number;
  return count && count < 10 ? reading(at - 1, at + 1, weekday, -count) : null;
}

/** "the Thursday before last", "the Sunday after next" */
function beforeLast(words: Words, at: number, weekday: Weekday): Reading | null {
  const steps = beyond(words, at + 1);
  if (steps === null || words.name(at - 1) !== 'the' || !words.joined(at)) return null;
  return reading(at - 1, at + 2, weekday, 2 * steps);
}

/** "a week from Tuesday", "a week on Tuesday", "two weeks from Monday"; "a week past Tuesday" is over. */
function weekFrom(words: Words, at: number, weekday: Weekday): Reading | null {
  const link = words.name(at - 1);
  if (!['from', 'on', 'past'].includes(link) || !words.joined(at) || !words.joined(at - 1)) return null;
  const { unit, plural } = words.at(at - 2).lexeme;
  const { number } = words.at(at - 3).lexeme;
  // "two weeks on Monday" may have begun on a Monday.
  if (unit !== 'week' || number === undefined || number > 4 || !words.joined(at - 2)) return null;
  if (plural && link !== 'from') return null;
  return reading(at - 3, at, weekday, link === 'past' ? -number - 1 : number + 1);
}

const WEEKS = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** "tomorrow week", "today fortnight" */
export const dayWeek: Recogniser = {
  heads: ({ word }) => word === 'tomorrow' || word === 'today',
  read(words, at) {
    const weeks = WEEKS.get(words.name(at + 1));
    const goesOn = words.at(at + 2).gap === ' ' && ENDS_OTHERWISE.has(words.name(at + 2));
    if (weeks === undefined || words.at(at + 1).gap !== ' ' || goesOn) return null;
    const steps = 7 * weeks + (words.name(at) === 'tomorrow' ? 1 : 0);
    return { first: at, last: at + 1, meaning: { kind: 'shift', unit: 'day', steps, base: 'now' } };
  },
};

/** "Tuesday week": a week behind the next one, as the British say. */
function week(words: Words, at: number, weekday: Weekday): Reading | null {
  const goesOn = words.at(at + 2).gap === ' ' && ENDS_OTHERWISE.has(words.name(at + 2));
  const steps = WEEKS.get(words.name(at + 1));
  if (steps === undefined || words.at(at + 1).gap !== ' ' || goesOn) return null;
  return ARTICLES.has(words.name(at - 1)) ? null : reading(at, at + 1, weekday, 1 + steps);
}

function reading(first: number, last: number, weekday: Weekday, weekdaySteps: number): Reading {
  return { first, last, meaning: { kind: 'calendar', weekday, weekdaySteps } };
}
