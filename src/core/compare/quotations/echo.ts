import { changesWithin } from '../alignment';
import { countNegations } from '../words';
import type { Words } from './quotedPassages';

/** One word in so many may be another, up to `MOST_CHANGES`: what is quoted from memory or translated twice. */
const WORDS_A_CHANGE = 6;
const TELLING_A_CHANGE = 4;
const MOST_CHANGES = 3;
/** So many words that tell something, where a passage is only a part of the other: with fewer it is a phrase. */
const FEWEST_IN_OTHERS = 4;

/**
 * With how few changes the words are found in those of another that are no fewer: the same words in print, and not a phrase
 * that both have used. `null` where they are not.
 */
export function echoes(short: Words, long: Words): number | null {
  if (short.keys.length > long.keys.length) return null;
  const changes = changesWithin(short.keys, long.keys, changesAllowed(short));
  if (changes === undefined || short.whole === long.whole) return changes ?? null;
  // "We will sell it", "We will not sell it": one word is another, and so is the sense.
  if (changes > 0 && countNegations(short.keys) !== countNegations(long.keys)) return null;
  return short.telling >= FEWEST_IN_OTHERS ? changes : null;
}

/** Whether that may be so where the two share so many pairs of telling words: a change breaks two at most. */
export function mayEcho(short: Words, long: Words, shared: number): boolean {
  return (
    short.keys.length <= long.keys.length &&
    shared >= Math.max(1, short.pairs.length - 2 * changesAllowed(short))
  );
}

function changesAllowed({ keys, telling }: Words): number {
  return Math.min(
    MOST_CHANGES,
    Math.floor(keys.length / WORDS_A_CHANGE),
    Math.floor(telling / TELLING_A_CHANGE),
  );
}
