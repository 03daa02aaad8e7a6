import type { Unit } from './meaning';
import type { Words } from './words';

/** A number in front of a word: where it begins and how much; `null` is "some" ("a few", "several"). */
export interface Quantity {
  readonly first: number;
  readonly amount: number | null;
  /** The upper end of "24 to 36"; `amount` is then the lower one. */
  readonly most?: number;
}

/** Words between a number and its unit that leave the amount as it is: "two more weeks", "five straight days". */
const BETWEEN = new Set(
  'more full whole straight consecutive successive additional extra further trading working business calendar long'.split(
    ' ',
  ),
);

/** The longest number in words that is read: "one hundred and twenty-four". */
const MOST_WORDS = 6;

/**
 * The quantity that ends right before the word at `end`: digits, words, "2 1/2", "a couple of", "24 to 36". `null` where
 * there is none.
 */
export function quantityBefore(words: Words, end: number): Quantity | null {
  const skipped = BETWEEN.has(words.name(end - 1)) && words.joined(end - 1);
  const last = skipped ? end - 2 : end - 1;
  if (!words.joined(end) && !isGlued(words, end)) return null;
  return someBefore(words, last) ?? numberWithRange(words, last);
}

/** "1hr", "4mins": no space, digits in front. */
function isGlued(words: Words, at: number): boolean {
  return words.at(at).gap === '' && words.at(at - 1).lexeme.numeral === true;
}

function someBefore(words: Words, last: number): Quantity | null {
  const name = words.name(last);
  if (name === 'of' && words.at(last).gap === ' ') {
    const before = words.at(last - 1).lexeme;
    const first = words.name(last - 2) === 'a' ? last - 2 : last - 1;
    if (before.word === 'couple') return { first, amount: 2 };
    return before.some ? { first, amount: null } : null;
  }
  if (name === 'couple') return { first: words.name(last - 1) === 'a' ? last - 1 : last, amount: 2 };
  if (!words.at(last).lexeme.some) return null;
  // "a few weeks", but "a several-year tenure"
  const article = words.name(last - 1) === 'a' && name !== 'several';
  return { first: article ? last - 1 : last, amount: null };
}

const LINKS = new Set(['to', 'or', 'and']);

function numberWithRange(words: Words, last: number): Quantity | null {
  const upper = halves(words, last) ?? numberEndingAt(words, last);
  if (!upper) return null;
  const lower = lowerEnd(words, upper.first);
  return lower && lower.amount < upper.amount ? { ...lower, most: upper.amount } : upper;
}

/** The number in front of the one at `upper`: "24 to 36 hours", "five-to-seven-year", "10-12 days", "between 2 and 6". */
function lowerEnd(words: Words, upper: number): { first: number; amount: number } | null {
  if (words.at(upper).gap === '-' && words.at(upper - 1).lexeme.numeral)
    return numberEndingAt(words, upper - 1);
  const link = words.name(upper - 1);
  if (!LINKS.has(link) || !words.joined(upper) || !words.joined(upper - 1)) return null;
  const lower = numberEndingAt(words, upper - 2);
  // "in 2010 and 12 years later": only "between" makes a range of "and".
  return link === 'and' && lower && words.name(lower.first - 1) !== 'between' ? null : lower;
}

/** "two and a half", "2 1/2", "half an", "half a". */
function halves(words: Words, last: number): { first: number; amount: number } | null {
  const name = words.name(last);
  if (name === 'half' && words.name(last - 1) === 'a' && words.name(last - 2) === 'and') {
    const whole = numberEndingAt(words, last - 3);
    return whole && { first: whole.first, amount: whole.amount + 0.5 };
  }
  if ((name === 'a' || name === 'an') && words.name(last - 1) === 'half')
    return { first: last - 1, amount: 0.5 };
  if (name === 'half') {
    const first = words.name(last - 1) === 'a' ? last - 1 : last;
    return { first, amount: 0.5 };
  }
  const [whole, upper, lower] = [words.at(last - 2), words.at(last - 1), words.at(last)];
  if (lower.gap !== '/' || !(lower.value > 1 && lower.value < 9) || !(upper.value < lower.value)) return null;
  const part = upper.value / lower.value;
  const withWhole = whole.lexeme.numeral === true && words.joined(last - 1);
  return withWhole ? { first: last - 2, amount: whole.value + part } : { first: last - 1, amount: part };
}

/** The number that ends with the word at `last`. */
function numberEndingAt(words: Words, last: number): { first: number; amount: number } | null {
  return words.at(last).lexeme.numeral ? digitsEndingAt(words, last) : numberWordsEndingAt(words, last);
}

function digitsEndingAt(words: Words, last: number): { first: number; amount: number } | null {
  const { value, gap, digits, suffix } = words.at(last);
  if (suffix !== '' || Number.isNaN(value)) return null;
  const before = words.at(last - 1);
  if (gap === '.' && before.lexeme.numeral)
    return { first: last - 1, amount: before.value + value / 10 ** digits };
  if (gap === ',' && digits === 3 && before.lexeme.numeral)
    return { first: last - 1, amount: before.value * 1000 + value };
  // "$5", "#5" are no counts.
  return /[$£€#.,]$/.test(gap) ? null : { first: last, amount: value };
}

function numberWordsEndingAt(words: Words, last: number): { first: number; amount: number } | null {
  let first = last + 1;
  while (last - first < MOST_WORDS - 1 && isNumberWord(words, first - 1, last)) {
    first--;
    if (!words.joined(first)) break;
  }
  for (; first <= last; first++) {
    const amount = words.name(first) === 'and' ? null : fold(words, first, last);
    if (amount !== null) return { first, amount };
  }
  return null;
}

function isNumberWord(words: Words, at: number, last: number): boolean {
  return words.at(at).lexeme.number !== undefined || (words.name(at) === 'and' && at < last);
}

/** "one hundred and twenty four" -> 124; `null` where the words make no number ("nineteen ninety", "two a"). */
export function fold(words: Words, first: number, last: number): number | null {
  let total = 0;
  let room = Infinity;
  for (let i = first; i <= last; i++) {
    const { number } = words.at(i).lexeme;
    const word = words.name(i);
    if (word === 'and') continue;
    if (number === undefined) return null;
    if ((word === 'a' || word === 'an') && i > first) return null;
    if (number === 12 && word === 'dozen') total = (total || 1) * 12;
    else if (number >= 100) total = (total || 1) * number;
    else if (number >= room) return null;
    else total += number;
    // Behind "twenty" only 1 to 9 may come, behind "seven" nothing, behind "hundred" all below.
    room = number >= 100 ? number : number >= 20 ? 10 : 1;
  }
  return total;
}

const LETTERS: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const MULTIPLES: Partial<Record<Unit, number>> = { decade: 10, century: 100 };
/** The next smaller unit and how many make one, for halves. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
};

/** A length of time as TIMEX3 writes it: `P2W`, `PT1H30M`, `P20Y` for two decades, `PXD` for some days. */
export function durationValue(unit: Unit, amount: number | null): string {
  const prefix = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'PT' : 'P';
  if (amount === null) {
    const some = unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : LETTERS[unit];
    return `${prefix}X${some}`;
  }
  const count = amount * (MULTIPLES[unit] ?? 1);
  const smaller = SMALLER[unit];
  if (Number.isInteger(count) || !smaller) return `${prefix}${round(count)}${LETTERS[unit]}`;
  const rest = `${Math.round((count % 1) * smaller[1])}${LETTERS[smaller[0]]}`;
  const whole = Math.floor(count);
  if (unit === 'day') return whole ? `P${whole}DT${rest}` : `PT${rest}`;
  return whole ? `${prefix}${whole}${LETTERS[unit]}${rest}` : `${prefix}${rest}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** "three years and four months" as `P3Y4M`; the parts come from the larger to the smaller unit. */
export function compoundValue(values: readonly string[]): string {
  const dates = values.map((value) => value.slice(1).split('T')[0]!).join('');
  const times = values.map((value) => value.split('T')[1] ?? '').join('');
  return `P${dates}${times && 'T'}${times}`;
}
