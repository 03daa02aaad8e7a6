import type { Unit } from '../meaning';
import { type Quantity, quantityBefore } from '../quantity';
import type { Words } from '../words';
import { isToTheDay } from './offset';
import { beginsSentence, MODALS, type Reading, type Recogniser, withThe } from './reading';

// "the past two weeks", "the first nine months", "recent years": belong to the length.
const LEADS = new Set(
  'last past next first coming previous recent following final early opening latest future closing preceding another'.split(
    ' ',
  ),
);
// "rush hour", "office hours", "the early hours of Monday": no lengths.
const KINDS_OF_HOURS = new Set(
  'rush office opening business working visiting peak school banking happy early late small wee'.split(' '),
);
const MINUTE_THINGS = new Set(
  'amount amounts quantity quantities fraction detail details trace traces particle particles difference'.split(
    ' ',
  ),
);
const RATES = new Set('times once twice million billion dollars percent'.split(' '));

/** "two weeks", "10-year", "the past 24 to 36 hours", "several years", "a year and a half", "years", "day-long". */
export const duration: Recogniser = {
  heads: ({ unit }) => unit !== undefined && unit !== 'weekend',
  read(words, at) {
    if (isNoLength(words, at)) return null;
    const { unit, plural, times = 1, ordinal } = words.at(at).lexeme;
    const quantity = amountBefore(words, at);
    const long = isLong(words, at + 1);
    if (!quantity && long && !plural) return length(at, at + 1, unit!, 1);
    const leads = LEADS.has(words.name(at - 1));
    if (!quantity && (!plural || unit === 'second' || (unit === 'quarter' && !leads))) {
      return leadOnly(words, at);
    }
    // "a second" is nearly always the ordinal, "three-quarters" a fraction, "some day" none at all.
    if (ordinal && !words.at(at - 1).lexeme.numeral && words.name(at - 1) !== 'one') return null;
    if (unit === 'quarter' && (!plural || words.at(at).gap === '-')) return null;
    if (!plural && words.name(at - 1) === 'some') return null;
    const half = plural || !quantity ? 0 : andAHalf(words, at);
    const amount = !quantity || quantity.amount === null ? null : quantity.amount * times + (half ? 0.5 : 0);
    // "a year or two"
    const orTwo =
      quantity?.amount === 1 && words.name(at + 1) === 'or' && words.name(at + 2) === 'two' ? 2 : 0;
    const exact = quantity && isToTheDay(words, at + 3) ? 3 : 0;
    const behind = long || (!quantity && words.name(at - 1) === 'the' && isAhead(words, at)) ? 1 : 0;
    const last = behind
      ? at + 1
      : withAnotherUnit(words, withOrSo(words, at + half + orTwo + exact), quantity);
    const most = orTwo ? 2 * times : quantity?.most && quantity.most * times;
    return length(firstOf(words, at, quantity), last, unit!, amount, most);
  },
};

/** "a decades-long war": the article is the war's. */
function amountBefore(words: Words, at: number): Quantity | null {
  const quantity = quantityBefore(words, at);
  const article = quantity?.first === at - 1 && /^an?$/.test(words.name(at - 1));
  return article && (words.at(at).lexeme.plural || isLong(words, at + 1)) ? null : quantity;
}

/** The second half of "day-long", "years-old". */
function isLong(words: Words, at: number): boolean {
  return (words.name(at) === 'long' || words.name(at) === 'old') && words.at(at).gap === '-';
}

function length(first: number, last: number, unit: Unit, amount: number | null, most?: number): Reading {
  return { first, last, meaning: { kind: 'duration', unit, amount, most } };
}

function isNoLength(words: Words, at: number): boolean {
  const { unit, plural } = words.at(at).lexeme;
  const next = words.name(at + 1);
  // "27-year-old", "8 years old": ages; "60 Minutes": a title.
  if (next === 'old' && words.joined(at + 1) && !isOldThing(words, at)) return true;
  if (words.at(at).capital && !beginsSentence(words, at)) return true;
  // "a year-earlier loss": the article is the loss's.
  if (words.at(at + 1).gap === '-' && /^(?:ago|earlier)$/.test(next)) return true;
  const before = words.name(at - 1);
  if (unit === 'hour' && KINDS_OF_HOURS.has(before)) return true;
  // "a minute amount"
  if (unit === 'minute' && !plural && MINUTE_THINGS.has(next)) return true;
  // "the minutes of the meeting"
  return unit === 'minute' && plural === true && next === 'of' && (before === 'the' || !words.joined(at));
}

// Whose age "8-month-old" tells.
const PERSONS = new Set(
  'baby babies boy boys girl girls son sons daughter daughters infant infants child children twin twins and who'.split(
    ' ',
  ),
);

/** "an 8-month-old truce", "a decades-old feud"; of years only "years-old", for "27-year-old" is somebody's age. */
function isOldThing(words: Words, at: number): boolean {
  const { unit, plural } = words.at(at).lexeme;
  // "the quarter-century-old brigade"
  const counted = unit !== 'year' && words.at(at).gap === '-' && words.name(at - 1) !== 'quarter';
  if (words.at(at + 1).gap !== '-' || !(plural || counted)) return false;
  return words.at(at + 2).gap === ' ' && !PERSONS.has(words.name(at + 2));
}

function firstOf(words: Words, at: number, quantity: Quantity | null): number {
  const { plural } = words.at(at).lexeme;
  // "the two-day rally": the article is the rally's.
  const adjective = words.at(at).gap === '-' || (!plural && quantity !== null && quantity.amount !== 1);
  const start = quantity?.first ?? at;
  if (!quantity && isStretch(words, at)) return at - 1;
  const bare = !quantity && !LEADS.has(words.name(at - 1));
  return adjective || bare ? start : withLead(words, start);
}

/** "the weeks ahead", "over the years": the article belongs to what no number counts. */
function isStretch(words: Words, at: number): boolean {
  if (words.name(at - 1) !== 'the' || !words.joined(at)) return false;
  return isAhead(words, at) || (words.name(at - 2) === 'over' && words.at(at + 1).gap !== '-');
}

function isAhead(words: Words, at: number): boolean {
  return words.name(at + 1) === 'ahead' && words.at(at + 1).gap === ' ';
}

/** "the past week", "the coming year". */
function leadOnly(words: Words, at: number): Reading | null {
  const { unit, plural } = words.at(at).lexeme;
  if (plural) return null;
  const name = words.name(at - 1);
  if (unit === 'quarter' || words.at(at).gap !== ' ') return null;
  const clock = unit === 'hour' || unit === 'minute';
  // "a last minute goal"
  const the = words.name(at - 2) === 'the';
  if (name !== 'past' && !(clock && the && (name === 'last' || name === 'next'))) return null;
  return length(withThe(words, at - 1), at, unit!, 1);
}

/** "three times a day", "$40 a year", "six days a week", "1,800 flights a day": how often, or how much in each. */
export const rate: Recogniser = {
  heads: ({ unit, plural }) => unit !== undefined && !plural,
  read(words, at) {
    const article = words.name(at - 1);
    if (words.at(at).gap !== ' ' || !['a', 'an', 'per'].includes(article)) return null;
    // "per second" measures machines.
    if (words.at(at).lexeme.ordinal) return null;
    if (article !== 'per' && (words.at(at - 1).gap !== ' ' || !isCounted(words, at - 2))) return null;
    const unit = words.at(at).lexeme.unit!;
    return { first: at - 1, last: at, meaning: { kind: 'set', value: EACH[unit] } };
  },
};

/** "40", "times", "percent"; "two visits": a plural behind a number. */
function isCounted(words: Words, at: number): boolean {
  if (words.at(at).lexeme.numeral === true || RATES.has(words.name(at))) return true;
  const { numeral, number = 0 } = words.at(at - 1).lexeme;
  return (
    words.at(at).gap === ' ' && (numeral === true || number > 1) && words.text[words.at(at).end - 1] === 's'
  );
}

/** TIMEX3 values of what comes back once in each unit. */
export const EACH = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  weekend: 'XXXX-WXX-WE',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
} as const;

// "a daylong hearing": lengths in one word.
const LONG_WORDS = new Map<string, readonly [Unit, number | null]>([
  ['hourlong', ['hour', 1]],
  ['hourslong', ['hour', null]],
  ['daylong', ['day', 1]],
  ['dayslong', ['day', null]],
  ['weeklong', ['week', 1]],
  ['weekslong', ['week', null]],
  ['monthlong', ['month', 1]],
  ['monthslong', ['month', null]],
  ['yearlong', ['year', 1]],
  ['yearslong', ['year', null]],
  ['decadelong', ['decade', 1]],
  ['decadeslong', ['decade', null]],
]);

/** "daylong", "monthslong". */
export const longWord: Recogniser = {
  heads: ({ word }) => LONG_WORDS.has(word),
  read: (words, at) => length(at, at, ...LONG_WORDS.get(words.name(at))!),
};

/** "may one day return", "one day the quay will be rebuilt": some day to come. "One day to go" is a length. */
export const someDay: Recogniser = {
  heads: ({ unit, plural }) => unit === 'day' && !plural,
  read(words, at) {
    const before = words.name(at - 1);
    if (words.at(at).gap !== ' ' || (before !== 'one' && before !== 'some')) return null;
    if (!MODALS.has(words.name(at - 2)) && !isHoped(words, at + 1)) return null;
    return { first: at - 1, last: at, meaning: { kind: 'vague', value: 'FUTURE_REF' } };
  },
};

/** So far behind "one day" a verb of what may come is looked for. */
const REACH = 4;

function isHoped(words: Words, from: number): boolean {
  for (let at = from; at < from + REACH && words.at(at).gap === ' '; at++) {
    const name = words.name(at);
    if (name !== 'to' && name !== 'not' && MODALS.has(name)) return true;
  }
  return false;
}

function andAHalf(words: Words, at: number): number {
  return words.name(at + 1) === 'and' && words.name(at + 2) === 'a' && words.name(at + 3) === 'half' ? 3 : 0;
}

/** "two years or so", "the next year or so". */
export function withOrSo(words: Words, last: number): number {
  return words.name(last + 1) === 'or' && words.name(last + 2) === 'so' && words.at(last + 1).gap === ' '
    ? last + 2
    : last;
}

/** "weeks or months", "recent weeks and months". */
function withAnotherUnit(words: Words, last: number, quantity: Quantity | null): number {
  const link = words.name(last + 1);
  const { lexeme } = words.at(last + 2);
  const both = (link === 'or' || link === 'and') && words.joined(last + 1) && words.joined(last + 2);
  return both && !quantity && lexeme.unit !== undefined && lexeme.plural ? last + 2 : last;
}

function withLead(words: Words, first: number): number {
  // "following a day of talks", "could last two days"
  const article = /^an?$/.test(words.name(first));
  const lead = words.name(first - 1);
  const verb = lead === 'last' && MODALS.has(words.name(first - 2));
  const leads = !article && !verb && words.joined(first) && LEADS.has(lead);
  return withThe(words, leads ? first - 1 : first);
}
