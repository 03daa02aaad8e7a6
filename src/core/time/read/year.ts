import { fold } from '../quantity';
import type { Words } from '../words';
import { isAfter, isFiscal, PREPOSITIONS, type Reading, type Recogniser, withThe } from './reading';

const FIRST_YEAR = 1100;
const LAST_YEAR = 2100;
/** Earlier years count only behind a preposition or an article. */
const FIRST_BARE_YEAR = 1900;

// What is counted or measured, whatever stands in front: "for 1999 euros", "from 2016 police".
const COUNTED = new Set(
  (
    'people police percent million billion hours euro euros pounds dollars rupees yen yuan francs kg km kilometres ' +
    'kilometers miles metres meters tonnes tons feet ft lbs litres liters acres hectares volts watts calories block seat seater bed strong'
  ).split(' '),
);
// What a number names that stands behind one of these: "Flight 1549", "Room 2010", "Resolution 1973", "Rs 2024".
const NUMBERED = new Set(
  (
    'flight flights train trains bus boeing no nos number numbers page pages room route highway block resolution article ' +
    'section rule port ports gate suite apartment unit line asteroid model serial code extension channel windows office ' +
    'peugeot bmw mazda runner agenda rs inr usd eur gbp aud radio'
  ).split(' '),
);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'a', 'an']);

/** "1989", "the year 2000", "fiscal 1989", "nineteen ninety-seven", "2010-12", "in '98". */
export const year: Recogniser = {
  heads: ({ numeral, number }) => numeral === true || (number !== undefined && number >= 2 && number < 20),
  read(words, at) {
    const { lexeme } = words.at(at);
    const found = lexeme.numeral ? inDigits(words, at) : inWords(words, at);
    if (!found) return null;
    const { first, evidence } = leadIn(words, at);
    // "nineteen ninety-six" needs no evidence, "1353" and "2016" some.
    if (lexeme.numeral && isNumberOfItsOwn(words, at)) return null;
    if (!evidence && lexeme.numeral && (found.year < FIRST_BARE_YEAR || isCount(words, at))) return null;
    return {
      first,
      last: orLater(words, found.last),
      meaning: { kind: 'calendar', year: found.year, lastYear: found.lastYear },
    };
  },
};

/** "1990 and beyond", "2030 or later" */
function orLater(words: Words, last: number): number {
  const behind = `${words.name(last + 1)} ${words.name(last + 2)}`;
  const open = behind === 'and beyond' || behind === 'or later' || behind === 'or earlier';
  return open && !words.at(last + 2).capital && words.joined(last + 1) && words.joined(last + 2)
    ? last + 2
    : last;
}

interface Year {
  readonly year: number;
  readonly lastYear?: number;
  readonly last: number;
}

/** A year behind a date or a month: ", 1989", " 2005", " '98", "nineteen ninety-seven". */
export function yearAt(words: Words, at: number): Year | null {
  const { gap, lexeme, value, digits, suffix } = words.at(at);
  if (!/^(?:,? |, ?|\. |-|,? ')$/.test(gap) || suffix !== '') return null;
  if (lexeme.numeral) {
    if (gap.endsWith("'")) return digits === 2 ? { year: ofTwoDigits(value), last: at } : null;
    if (digits !== 4 || value < FIRST_YEAR || value > LAST_YEAR || isPartOfNumber(words, at)) return null;
    return { year: value, last: at };
  }
  return gap.startsWith(',') ? null : inWords(words, at);
}

/** Years of two digits lie between 1950 and 2049. */
export function ofTwoDigits(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}

function inDigits(words: Words, at: number): Year | null {
  const { value, digits, suffix, gap } = words.at(at);
  if (suffix !== '') return null;
  if (digits === 2) {
    if (!/^ '$/.test(gap) || !PREPOSITIONS.has(words.name(at - 1))) return null;
    return { year: ofTwoDigits(value), last: at };
  }
  if (digits !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return null;
  if (/[$£€#:./+@_]$/.test(gap) || gap === '') return null;
  const next = words.at(at + 1);
  // "the 2024/25 season"
  const season = next.gap === '/' && next.digits === 2 && next.value === (value + 1) % 100;
  if (season && words.at(at + 2).gap !== '/') return { year: value, lastYear: value + 1, last: at + 1 };
  if (isPartOfNumber(words, at)) return null;
  if (next.gap !== '-' || !next.lexeme.numeral) return { year: value, last: at };
  const lastYear =
    next.digits === 4 ? next.value : next.digits === 2 ? value - (value % 100) + next.value : NaN;
  // "2010-05" may be anything; "2010-2005" is a count.
  if (!(lastYear > value) || lastYear - value > 99 || /^[-/]$/.test(words.at(at + 2).gap)) return null;
  return { year: value, lastYear, last: at + 1 };
}

/** "nineteen ninety-seven", "two thousand five", "two thousand and five". */
function inWords(words: Words, at: number): Year | null {
  if (words.name(at) === 'two' && words.name(at + 1) === 'thousand') {
    for (const last of [at + 4, at + 3, at + 2, at + 1]) {
      const value = allJoined(words, at, last) ? fold(words, at, last) : null;
      if (value !== null && value < LAST_YEAR && words.name(last) !== 'and') return { year: value, last };
    }
    return null;
  }
  const century = words.at(at).lexeme.number;
  if (century !== 19 && century !== 20 && century !== 18) return null;
  for (const last of [at + 2, at + 1]) {
    const rest = allJoined(words, at, last) ? fold(words, at + 1, last) : null;
    if (rest !== null && rest >= 10 && rest < 100) return { year: century * 100 + rest, last };
  }
  return null;
}

function allJoined(words: Words, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (!words.joined(i)) return false;
  return true;
}

/** Words in front that belong to it, and whether what stands in front shows that it is a year. */
function leadIn(words: Words, at: number): Pick<Reading, 'first'> & { evidence: boolean } {
  if (words.joined(at)) {
    const isYear = words.name(at - 1) === 'year';
    const fiscal = isFiscal(words.name(isYear ? at - 2 : at - 1));
    if (isYear || fiscal) {
      const first = at - (isYear ? 1 : 0) - (fiscal ? 1 : 0);
      return { first: withThe(words, first), evidence: true };
    }
  }
  const name = words.name(at - 1);
  // "2016 people and 1998 robots", "trains 12007 and 2008": what is joined to no year proves none.
  const joined = (name === 'and' || name === 'or') && words.at(at - 2).digits !== 4;
  return { first: at, evidence: !joined && isAfter(words, at, PREPOSITIONS) && words.at(at).gap === ' ' };
}

/** Whether the number is part of a longer one, names a thing, or is measured: "555-2019", "Flight 1549", "1999 euros". */
function isNumberOfItsOwn(words: Words, at: number): boolean {
  const { gap } = words.at(at);
  const before = words.at(at - 1);
  if (gap === '-' && before.lexeme.numeral === true) return true;
  if (/^\.? $/.test(gap) && NUMBERED.has(words.name(at - 1))) return true;
  // "trains 12007 and 2008"
  const listed = words.name(at - 1) === 'and' && words.at(at - 2).digits > 4;
  return listed || (/^[ -]$/.test(words.at(at + 1).gap) && COUNTED.has(words.name(at + 1)));
}

/** "1,989", "1989.5", "2016%", "1500kg". */
function isPartOfNumber(words: Words, at: number): boolean {
  const { gap, lexeme } = words.at(at + 1);
  return (lexeme.numeral === true && /^[.,:/]$/.test(gap)) || /^ ?[%°]/.test(gap) || gap === '';
}

/** Whether the number more likely counts or names something: "2016 police", "flight 1549", "2000 shares". */
function isCount(words: Words, at: number): boolean {
  const before = words.name(at - 1);
  const next = words.at(at + 1);
  if (next.gap !== ' ' && next.gap !== '-') return false;
  if (next.lexeme.unit) return true;
  return !DETERMINERS.has(before) && words.at(at).gap === ' ' && next.gap === ' ' && isPlural(words, at + 1);
}

/** A lower-case word in s that is no form of "to be" or "has": "2000 workers". */
function isPlural(words: Words, at: number): boolean {
  const { start, end, capital, lexeme } = words.at(at);
  return (
    !capital && !lexeme.word && end - start > 3 && words.text[end - 1] === 's' && words.text[end - 2] !== 's'
  );
}
