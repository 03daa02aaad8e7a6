import type { Bound } from './figure';
import { numberAt, type PrintedNumber } from './numbers';
import { type Piece, pieceAt, standsAt } from './words';

/** A number with what bounds it: "at least 26", "between 20 and 30", "a dozen or so". */
export interface Amount {
  /** First and last piece; `number` is the one that was printed last. */
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly rounding: number;
  /** "another 12", "12 more", "a further 12": besides what is told elsewhere. */
  readonly further: boolean;
}

interface Words {
  readonly words: readonly string[];
  readonly bound: Bound | 'further';
}

function phrases(bound: Words['bound'], list: string): Words[] {
  return list.split(', ').map((phrase) => ({ bound, words: phrase.split(' ') }));
}

/** In front of the number; the longest first. */
const BEFORE: readonly Words[] = [
  ...phrases(
    'at least',
    'a minimum of, no fewer than, no less than, not less than, in excess of, upwards of, more than, at least, over, above, exceeding, well over, minimum',
  ),
  ...phrases(
    'at most',
    'a maximum of, no more than, not more than, as many as, as much as, fewer than, less than, at most, up to, under, below',
  ),
  ...phrases(
    'about',
    'an estimated, close to, just over, just under, a little over, a little under, about, around, some, nearly, almost, roughly, approximately, estimated, approx, circa, perhaps, ~',
  ),
  ...phrases('further', 'another, a further, an additional, additional, further'),
  ...phrases('exact', 'only, just, exactly, all, all of, the, these, those, both, a total of, some of the'),
].sort((a, b) => b.words.length - a.words.length);

const BEHIND: readonly Words[] = [
  ...phrases('at least', 'or more, +, plus'),
  ...phrases('at most', 'or less, or fewer'),
  ...phrases('about', 'or so, odd, - odd'),
  ...phrases('further', 'more, additional'),
].sort((a, b) => b.words.length - a.words.length);

/** The amount whose number begins at the index; `null` where none does. */
export function amountAt(pieces: readonly Piece[], at: number): Amount | null {
  const number = numberAt(pieces, at);
  if (!number) return null;
  const upper = upperEnd(pieces, number);
  const low = number.low;
  const high = upper ? upper.high : number.high;
  let bound: Bound = boundOf(number, upper);
  let first = number.first;
  let last = upper ? upper.last : number.last;
  let further = false;
  if (upper && pieceAt(pieces, first - 1).word === 'between') first--;
  const take = ({ bound: said }: Words): void => {
    if (said === 'further') further = true;
    else if (said !== 'exact' && bound === 'exact') bound = said;
    else if (said === 'at least' && bound === 'about') bound = said;
  };
  const behind = BEHIND.find(({ words }) => standsAt(pieces, last + 1, words));
  if (behind && !(behind.words[0] === 'more' && pieceAt(pieces, last + 2).word === 'than')) {
    take(behind);
    last += behind.words.length;
  }
  for (let k = 0; k < 2; k++) {
    const before = BEFORE.find(({ words }) => standsAt(pieces, first - words.length, words));
    if (!before || (before.bound === 'exact' && before.words[0] !== 'a')) break;
    take(before);
    first -= before.words.length;
  }
  if (number.vague && bound === 'at least') bound = 'vague';
  return { first, last, low, high, bound, rounding: (upper ?? number).rounding, further };
}

/** The other end of "20 to 30", "20-30", "between 20 and 30", "two or three". */
function upperEnd(
  pieces: readonly Piece[],
  { first, last, low, vague }: PrintedNumber,
): PrintedNumber | null {
  if (vague) return null;
  const { word: link, glued } = pieceAt(pieces, last + 1);
  const isLink =
    link === 'to' ||
    link === 'or' ||
    (link === 'and' && pieceAt(pieces, first - 1).word === 'between') ||
    (/^[-–]$/.test(link) && glued);
  if (!isLink) return null;
  // "rose from 20 to 26", "up 20 to 26"
  if (link === 'to' && /^(?:from|up|down|by)$/.test(pieceAt(pieces, first - 1).word)) return null;
  const upper = numberAt(pieces, last + 2);
  return upper && !upper.vague && upper.low > low ? upper : null;
}

/** The least and the most that the amount may be, `null` without an upper end. Rounding and "about" are left to whoever compares. */
export function limits({ low, high, bound }: Pick<Amount, 'low' | 'high' | 'bound'>): {
  low: number;
  high: number | null;
} {
  switch (bound) {
    case 'at least':
      return { low, high: null };
    case 'at most':
      return { low: 0, high };
    default:
      return { low, high };
  }
}

function boundOf(number: PrintedNumber, upper: PrintedNumber | null): Bound {
  if (upper) return 'range';
  return number.vague ? 'vague' : 'exact';
}
