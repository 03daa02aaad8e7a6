import { type Piece, pieceAt } from './words';

/** A number where it stands among the pieces of a sentence; `first` and `last` included. */
export interface PrintedNumber {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  /** "dozens", "hundreds". */
  readonly vague: boolean;
  /** Half a unit of the last printed digit of a decimal fraction or of "2.3 million": what was rounded away. */
  readonly rounding: number;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);
/** What "dozens" may be, and so on: from two of it to what has a name of its own. */
const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 99_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
]);

const STARTS: ReadonlySet<string> = new Set([
  ...ONES.slice(1),
  ...TENS,
  ...VAGUE.keys(),
  'tens',
  'a',
  'half',
]);

/** Finds where a number may begin: a digit, or a word for one. Global: to be walked through a text in small letters. */
export function numberStarts(): RegExp {
  return /\d|\b(?:t(?:wo|hree|en|ens|welve|hirteen|wenty|hirty|housands)|f(?:our|ive|ifteen|ourteen|orty|ifty)|s(?:ix|even|ixteen|eventeen|ixty|eventy|cores)|e(?:ight|leven|ighteen|ighty)|nin(?:e|eteen|ety)|one|dozens?|hundreds?|(?:m|b)illions|(?<=\ba )(?:thousand|million|billion))\b/g;
}

/** Whether a number may begin with the piece. */
export function mayBeNumber({ kind, word }: Piece): boolean {
  return kind === 'digits' || (kind === 'word' && STARTS.has(word));
}

/** The number that begins at the index; `null` where none does, or where it is a part of something else ("9/11", "1990s"). */
export function numberAt(pieces: readonly Piece[], i: number): PrintedNumber | null {
  const { word, kind } = pieceAt(pieces, i);
  if (kind === 'digits') return digitsAt(pieces, i);
  return vagueAt(pieces, i) ?? (SMALL.has(word) || isCounted(pieces, i) ? wordsAt(pieces, i) : null);
}

/** "a dozen", "half a dozen", "a hundred", "a million". */
function isCounted(pieces: readonly Piece[], i: number): boolean {
  const { word } = pieceAt(pieces, i);
  if (word === 'half') return pieceAt(pieces, i + 1).word === 'a' && pieceAt(pieces, i + 2).word === 'dozen';
  return (
    word === 'a' &&
    (LARGE.get(pieceAt(pieces, i + 1).word) ?? 0) >= 12 &&
    pieceAt(pieces, i + 1).end - pieceAt(pieces, i + 1).start > 2
  );
}

function vagueAt(pieces: readonly Piece[], i: number): PrintedNumber | null {
  const word = pieceAt(pieces, i).word;
  const of = pieceAt(pieces, i + 1).word === 'of';
  const counted = of ? VAGUE.get(pieceAt(pieces, i + 2).word) : undefined;
  const times = word === 'tens' ? 10 : word === 'hundreds' ? 100 : 0;
  if (times && counted && pieceAt(pieces, i + 2).word === 'thousands')
    return { first: i, last: i + 2, low: times * 2000, high: times * 9999, vague: true, rounding: 0 };
  const range = VAGUE.get(word);
  return range ? { first: i, last: i, low: range[0], high: range[1], vague: true, rounding: 0 } : null;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,5},\d{3}$/;

function digitsAt(pieces: readonly Piece[], i: number): PrintedNumber | null {
  const { word } = pieceAt(pieces, i);
  const [whole = '', fraction, ...more] = word.split('.');
  if (more.length > 0 || (whole.includes(',') && !GROUPED.test(whole)) || fraction?.includes(','))
    return null;
  // "#5", "9/11", "10:30", "@5", "B-52", "u2"
  const before = pieceAt(pieces, i - 1);
  if (pieceAt(pieces, i).glued && (/^[#/:@_=&.]$/.test(before.word) || before.kind === 'word')) return null;
  const behind = pieceAt(pieces, i + 1);
  if (behind.glued && /^[/:@_=]$/.test(behind.word) && pieceAt(pieces, i + 2).kind === 'digits') return null;
  const value = Number(word.replaceAll(',', ''));
  const digit = fraction ? 0.5 * 10 ** -fraction.length : 0;
  const large = multiplierAt(pieces, i + 1);
  if (large) {
    const by = large.by;
    return exactly(i, large.last, value * by, by >= 1000 ? (fraction ? digit : 0.5) * by : 0);
  }
  // "17th", "1980s", "5km" has a unit of its own, "26a" is an address
  if (behind.glued && /^(?:st|nd|rd|th|s|a|b|c|d|x)$/.test(behind.word)) return null;
  return exactly(i, i, value, digit);
}

function exactly(first: number, last: number, value: number, rounding: number): PrintedNumber {
  return { first, last, low: value, high: value, vague: false, rounding };
}

/** "million", "hundred thousand", the "m" of "2.3m". */
function multiplierAt(pieces: readonly Piece[], i: number): { by: number; last: number } | null {
  let at = i;
  if (pieceAt(pieces, at).word === '-' && pieceAt(pieces, at).glued) at++;
  const { word, glued, end, start } = pieceAt(pieces, at);
  const by = LARGE.get(word);
  if (by === undefined || word === 'dozen') return null;
  // "5 m" are metres, "5m" may be: what it is of tells.
  if (end - start === 1 && !glued) return null;
  const next = LARGE.get(pieceAt(pieces, at + 1).word);
  return next && next >= 1000 && next > by && !pieceAt(pieces, at + 1).glued
    ? { by: by * next, last: at + 1 }
    : { by, last: at };
}

/** The longest number in words that is read: "one hundred and twenty-four thousand". */
const MOST_WORDS = 9;

function wordsAt(pieces: readonly Piece[], i: number): PrintedNumber | null {
  if (pieceAt(pieces, i).word === 'half') return exactly(i, i + 2, 6, 0);
  let total = 0;
  let part = 0;
  let room = Infinity;
  let last = -1;
  for (let k = i; k < i + MOST_WORDS; k++) {
    const { word, kind } = pieceAt(pieces, k);
    if (k > i && (word === 'and' || word === '-')) {
      if (!mayGoOn(pieces, k, room)) break;
      continue;
    }
    if (kind !== 'word') break;
    const small = word === 'a' && k === i ? 1 : SMALL.get(word);
    const large = word.length > 2 ? LARGE.get(word) : undefined;
    if (small !== undefined && small < room && (part === 0 || part % 10 === 0)) {
      part += small;
      room = small >= 20 ? 10 : 1;
    } else if (large !== undefined && part > 0 && large < 1000) {
      part *= large;
      room = large;
    } else if (large !== undefined && part > 0) {
      total += part * large;
      part = 0;
      room = large;
    } else break;
    last = k;
  }
  return last < i ? null : exactly(i, last, total + part, 0);
}

/** "hundred and five", "twenty-five": not "two and three", "two - three". */
function mayGoOn(pieces: readonly Piece[], k: number, room: number): boolean {
  const next = pieceAt(pieces, k + 1).word;
  const value = SMALL.get(next);
  if (pieceAt(pieces, k).word === 'and') return room >= 100 && value !== undefined;
  return (
    pieceAt(pieces, k).glued &&
    pieceAt(pieces, k + 1).glued &&
    (LARGE.has(next) || (value !== undefined && value < room))
  );
}
