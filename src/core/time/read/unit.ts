import type { Unit } from '../meaning';
import type { Words } from '../words';
import { withOrSo } from './duration';
import { isToTheDay } from './offset';
import { isFiscal, isUpper, type Reading, type Recogniser, withThe } from './reading';

/** Units that "last", "this" and "next" make a date of; "the last hour" is a duration. */
const DATED: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade', 'century']);

/** "year-end", "by the year end": its last day. */
export const yearEnd: Recogniser = {
  heads: ({ unit, plural }) => unit === 'year' && !plural,
  read(words, at) {
    if (words.name(at + 1) !== 'end' || !(words.joined(at + 1) || words.at(at + 1).gap === "'s "))
      return null;
    return { first: withThe(words, at), last: at + 1, meaning: { kind: 'calendar', month: 12, day: 31 } };
  },
};

/** "last week", "this year", "the following month", "that day", "the weekend", "the fiscal year". */
export const unit: Recogniser = {
  heads: ({ unit, plural, times }) => unit !== undefined && !plural && !times && DATED.has(unit),
  read(words, at) {
    // "This Week" is a programme, "Player of the Year" a title.
    if (!words.joined(at) || (words.at(at).capital && !isUpper(words, at))) return null;
    if (isToTheDay(words, at)) return null;
    const unit = words.at(at).lexeme.unit!;
    // "the year ended March 31", "a three-day week": lengths.
    const next = words.name(at + 1);
    if (next === 'old' || words.at(at + 1).gap === '-') return null;
    const fiscal = isFiscal(words.name(at - 1)) ? 1 : 0;
    return relative(words, at, at - fiscal, unit);
  },
};

function relative(words: Words, at: number, head: number, unit: Unit): Reading | null {
  const { side } = words.at(head - 1).lexeme;
  const word = words.name(head - 1);
  if (!words.joined(head)) return null;
  const before = words.name(head - 2);
  if (word === 'that' || (word === 'same' && (before === 'the' || before === 'that'))) {
    return { first: word === 'same' ? head - 2 : head - 1, last: at, meaning: shift(unit, 0, 'story') };
  }
  if (word === 'following' || word === 'preceding' || word === 'previous') {
    const steps = word === 'following' ? 1 : -1;
    return { first: withThe(words, head - 1), last: at, meaning: shift(unit, steps, 'story') };
  }
  if (word === 'the') return theUnit(words, at, head - 1, unit);
  // "the full year", "the latest fiscal year"
  if (before === 'the' && unit === 'year' && (word === 'full' || word === 'latest')) {
    return { first: head - 2, last: at, meaning: shift(unit, 0, 'now') };
  }
  if (side === undefined) return null;
  if (word === 'past' || word === 'coming' || word === 'upcoming') {
    // "this past week" is a week of the calendar, "the past week" a length.
    if (before === 'this') return { first: head - 2, last: at, meaning: shift(unit, side, 'now') };
    if (before !== 'the' || word === 'past') return null;
  }
  // "the last day of the trial": which one the trial tells.
  if (before === 'the' && word === 'last' && words.name(at + 1) === 'of') return null;
  // "the next day" goes on in the story; "next week" counts from today.
  const inStory = before === 'the' && (unit === 'day' || (side > 0 && word === 'next'));
  if (unit === 'day' && !inStory && side !== 1) return null;
  return {
    first: withThe(words, head - 1),
    last: withOrSo(words, at),
    meaning: shift(unit, side, inStory || unit === 'day' ? 'story' : 'now'),
  };
}

/** "the week before last", "the year after next": two units from this one. */
export const unitBeyond: Recogniser = {
  heads: ({ unit, plural, times }) => unit !== undefined && !plural && !times && DATED.has(unit),
  read(words, at) {
    const steps = beyond(words, at + 1);
    if (steps === null || words.name(at - 1) !== 'the' || !words.joined(at)) return null;
    return { first: at - 1, last: at + 2, meaning: shift(words.at(at).lexeme.unit!, 2 * steps, 'now') };
  },
};

/** -1 for "before last" at `at`, 1 for "after next"; "before last week" names the week itself. */
export function beyond(words: Words, at: number): -1 | 1 | null {
  const next = words.at(at + 2);
  const goesOn =
    next.gap === ' ' && (next.lexeme.unit ?? next.lexeme.weekday ?? next.lexeme.month) !== undefined;
  if (!words.joined(at) || !words.joined(at + 1) || goesOn) return null;
  const name = words.name(at + 1);
  if (words.name(at) === 'before') return name === 'last' ? -1 : null;
  return words.name(at) === 'after' && name === 'next' ? 1 : null;
}

/** "the week", "the weekend": the one that the article is written in, or for a weekend the last one. */
function theUnit(words: Words, at: number, first: number, unit: Unit): Reading | null {
  const next = words.name(at + 1);
  if (unit === 'decade' || unit === 'century') return null;
  if (next === 'ended' || next === 'ending') {
    return { first, last: at, meaning: { kind: 'duration', unit, amount: 1 } };
  }
  // "In 1947, the year her son was born, she left."
  if (unit === 'year' && words.at(first).gap === ', ' && words.at(first - 1).digits === 4) {
    return { first, last: at, meaning: shift(unit, 0, 'story') };
  }
  if (unit === 'weekend') return { first, last: at, meaning: shift('weekend', 0, 'now') };
  return { first, last: at, meaning: shift(unit, 0, unit === 'day' ? 'story' : 'now') };
}

function shift(unit: Unit, steps: number, base: 'now' | 'story'): Reading['meaning'] {
  return { kind: 'shift', unit, steps, base };
}
