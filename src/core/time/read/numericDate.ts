import { dayOf } from '../../calendar/days';
import type { CalendarMeaning } from '../meaning';
import type { Words } from '../words';
import { clockOf, digitsAt } from './clock';
import type { Recogniser } from './reading';
import { ofTwoDigits } from './year';

/** "2013-06-10", "16/08/2011", "06/06/13", "16.08.2011"; three numbers, for two may be a fraction or a score. */
export const numericDate: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    const [a, b, c] = [words.at(at), words.at(at + 1), words.at(at + 2)];
    if (b.gap !== c.gap || !['/', '-', '.'].includes(b.gap) || !b.lexeme.numeral || !c.lexeme.numeral)
      return null;
    if (/[\d$£€/.:-]$/.test(a.gap) && a.gap !== ' - ') return null;
    if (NUMBERED.has(words.name(at - 1))) return null;
    if (a.suffix + b.suffix + c.suffix !== '' || isLonger(words, at + 3)) return null;
    const meaning = a.digits === 4 ? yearFirst(a.value, b.value, c.value) : yearLast(words, at, b.gap);
    if (!meaning) return null;
    const time = timeBehind(words, at + 3);
    return { first: at, last: time?.last ?? at + 2, meaning: { ...meaning, clock: time?.clock } };
  },
};

// "version 2.10.2020", "section 4.5.2013"
const NUMBERED = new Set('version v release build firmware section chapter no number'.split(' '));

/** The time of "2025-05-01T10:00:00Z". */
function timeBehind(words: Words, at: number): { clock: string; last: number } | null {
  if (words.name(at) !== 't' || words.at(at).gap !== '' || words.at(at + 1).gap !== '') return null;
  const time = digitsAt(words, at + 1);
  if (!time?.whole) return null;
  const zulu = words.name(time.last + 1) === 'z' && words.at(time.last + 1).gap === '';
  return { clock: clockOf(time), last: time.last + (zulu ? 1 : 0) };
}

/** A fourth number, as in an address or a version. */
function isLonger(words: Words, at: number): boolean {
  const { gap, lexeme } = words.at(at);
  return lexeme.numeral === true && (gap === '/' || gap === '.');
}

function yearFirst(year: number, month: number, day: number): CalendarMeaning | null {
  return dayOf(year, month, day) === null ? null : { kind: 'calendar', year, month, day };
}

function yearLast(words: Words, at: number, gap: string): CalendarMeaning | null {
  const [{ value: a }, { value: b }, { value, digits }] = [words.at(at), words.at(at + 1), words.at(at + 2)];
  // A dotted number with a short year is a version or a section.
  if (digits !== 4 && (digits !== 2 || gap !== '/')) return null;
  const year = digits === 4 ? value : ofTwoDigits(value);
  const monthFirst = dayOf(year, a, b) !== null;
  const dayFirst = dayOf(year, b, a) !== null;
  // Dots are written where the day comes first.
  if (dayFirst && (!monthFirst || gap === '.')) return { kind: 'calendar', year, month: b, day: a };
  if (!monthFirst) return null;
  return { kind: 'calendar', year, month: a, day: b, orDayFirst: dayFirst && a !== b };
}
