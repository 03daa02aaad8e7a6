import type { QuarterMeaning } from '../meaning';
import type { Words } from '../words';
import { PREPOSITIONS, type Reading, type Recogniser, withThe } from './reading';

const COMPARED = new Set(['comparable', 'corresponding', 'same', 'following']);

/** "the third quarter", "third-quarter", "the 1988 period", "the year-ago quarter", "Q3", "the first half". */
export const quarter: Recogniser = {
  heads: ({ unit, word, plural }) => (unit === 'quarter' && !plural) || word === 'period' || word === 'half',
  read(words, at) {
    const half = words.name(at) === 'half';
    const before = words.joined(at) ? words.at(at - 1) : words.at(-1);
    // "the last half of 1989"
    const lastHalf = half && ['last', 'latter'].includes(before.lexeme.word) && words.name(at + 1) === 'of';
    const nth = before.suffix === 'th' ? before.value : lastHalf ? 2 : before.lexeme.ordinal;
    if (nth !== undefined && words.name(at) !== 'period') {
      if (nth > (half ? 2 : 4)) return null;
      return numbered(words, at, { kind: 'quarter', nth, half });
    }
    // "half an hour", "period" in any other sense
    if (half) return null;
    // "last year's quarter"
    if (words.at(at).gap === "'s " && words.name(at - 1) === 'year') {
      return { first: at, last: at, meaning: { kind: 'quarter' }, weak: true };
    }
    return unnumbered(words, at);
  },
};

const SHORT = new Map([
  ['q', { half: false, most: 4 }],
  ['h', { half: true, most: 2 }],
]);

/** "Q3", "H1 2025", "Q3'24", "3Q24", "1H25". */
export const shortQuarter: Recogniser = {
  heads: ({ word }) => SHORT.has(word),
  read(words, at) {
    const { half, most } = SHORT.get(words.name(at))!;
    if (!words.at(at).capital) return null;
    const [before, behind] = [words.at(at - 1), words.at(at + 1)];
    // "3Q24"
    if (words.at(at).gap === '' && before.digits === 1 && before.value <= most) {
      const year = shortYear(words, at + 1);
      return {
        first: at - 1,
        last: year ? at + 1 : at,
        meaning: { kind: 'quarter', nth: before.value, half, year },
      };
    }
    const { gap, value, suffix } = behind;
    if (gap !== '' || behind.digits !== 1 || !(value >= 1 && value <= most) || suffix !== '') return null;
    const year = words.at(at + 2).gap.trim() === "'" ? shortYear(words, at + 2) : undefined;
    // "the H2 database"
    const weak = half && !year && !PREPOSITIONS.has(words.name(at - 1));
    return {
      first: at,
      last: year ? at + 2 : at + 1,
      meaning: { kind: 'quarter', nth: value, half, year },
      weak,
    };
  },
};

/** The 24 of "3Q24". */
function shortYear(words: Words, at: number): number | undefined {
  const { gap, digits, value, suffix } = words.at(at);
  return digits === 2 && suffix === '' && /^ ?'?$/.test(gap) ? 2000 + value : undefined;
}

/** "FY25", "FY2024", "FY2024-25": the fiscal year, named after the calendar year in which it ends. */
export const shortFiscalYear: Recogniser = {
  heads: ({ word }) => word === 'fy',
  read(words, at) {
    const { gap, digits, value, suffix } = words.at(at + 1);
    if ((gap !== '' && gap !== ' ') || suffix !== '' || (digits !== 2 && digits !== 4)) return null;
    const year = digits === 2 ? 2000 + value : value;
    const next = words.at(at + 2);
    const two = /^[-/]$/.test(next.gap) && next.digits === 2 && next.value === (year + 1) % 100;
    return {
      first: at,
      last: two ? at + 2 : at + 1,
      meaning: { kind: 'calendar', year: two ? year + 1 : year },
    };
  },
};

// "the June quarter" ends with that month.
const QUARTER_ENDS = new Map([
  [3, 1],
  [6, 2],
  [9, 3],
  [12, 4],
]);

/** "the June quarter", "April-June quarter": of three months that end with the one that is named. */
export const monthQuarter: Recogniser = {
  heads: ({ unit, plural }) => unit === 'quarter' && !plural,
  read(words, at) {
    const { lexeme, gap } = words.at(at - 1);
    const nth = QUARTER_ENDS.get(lexeme.month ?? 0);
    if (nth === undefined || words.at(at).gap !== ' ' || !words.at(at - 1).capital) return null;
    const both = /^ ?- ?$/.test(gap) && words.at(at - 2).lexeme.month === lexeme.month! - 2;
    return { first: withThe(words, both ? at - 2 : at - 1), last: at, meaning: { kind: 'quarter', nth } };
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
