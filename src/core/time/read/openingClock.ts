import type { Words } from '../words';
import { clock } from './clock';
import type { Recogniser } from './reading';

/** What stands between both ends; "and" only behind "between". */
const TO = new Set(['to', 'until', 'till', 'and']);
const NOON = 12;

/** The 9 of "9 to 11 a.m.", "9-11 a.m.", "between 9 and 11 a.m.": its half of the day is told by the end of the range. */
export const openingClock: Recogniser = {
  heads: ({ numeral, number }) => numeral === true || (number !== undefined && number <= NOON),
  read(words, at) {
    const { first, hour, minute } = openingAt(words, at);
    if (!(hour >= 1 && hour <= NOON) || /[$£€#:./,]$/.test(words.at(first).gap)) return null;
    const end = closingAt(words, at, first);
    const closing = end === null ? null : clock.read(words, end);
    const clockTo = closing?.meaning.kind === 'within' ? closing.meaning.clock : undefined;
    if (!clockTo || closing!.weak || !HALF.test(words.text.slice(words.at(end!).start, words.at(closing!.last).end)))
      return null;
    // "11 to 2 p.m." begins in the morning, "9 to 11 a.m." and "1 to 3 p.m." in the same half as they end.
    const afternoon = clockTo >= 'T12';
    const same = timeOf((hour % NOON) + (afternoon ? NOON : 0), minute);
    const begin = afternoon && same > clockTo ? timeOf(hour % NOON, minute) : same;
    return { first, last: at, meaning: { kind: 'within', clock: begin } };
  },
};

/** "a.m." or "pm" in the end of the range. */
const HALF = /[\d ][ap]\.?m/i;

/** The hour, or hour and minute ("9:30"), that ends with the word at `at`. */
function openingAt(words: Words, at: number): { first: number; hour: number; minute: number } {
  const { lexeme, value, digits, gap, suffix } = words.at(at);
  const none = { first: at, hour: NaN, minute: 0 };
  if (suffix !== '') return none;
  if (!lexeme.numeral) return /^an?$/.test(lexeme.word) ? none : { first: at, hour: lexeme.number!, minute: 0 };
  const before = words.at(at - 1);
  const minutes = (gap === ':' || gap === '.') && digits === 2 && value < 60 && before.digits <= 2;
  if (minutes && before.lexeme.numeral) return { first: at - 1, hour: before.value, minute: value };
  return digits <= 2 ? { first: at, hour: value, minute: 0 } : none;
}

/** Index of the number that ends the range. */
function closingAt(words: Words, at: number, first: number): number | null {
  if (/^ ?- ?$/.test(words.at(at + 1).gap)) return at + 1;
  const link = words.name(at + 1);
  if (!TO.has(link) || !words.joined(at + 1) || words.at(at + 2).gap !== ' ') return null;
  return link !== 'and' || words.name(first - 1) === 'between' ? at + 2 : null;
}

function timeOf(hour: number, minute: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
