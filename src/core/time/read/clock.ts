import type { Words } from '../words';
import type { Reading, Recogniser } from './reading';

// What announces a time of day: "at 11:25" is one, "beat them 11:25" is not.
const AT = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'since',
  'around',
  'about',
  'before',
  'after',
  'between',
]);

/** "10:35 a.m.", "6am", "18:00 UTC", "0735 GMT", "0300Z", "five o'clock", "4 in the morning", "9 to 11 a.m." */
export const clock: Recogniser = {
  heads: ({ numeral, number }) => numeral === true || (number !== undefined && number <= 12),
  read(words, at) {
    const digits = words.at(at).lexeme.numeral ? digitsAt(words, at) : wordAt(words, at);
    if (!digits) return null;
    const half = halfOfDay(words, digits.last + 1);
    if (half && (digits.hour > 12 || digits.hour === 0)) return null;
    const oClock = words.name(digits.last + 1) === 'o' && words.name(digits.last + 2) === 'clock';
    const closing = half || oClock ? null : closingTime(words, digits);
    if (closing) return reading(at, closing.last, { ...digits, hour: closing.hour }, false);
    const told = half ? half.last : oClock ? partBehind(words, digits.last + 2) : digits.last;
    const zone = zoneAt(words, told + 1);
    if (!digits.whole && !half && !oClock && (zone === null || digits.short)) return null;
    // "11:25" alone may be a score or a verse: it needs a zone, "at" or a date beside it.
    const weak = !half && !oClock && zone === null && !AT.has(words.name(at - 1));
    const hour = half ? hourOf(digits.hour, half.afternoon) : hourInPart(words, told, digits);
    return reading(at, zone ?? told, { ...digits, hour }, weak);
  },
};

function reading(first: number, last: number, digits: Digits, weak: boolean): Reading {
  return { first, last, meaning: { kind: 'within', clock: clockOf(digits) }, weak };
}

/** `T10:35`, `T10:35:20`. */
export function clockOf({ hour, minute, second }: Pick<Digits, 'hour' | 'minute' | 'second'>): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
}

function hourOf(hour: number, afternoon: boolean): number {
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** "11 o'clock at night", "three o'clock in the afternoon": the last word of the part of the day. */
function partBehind(words: Words, last: number): number {
  const name = words.name(last + 1);
  if (!words.joined(last + 1)) return last;
  if (name === 'at' && words.name(last + 2) === 'night') return last + 2;
  const inThe =
    name === 'in' && words.name(last + 2) === 'the' && words.at(last + 3).lexeme.part !== undefined;
  return inThe ? last + 3 : last;
}

function hourInPart(words: Words, last: number, { hour, last: number }: Digits): number {
  const { part } = words.at(last).lexeme;
  if (last === number || part === undefined || hour > 12) return hour;
  return hourOf(hour, part === 'NI' ? hour >= 6 && hour < 12 : part !== 'MO');
}

/** "9 to 11 a.m.", "9-11 a.m.", "between 2 and 4 p.m.": the hour of the first, told by the second. */
function closingTime(words: Words, opening: Digits): { hour: number; last: number } | null {
  const { hour, last } = opening;
  const dash = /^ ?- ?$/.test(words.at(last + 1).gap);
  const link = words.name(last + 1);
  const and = link === 'and' && words.name(last - 1) === 'between';
  if (!dash && !((link === 'to' || and) && words.joined(last + 1) && words.joined(last + 2))) return null;
  const closing = digitsAt(words, dash ? last + 1 : last + 2);
  const half = closing && halfOfDay(words, closing.last + 1);
  if (!closing || !half || closing.hour > 12 || closing.hour === 0 || hour > 12 || hour === 0) return null;
  // "11 to 1 p.m." goes across noon.
  const minutes = (time: Digits): number => 60 * hourOf(time.hour, half.afternoon) + time.minute;
  const same = minutes(opening) < minutes(closing);
  const zone = zoneAt(words, half.last + 1);
  return { hour: hourOf(hour, same ? half.afternoon : !half.afternoon), last: zone ?? half.last };
}

// "half past three", "a quarter to nine": minutes after the hour.
const PARTS_OF_HOUR = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);

/** "half past three", "a quarter to nine". */
export const spokenClock: Recogniser = {
  heads: ({ numeral, number }) => numeral === true || (number !== undefined && number <= 12),
  read(words, at) {
    const minutes = PARTS_OF_HOUR.get(`${words.name(at - 2)} ${words.name(at - 1)}`);
    const { lexeme, value } = words.at(at);
    const hour = lexeme.numeral ? value : lexeme.number!;
    if (minutes === undefined || !words.joined(at) || !words.joined(at - 1) || !(hour >= 1 && hour <= 12))
      return null;
    // "from a quarter to three quarters"
    if (words.at(at + 1).gap === ' ' && words.at(at + 1).lexeme.unit !== undefined) return null;
    // "one-quarter to one-third"
    if (words.at(at - 2).gap === '-' || words.at(at + 1).gap === '-') return null;
    const first = words.name(at - 3) === 'a' ? at - 3 : at - 2;
    const half = halfOfDay(words, at + 1);
    const told = half ? hourOf(hour, half.afternoon) : hour;
    const time = { hour: minutes < 0 ? told - 1 : told, minute: (60 + minutes) % 60 };
    return { first, last: half?.last ?? at, meaning: { kind: 'within', clock: clockOf(time) } };
  },
};

/** "noon", "midnight"; "after midnight on Monday" the Monday has only begun. */
export const noon: Recogniser = {
  heads: ({ word }) => word === 'noon' || word === 'midnight',
  read(words, at) {
    // "High Noon", and high noon where two face one another.
    if (words.name(at - 1) === 'high' && words.joined(at)) return null;
    return { first: at, last: at, meaning: { kind: 'within', clock: noonOrMidnight(words, at) } };
  },
};

function noonOrMidnight(words: Words, at: number): string {
  if (words.name(at) === 'noon') return 'T12:00';
  const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
  return before === 'after' || before === 'past' ? 'T00:00' : 'T24:00';
}

interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly last: number;
  /** Hour and minute are both there. */
  readonly whole: boolean;
  /** One or two digits only: "6", which needs "a.m." */
  readonly short?: boolean;
}

/** "at 1800 on Saturday", "at 0930 Tuesday" */
function isOnDay(words: Words, at: number): boolean {
  if (words.name(at - 1) !== 'at' || !words.joined(at)) return false;
  const day = words.name(at + 1) === 'on' ? at + 2 : at + 1;
  return words.joined(day) && words.at(day).lexeme.weekday !== undefined && words.at(day).capital;
}

/** "1353 (1023 GMT)": the same time in another zone shows that the first is one as well. */
function isToldAgain(words: Words, at: number): boolean {
  return words.at(at).gap === ' (' && words.at(at).digits === 4 && words.at(at + 1).lexeme.zone === true;
}

/** Hour and minute as digits write them: "10:35", "4.30", "0735", "6". */
export function digitsAt(words: Words, at: number): Digits | null {
  const { value, digits, suffix, gap } = words.at(at);
  // "1 p.m. ET/10 a.m. PT"
  const otherZone = gap === '/' && words.at(at - 1).lexeme.zone === true;
  if (suffix !== '' || (/[$£€#:./]$/.test(gap) && !otherZone)) return null;
  if (digits === 4) {
    // "0735 GMT", "1800 hours"
    const [hour, minute] = [Math.floor(value / 100), value % 100];
    return hour < 25 && minute < 60
      ? { hour, minute, last: at, whole: isToldAgain(words, at + 1) || isOnDay(words, at) }
      : null;
  }
  if (digits > 2 || value > 24) return null;
  const next = words.at(at + 1);
  const dotted = next.gap === '.';
  const minutes =
    /^:? ?$|^\.$/.test(next.gap) &&
    next.gap !== ' ' &&
    next.gap !== '' &&
    next.digits === 2 &&
    next.value < 60;
  if (!minutes || next.suffix !== '') return { hour: value, minute: 0, last: at, whole: false, short: true };
  const third = words.at(at + 2);
  if (third.gap === ':' && third.digits === 2 && third.value < 60) {
    return { hour: value, minute: next.value, second: third.value, last: at + 2, whole: true };
  }
  // "4.30am" is a time, "4.30" a number.
  return { hour: value, minute: next.value, last: at + 1, whole: !dotted };
}

function wordAt(words: Words, at: number): Digits | null {
  const { number, word } = words.at(at).lexeme;
  if (!number || word === 'a' || word === 'an') return null;
  return { hour: number, minute: 0, last: at, whole: false, short: true };
}

/** "am", "p.m.", "in the morning" and where it ends. */
function halfOfDay(words: Words, at: number): { afternoon: boolean; last: number } | null {
  const { gap } = words.at(at);
  if (gap !== '' && gap !== ' ') return null;
  const name = words.name(at);
  if (name === 'am' || name === 'pm') return { afternoon: name === 'pm', last: at };
  if ((name === 'a' || name === 'p') && words.name(at + 1) === 'm' && words.at(at + 1).gap === '.') {
    return { afternoon: name === 'p', last: at + 1 };
  }
  const { part } = words.at(at + 2).lexeme;
  if (name !== 'in' || words.name(at + 1) !== 'the' || !part || part === 'NI') return null;
  return { afternoon: part !== 'MO', last: at + 2 };
}

/** The last word of a zone behind the time: "GMT", "Z", "hours", "(local time)", "Eastern time"; `null` where none is. */
function zoneAt(words: Words, at: number): number | null {
  const { gap, lexeme, capital } = words.at(at);
  if (!/^(?:|\.?,? \(?)$/.test(gap)) return null;
  if (lexeme.zone) return capital ? withOffset(words, at) : null;
  if (words.name(at) === 'hrs' || words.name(at) === 'hours') return isHours(words, at) ? at : null;
  const local = words.name(at) === 'local';
  if (words.name(at + 1) === 'time' && words.at(at + 1).gap === ' ' && (local || (capital && gap !== '')))
    return at + 1;
  return (local || words.name(at) === 'zulu') && words.at(at - 1).digits === 4 ? at : null;
}

/** "GMT +8", "UTC+2": the number behind is the zone's. */
function withOffset(words: Words, at: number): number {
  const { gap, digits } = words.at(at + 1);
  if (!/^ ?[+-]$/.test(gap) || digits === 0 || digits > 4) return at;
  const minutes = words.at(at + 2);
  return /^: ?$/.test(minutes.gap) && minutes.digits === 2 ? at + 2 : at + 1;
}

/** "0930 hrs", "10.15 hours": four digits in all make a time of day, fewer a length. */
function isHours(words: Words, at: number): boolean {
  const { digits, gap } = words.at(at - 1);
  if (words.name(at + 1) === 'of') return false;
  const hour = words.at(at - 2);
  // "in 2:03:15 hours" is a length.
  return digits === 4 || (/^[.:]$/.test(gap) && digits === 2 && hour.digits === 2 && !/[.:]$/.test(hour.gap));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
