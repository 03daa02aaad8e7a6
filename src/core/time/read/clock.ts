import type { Words } from '../words';
import type { Recogniser } from './reading';

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

/** "10:35 a.m.", "6am", "18:00 UTC", "0735 GMT", "five o'clock", "4 in the morning". */
export const clock: Recogniser = {
  heads: ({ numeral, number }) => numeral === true || (number !== undefined && number <= 12),
  read(words, at) {
    const digits = words.at(at).lexeme.numeral ? digitsAt(words, at) : wordAt(words, at);
    if (!digits) return null;
    const half = halfOfDay(words, digits.last + 1);
    const oClock = words.name(digits.last + 1) === 'o' && words.name(digits.last + 2) === 'clock';
    let last = half?.last ?? (oClock ? digits.last + 2 : digits.last);
    const hour = half ? (digits.hour % 12) + (half.afternoon ? 12 : 0) : digits.hour;
    if (half && (digits.hour > 12 || digits.hour === 0)) return null;
    const zone = zoneAt(words, last + 1);
    last = zone ?? last;
    if (!digits.whole && !half && !oClock && (zone === null || digits.short)) return null;
    // "11:25" alone may be a score or a verse: it needs a zone, "at" or a date beside it.
    const weak = !half && !oClock && zone === null && !AT.has(words.name(at - 1));
    const clock = `T${two(hour)}:${two(digits.minute)}${digits.second === undefined ? '' : `:${two(digits.second)}`}`;
    return { first: at, last, meaning: { kind: 'within', clock }, weak };
  },
};

/** "noon", "midnight"; "after midnight on Monday" the Monday has only begun. */
export const noon: Recogniser = {
  heads: ({ word }) => word === 'noon' || word === 'midnight',
  read: (words, at) => ({
    first: at,
    last: at,
    meaning: { kind: 'within', clock: clockOf(words, at) },
  }),
};

function clockOf(words: Words, at: number): string {
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

function digitsAt(words: Words, at: number): Digits | null {
  const { value, digits, suffix, gap } = words.at(at);
  if (suffix !== '' || /[$£€#:./]$/.test(gap)) return null;
  if (digits === 4) {
    // "0735 GMT", "1800 hours"
    const [hour, minute] = [Math.floor(value / 100), value % 100];
    return hour < 25 && minute < 60 ? { hour, minute, last: at, whole: false } : null;
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

/** The last word of a zone behind the time: "GMT", "hours", "(local time)"; `null` where there is none. */
function zoneAt(words: Words, at: number): number | null {
  const { gap, lexeme, capital } = words.at(at);
  if (!/^(?:|\.?,? \(?)$/.test(gap)) return null;
  if (lexeme.zone) return capital ? at : null;
  if (words.name(at) === 'local' && words.name(at + 1) === 'time') return at + 1;
  return words.name(at) === 'hours' && words.at(at - 1).digits === 4 ? at : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
