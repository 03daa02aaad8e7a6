import type { QuarterMeaning } from '../meaning';
import type { Words } from '../words';
import { type Reading, type Recogniser, withThe } from './reading';

const COMPARED = new Set(['comparable', 'corresponding', 'same', 'following']);

/** "the third quarter", "third-quarter", "the 1988 period", "the year-ago quarter", "Q3", "the first half". */
export const quarter: Recogniser = {
  heads: ({ unit, word, plural }) => (unit === 'quarter' && !plural) || word === 'period' || word === 'half',
  read(words, at) {
    const half = words.name(at) === 'half';
    const before = words.joined(at) ? words.at(at - 1) : words.at(-1);
    const nth = before.suffix === 'th' ? before.value : before.lexeme.ordinal;
    if (nth !== undefined && words.name(at) !== 'period') {
      if (nth > (half ? 2 : 4)) return null;
      return numbered(words, at, { kind: 'quarter', nth, half });
    }
    // "half an hour", "period" in any other sense
    if (half) return null;
    return unnumbered(words, at);
  },
};

/** "Q3", "Q1 2024". */
export const shortQuarter: Recogniser = {
  heads: ({ word }) => word === 'q',
  read(words, at) {
    const { gap, value, suffix } = words.at(at + 1);
    if (gap !== '' || !(value >= 1 && value <= 4) || suffix !== '' || !words.at(at).capital) return null;
    return { first: at, last: at + 1, meaning: { kind: 'quarter', nth: value } };
  },
};

/** "year-earlier profit", "the year-ago results": the same quarter of the year before. */
export const yearAgo: Recogniser = {
  heads: ({ word }) => word === 'earlier' || word === 'ago',
  read(words, at) {
    if (words.at(at).gap !== '-' || words.name(at - 1) !== 'year') return null;
    return {
      first: at - 1,
      last: at,
      meaning: { kind: 'shift', unit: 'year', steps: -1, base: 'story', comparison: true },
    };
  },
};

function numbered(words: Words, at: number, meaning: QuarterMeaning): Reading {
  let first = at - 1;
  // "the fiscal first quarter", "the 1988 third quarter", "the year-ago third quarter"
  if (words.name(first - 1) === 'fiscal' && words.joined(first)) first--;
  const compared = comparedBefore(words, first);
  if (compared)
    return { ...compared, last: at, meaning: { ...meaning, comparedYears: compared.comparedYears } };
  const year = yearBefore(words, first);
  if (year) return { first: withThe(words, first - 1), last: at, meaning: { ...meaning, year } };
  // "the third-quarter loss": the article is the loss's.
  const adjective = words.at(at).gap === '-';
  return { first: adjective ? first : withThe(words, first), last: at, meaning, weak: meaning.half };
}

function unnumbered(words: Words, at: number): Reading | null {
  if (!words.joined(at)) return null;
  const period = words.name(at) === 'period';
  const compared = comparedBefore(words, at);
  if (compared) {
    return {
      first: compared.first,
      last: at,
      meaning: { kind: 'quarter', comparedYears: compared.comparedYears },
    };
  }
  const year = yearBefore(words, at);
  if (year) {
    return { first: withThe(words, at - 1), last: at, meaning: { kind: 'quarter', year } };
  }
  const { side } = words.at(at - 1).lexeme;
  const word = words.name(at - 1);
  if (word === 'latest' || (side !== undefined && !period)) {
    return { first: withThe(words, at - 1), last: at, meaning: { kind: 'quarter', side } };
  }
  if (COMPARED.has(word)) {
    // "the same period last year": the year makes it one.
    return { first: withThe(words, at - 1), last: at, meaning: { kind: 'quarter' }, weak: true };
  }
  // "the quarter-century-old brigade"
  const whole = words.at(at + 1).gap !== '-';
  if ((word === 'the' || word === 'that') && !period && whole)
    return { first: at - 1, last: at, meaning: { kind: 'quarter' } };
  return null;
}

/** "year-ago", "year-earlier" in front. */
function comparedBefore(words: Words, at: number): { first: number; comparedYears: number } | null {
  const name = words.name(at - 1);
  if ((name !== 'ago' && name !== 'earlier') || words.at(at - 1).gap !== '-' || !words.joined(at))
    return null;
  if (words.name(at - 2) !== 'year') return null;
  const first = words.name(at - 3) === 'comparable' ? at - 3 : at - 2;
  return { first: withThe(words, first), comparedYears: -1 };
}

function yearBefore(words: Words, at: number): number | undefined {
  const { value, digits, suffix } = words.at(at - 1);
  return words.at(at).gap === ' ' && digits === 4 && suffix === '' && value > 1900 && value < 2100
    ? value
    : undefined;
}
