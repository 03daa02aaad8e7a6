import type { Words } from '../words';
import { type Reading, type Recogniser, withThe } from './reading';

const EDGES = new Set(['the', 'early', 'late', 'mid', 'of', 'in']);

/** "the 1980s", "the '80s", "1950's", "the nineties". */
export const decade: Recogniser = {
  heads: ({ numeral, decade }) => numeral === true || decade !== undefined,
  read(words, at) {
    const firstYear = firstYearAt(words, at);
    if (firstYear === null) return null;
    const written = words.name(at - 1) === 'nineteen' && words.at(at).lexeme.decade !== undefined;
    const first = written ? withThe(words, at - 1) : withArticle(words, at);
    return { first, last: at, meaning: { kind: 'decade', firstYear } };
  },
};

/** "the 19th century", "the twenty-first century". */
export const century: Recogniser = {
  heads: ({ unit }) => unit === 'century',
  read(words, at) {
    const before = words.at(at - 1);
    if (!words.joined(at)) return null;
    const ordinal = before.suffix === 'th' ? before.value : before.lexeme.ordinal;
    if (!ordinal || ordinal > 21) return null;
    const tens = before.gap === '-' && words.name(at - 2) === 'twenty' ? 20 : 0;
    const first = withThe(words, tens ? at - 2 : at - 1);
    return { first, last: at, meaning: { kind: 'century', nth: tens + ordinal } };
  },
};

/** "the late 1980's": the ending stands apart from the word. */
function possessiveAt(words: Words, at: number): boolean {
  if (words.at(at).digits !== 4 || !words.at(at + 1).gap.startsWith("'s")) return false;
  // "2010's best film" is the year's.
  return EDGES.has(words.name(at - 1)) && words.name(at - 1) !== 'in' && words.name(at - 1) !== 'of';
}

/** "the '80s": the article goes in front of the apostrophe. */
function withArticle(words: Words, at: number): Reading['first'] {
  return words.name(at - 1) === 'the' && /^ '?$/.test(words.at(at).gap) ? at - 1 : at;
}

function firstYearAt(words: Words, at: number): number | null {
  const { lexeme, value, digits, suffix, gap } = words.at(at);
  const before = words.name(at - 1);
  if (lexeme.decade !== undefined) {
    // "the nineteen-sixties"
    if (before === 'nineteen' && words.joined(at)) return 1900 + lexeme.decade;
    return EDGES.has(before) && before !== 'in' ? 1900 + lexeme.decade : null;
  }
  if ((suffix !== 's' && !possessiveAt(words, at)) || value % 10 !== 0) return null;
  if (digits === 4) return value >= 1100 && value <= 2090 && !/[$£€]$/.test(gap) ? value : null;
  // "in his 80s" is an age, "in the 80s" may be a temperature; the apostrophe or a shade ("mid-80s") tells.
  const apostrophe = gap === " '" || (gap === "'" && before === 'and');
  if (digits !== 2 || !(apostrophe || (EDGES.has(before) && before !== 'in' && value >= 20))) return null;
  if (!apostrophe && isWeather(words, at)) return null;
  return (value < 30 ? 2000 : 1900) + value;
}

const WEATHER = new Set(
  'high highs low lows temperature temperatures wind winds gust gusts degrees lower upper heat cold chill index'.split(
    ' ',
  ),
);
/** So many words in front are searched for one about the weather. */
const REACH = 8;

/** "highs will be in the 80s" */
function isWeather(words: Words, at: number): boolean {
  for (let i = at; i > at - REACH && !words.at(i).gap.includes('.'); i--) {
    if (WEATHER.has(words.name(i - 1))) return true;
  }
  return false;
}
