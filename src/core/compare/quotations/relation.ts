import { echoes, mayEcho } from './echo';
import { judge, type Verdict } from './judge';
import { type Likeness, liken, turned } from './likeness';
import type { Words } from './quotedPassages';

/** What two wordings have in common, as seen from the one. */
export interface Relation {
  /** They may be one utterance; `null` where they are not, whoever says them. */
  readonly utterance: Utterance | null;
  /** With how few changes the words are found in the other's, and the other's in these; `null` where they are not. */
  readonly found: number | null;
  readonly holds: number | null;
}

/** What two wordings are to one another: in the mouth of one speaker, and where it is not known that both have one. */
export interface Utterance {
  readonly likeness: Likeness;
  readonly ofOne: Verdict;
  readonly ofOthers: Verdict | undefined;
}

/** Whether two that share so many rare pairs of words are worth comparing. */
export function mayBeRelated(one: Words, other: Words, shared: number): boolean {
  return isMoreThanPhrase(one, other, shared) || mayEcho(one, other, shared) || mayEcho(other, one, shared);
}

/** Holds two wordings against one another; `null` where they have nothing in common. */
export function relate(one: Words, other: Words): readonly [Relation, Relation] | null {
  const utterance = utteranceOf(one, other);
  const [found, holds] = [echoes(one, other), echoes(other, one)];
  if (!utterance && found === null && holds === null) return null;
  return [
    { utterance, found, holds },
    {
      utterance: utterance && { ...utterance, likeness: turned(utterance.likeness) },
      found: holds,
      holds: found,
    },
  ];
}

function utteranceOf(one: Words, other: Words): Utterance | null {
  if (one.whole !== other.whole && !isMoreThanPhrase(one, other, sharedPairs(one, other))) return null;
  const likeness = liken(one, other);
  const ofOne = likeness && judge(likeness, one, other, true);
  return ofOne ? { likeness, ofOne, ofOthers: judge(likeness, one, other, false) } : null;
}

/** So many pairs of words must be shared, one more where both are long: one alone is a phrase, too. */
const FEWEST_PAIRS = 2;
const LONG = 15;

function isMoreThanPhrase(one: Words, other: Words, shared: number): boolean {
  return shared >= FEWEST_PAIRS + (Math.min(one.telling, other.telling) > LONG ? 1 : 0);
}

function sharedPairs({ pairs }: Words, other: Words): number {
  const theirs = new Set(other.pairs);
  return pairs.filter((pair) => theirs.has(pair)).length;
}
