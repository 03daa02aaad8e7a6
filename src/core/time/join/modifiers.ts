import type { Meaning } from '../meaning';
import type { Reading } from '../read/reading';
import type { Words } from '../words';

// Words that shade a date or a length without moving it; they belong to the expression.
const SHADES = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime']);
const EDGES = new Set([
  'beginning',
  'start',
  'end',
  'middle',
  'close',
  'rest',
  'remainder',
  'course',
  'turn',
]);
const ABOUT = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'exactly',
  'just',
  'some',
]);
/** "at least", "more than", "up to", "as ... as" in front of an amount: second word -> first words. */
const BOUNDS = new Map([
  ['least', ['at']],
  ['most', ['at']],
  ['than', ['more', 'less', 'fewer']],
  ['to', ['up']],
]);

/** The reading together with the words in front that shade it: "early November", "the end of", "nearly two weeks ago". */
export function withModifiers(words: Words, reading: Reading): Reading {
  const { meaning } = reading;
  const part = meaning.kind === 'within' && meaning.clock === undefined;
  const first =
    isAmount(meaning) && !part
      ? amountStart(words, reading.first)
      : shadeStart(words, reading.first, meaning);
  if (first === reading.first) return reading;
  // "by mid-afternoon": with its shade it stands by itself.
  return part
    ? { ...reading, first, weak: reading.weak && words.name(first) !== 'mid' }
    : { ...reading, first };
}

function isAmount(meaning: Meaning): boolean {
  return (
    meaning.kind === 'duration' ||
    meaning.kind === 'within' ||
    (meaning.kind === 'shift' && meaning.back !== undefined)
  );
}

function amountStart(words: Words, first: number): number {
  if (words.at(first).gap !== ' ') return first;
  const name = words.name(first - 1);
  if (BOUNDS.get(name)?.includes(words.name(first - 2)))
    return words.name(first - 3) === 'no' ? first - 3 : first - 2;
  // "over a week", but not "over the past week".
  if (name === 'over') return /^an?$/.test(words.name(first)) ? first - 1 : first;
  if (!ABOUT.has(name)) return first;
  return name === 'just' ? first : first - 1;
}

function shadeStart(words: Words, first: number, meaning: Meaning): number {
  if (meaning.kind === 'vague' || meaning.kind === 'set') return first;
  const name = words.name(first - 1);
  const { gap } = words.at(first);
  if (name === 'of' && gap === ' ' && EDGES.has(words.name(first - 2))) {
    return words.name(first - 3) === 'the' ? first - 3 : first - 2;
  }
  // "this time last year"
  if (
    meaning.kind === 'shift' &&
    name === 'time' &&
    words.name(first - 2) === 'this' &&
    words.joined(first - 1)
  )
    return first - 2;
  // "mid-November", "late-2019", "late '90s"
  if (gap !== ' ' && !((gap === '-' || gap === " '") && SHADES.has(name))) return first;
  if (name === 'in' && (words.name(first - 2) === 'earlier' || words.name(first - 2) === 'later'))
    return first - 2;
  // "early on Sunday"
  if (name === 'on' && words.joined(first - 1) && SHADES.has(words.name(first - 2))) return first - 2;
  if (SHADES.has(name)) {
    // "the late-November trip": the article is the trip's; "the mid-1990s" has one of its own.
    const whole = gap === ' ' || meaning.kind === 'decade';
    return whole && words.name(first - 2) === 'the' ? first - 2 : first - 1;
  }
  // "get around Wednesday's ruling"
  const weekday = meaning.kind === 'calendar' && meaning.weekday !== undefined;
  return (name === 'around' || name === 'about') && !weekday ? first - 1 : first;
}
