import { tellingOf } from '../words';
import { type Aligned, alignWords, type Pairing, type Stretch } from './align';

/** Words to be compared; see `QuotedWords`. */
export interface Spoken {
  readonly keys: readonly string[];
  readonly open: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** How much of what two are quoted with is the same. */
export interface Likeness extends Aligned {
  /** What differs: not what is only left out or written in another way. */
  readonly changes: readonly Pairing[];
  /** Words that are the same, and how many of them tell something. */
  readonly words: number;
  readonly telling: number;
  /** Words that are others. */
  readonly others: number;
  /** At both ends one of the two is at its end: the one is only cut shorter, or the one goes on where the other ends. */
  readonly whole: boolean;
}

/** Holds two quotations against one another; `undefined` where nothing is in common. */
export function liken(here: Spoken, there: Spoken): Likeness | undefined {
  const isNone = (between: Pairing): boolean => isNoDifference(between, here, there);
  const size = (each: Pairing): number => sizeOf(each, here, there);
  const aligned = alignWords(here.keys, there.keys, (between) => (isNone(between) ? 0 : size(between)));
  if (!aligned) return undefined;
  const { same, between } = aligned;
  const atEnds = endChanges(aligned, here, there);
  const changes = [...atEnds.before, ...between.filter((each) => !isNone(each)), ...atEnds.behind];
  const words = same.flatMap(({ here: { from, to } }) => here.keys.slice(from, to));
  return {
    ...aligned,
    changes,
    words: words.length,
    telling: tellingOf(words).length,
    others: changes.reduce((sum, change) => sum + size(change), 0),
    whole: atEnds.whole,
  };
}

/** An office and a name have no more words than this: "the Deputy Secretary of State Ana Torres". */
const LONGEST_NAME = 8;
/** Fewer letters end many a word. */
const SHORTEST_SURNAME = 4;

/** How many words stand there, on the side that has more; a handle that the other gives office and name for is one word. */
function sizeOf({ here: a, there: b }: Pairing, here: Spoken, there: Spoken): number {
  const [one, other] = [wordsIn(here, a), wordsIn(there, b)];
  return isHandleOf(one, other) || isHandleOf(other, one) ? 1 : Math.max(one.length, other.length);
}

/** "@SecArrow" and "Environment Secretary Delphine Arrow": it ends with the surname. */
function isHandleOf([handle, ...more]: readonly string[], named: readonly string[]): boolean {
  if (handle === undefined || more.length > 0 || named.length < 2 || named.length > LONGEST_NAME)
    return false;
  const surname = named.at(-1)!;
  return surname.length >= SHORTEST_SURNAME && handle.length > surname.length && handle.endsWith(surname);
}

/** Left out, with or without a sign of it, at a place where that is honest; or the same, written in another way. */
function isNoDifference({ here: a, there: b }: Pairing, here: Spoken, there: Spoken): boolean {
  if (isEmpty(a)) return here.open.has(a.from) || isSaidTwice(there, b);
  if (isEmpty(b)) return there.open.has(b.from) || isSaidTwice(here, a);
  return isWrittenAlike(wordsIn(here, a), wordsIn(there, b));
}

/** "If she comes, if she comes to the quay": a second start, which many leave out. */
function isSaidTwice({ keys }: Spoken, { from, to }: Stretch): boolean {
  const isEqual = (shift: number): boolean =>
    keys.slice(from, to).every((key, i) => key === keys[from + i + shift]);
  return isEqual(from - to) || isEqual(to - from);
}

/** "per cent" and "percent", "U.S." and "US", "UN" and "United Nations". */
function isWrittenAlike(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(''), b.join('')];
  return one === other || isInitials(one, b) || isInitials(other, a);
}

function isInitials(short: string, long: readonly string[]): boolean {
  return long.length > 1 && short === long.map((word) => word[0]).join('');
}

/** So many words at an end are a change of how it begins or ends; more are another part of what was said. */
const MOST_AT_END = 3;

/** What differs at the ends where both go on: they begin, or end, with other words. */
function endChanges(
  { here: a, there: b }: Aligned,
  here: Spoken,
  there: Spoken,
): { readonly before: Pairing[]; readonly behind: Pairing[]; readonly whole: boolean } {
  const before = { here: { from: 0, to: a.from }, there: { from: 0, to: b.from } };
  const behind = {
    here: { from: a.to, to: here.keys.length },
    there: { from: b.to, to: there.keys.length },
  };
  const isCut = (end: Pairing): boolean =>
    isEmpty(end.here) ||
    isEmpty(end.there) ||
    isWrittenAlike(wordsIn(here, end.here), wordsIn(there, end.there));
  const isOpen = (i: number, j: number): boolean => here.open.has(i) || there.open.has(j);
  const isEnd = (i: number, j: number): boolean => here.ends.has(i) || there.ends.has(j);
  const change = (end: Pairing, open: boolean): Pairing[] =>
    !open && !isCut(end) && sizeOf(end, here, there) <= MOST_AT_END ? [end] : [];
  return {
    before: change(before, isOpen(a.from, b.from)),
    behind: change(behind, isOpen(a.to, b.to)),
    whole:
      (isEnd(a.from, b.from) || isCut(before) || sizeOf(before, here, there) <= MOST_AT_END) &&
      (isEnd(a.to, b.to) || isCut(behind) || sizeOf(behind, here, there) <= MOST_AT_END),
  };
}

function wordsIn({ keys }: Spoken, { from, to }: Stretch): readonly string[] {
  return keys.slice(from, to);
}

function isEmpty({ from, to }: Stretch): boolean {
  return from === to;
}

/** The same from the other side. */
export function turned(likeness: Likeness): Likeness {
  const swap = ({ here, there }: Pairing): Pairing => ({ here: there, there: here });
  const { same, between, changes } = likeness;
  return {
    ...likeness,
    ...swap(likeness),
    same: same.map(swap),
    between: between.map(swap),
    changes: changes.map(swap),
  };
}
