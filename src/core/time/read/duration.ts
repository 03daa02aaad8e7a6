import { quantityBefore } from '../quantity';
import type { Words } from '../words';
import { beginsSentence, type Reading, type Recogniser, withThe } from './reading';

// "the past two weeks", "the first nine months", "recent years": belong to the length.
const LEADS = new Set('last past next first coming previous recent following final early opening'.split(' '));
const RATES = new Set('times once twice million billion dollars percent'.split(' '));

/** "two weeks", "10-year", "the past 24 to 36 hours", "several years", "a year and a half", "years". */
export const duration: Recogniser = {
  heads: ({ unit }) => unit !== undefined && unit !== 'weekend',
  read(words, at) {
    const { unit, plural, times = 1, ordinal } = words.at(at).lexeme;
    // "27-year-old", "8 years old": ages; "60 Minutes": a title.
    if (words.name(at + 1) === 'old' && words.joined(at + 1)) return null;
    if (words.at(at).capital && !beginsSentence(words, at)) return null;
    // "a year-earlier loss": the article is the loss's.
    if (words.at(at + 1).gap === '-' && /^(?:ago|earlier)$/.test(words.name(at + 1))) return null;
    const quantity = quantityBefore(words, at);
    if (!quantity && (!plural || unit === 'second' || unit === 'quarter')) return leadOnly(words, at);
    // "a second" is nearly always the ordinal, "three-quarters" a fraction; "the early hours of" is a part of the day.
    if (ordinal && !words.at(at - 1).lexeme.numeral && words.name(at - 1) !== 'one') return null;
    if (unit === 'quarter' && (!plural || words.at(at).gap === '-')) return null;
    if (!quantity && unit === 'hour' && words.name(at + 1) === 'of') return null;
    const half = plural || !quantity ? 0 : andAHalf(words, at);
    const amount = quantity
      ? quantity.amount === null
        ? null
        : quantity.amount * times + (half ? 0.5 : 0)
      : null;
    // "the two-day rally": the article is the rally's.
    const adjective = words.at(at).gap === '-' || (!plural && quantity !== null && quantity.amount !== 1);
    const start = quantity?.first ?? at;
    const bare = !quantity && !LEADS.has(words.name(at - 1));
    const first = adjective || bare ? start : withLead(words, start);
    return { first, last: withOrSo(words, at + half), meaning: { kind: 'duration', unit: unit!, amount } };
  },
};

/** "the past week", "the coming year". */
function leadOnly(words: Words, at: number): Reading | null {
  const { unit, plural } = words.at(at).lexeme;
  if (plural) return null;
  const name = words.name(at - 1);
  if (unit === 'quarter' || words.at(at).gap !== ' ') return null;
  const clock = unit === 'hour' || unit === 'minute';
  if (name !== 'past' && !(clock && (name === 'last' || name === 'next'))) return null;
  return { first: withThe(words, at - 1), last: at, meaning: { kind: 'duration', unit: unit!, amount: 1 } };
}

/** "three times a day", "$40 a year", "40 miles an hour", "per month": how often, or how much in each. */
export const rate: Recogniser = {
  heads: ({ unit, plural }) => unit !== undefined && !plural,
  read(words, at) {
    const article = words.name(at - 1);
    if (words.at(at).gap !== ' ' || !['a', 'an', 'per'].includes(article)) return null;
    // "per second" measures machines.
    if (words.at(at).lexeme.ordinal) return null;
    const before = words.at(at - 2);
    const counted = before.lexeme.numeral === true || RATES.has(words.name(at - 2));
    if (article !== 'per' && (!counted || words.at(at - 1).gap !== ' ')) return null;
    const unit = words.at(at).lexeme.unit!;
    return { first: at - 1, last: at, meaning: { kind: 'set', value: EACH[unit] } };
  },
};

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

function andAHalf(words: Words, at: number): number {
  return words.name(at + 1) === 'and' && words.name(at + 2) === 'a' && words.name(at + 3) === 'half' ? 3 : 0;
}

/** "two years or so". */
function withOrSo(words: Words, last: number): number {
  return words.name(last + 1) === 'or' && words.name(last + 2) === 'so' && words.at(last + 1).gap === ' '
    ? last + 2
    : last;
}

function withLead(words: Words, first: number): number {
  // "following a day of talks"
  const article = /^an?$/.test(words.name(first));
  const leads = !article && words.joined(first) && LEADS.has(words.name(first - 1));
  return withThe(words, leads ? first - 1 : first);
}
