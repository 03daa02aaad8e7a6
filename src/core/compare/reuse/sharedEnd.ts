import { type Digest, WordIs } from './digest';
import type { Passage } from './passages';

/** A newsroom's last words are no longer than so many. */
const LONGEST = 120;
/** Nor more than such a share of the longer of the two articles. */
const LARGEST_SHARE = 0.6;
/** Above them both have so many words of their own. */
const FEWEST_ABOVE = 8;

/**
 * How many words two articles end with, word for word, if that is all that they share, and not most of them both: so end two
 * reports of one newsroom, with its own words below each. 0 where they share nothing, or more.
 */
export function sharedEnd(a: Digest, b: Digest, passages: readonly Passage[]): number {
  if (passages.length === 0) return 0;
  let same = 0;
  while (same <= LONGEST && same < a.words.length && same < b.words.length && isSame(a, b, same)) same++;
  while (same > 0 && !(startsSentence(a, same) && startsSentence(b, same))) same--;
  const longer = Math.max(a.words.length, b.words.length);
  const shorter = Math.min(a.words.length, b.words.length);
  if (same === 0 || same > LONGEST || same > longer * LARGEST_SHARE || same + FEWEST_ABOVE > shorter)
    return 0;
  return passages.every((passage) => isInEnd(a, passage.a.first, same) && isInEnd(b, passage.b.first, same))
    ? same
    : 0;
}

/** Whether a word of an article belongs to its last ones. */
export function isInEnd({ words }: Digest, word: number, end: number): boolean {
  return word >= words.length - end;
}

/** Whether both have one word before so many last ones. */
function isSame(a: Digest, b: Digest, last: number): boolean {
  return a.words[a.words.length - 1 - last] === b.words[b.words.length - 1 - last];
}

function startsSentence({ words, flags }: Digest, last: number): boolean {
  return (flags[words.length - last]! & WordIs.sentenceStart) > 0;
}
