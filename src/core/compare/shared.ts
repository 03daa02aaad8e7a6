import { createChanges } from '../changes';
import type { ArticleFacts, CollectionFacts, SharedPassage } from '../facts';
import { byPlace } from '../places';
import type { Steps } from '../steps';
import { createPairs } from './pairs';
import { type Digest, digestOf } from './reuse/digest';
import { type Passage, sharedPassages, type WordRange } from './reuse/passages';
import { createSeedIndex } from './reuse/seedIndex';
import { isInEnd, sharedEnd } from './reuse/sharedEnd';

/** An article as it was joined last. */
interface Entry {
  readonly number: number;
  readonly facts: ArticleFacts;
  readonly digest: Digest;
  /** How many of its last words are the newsroom's. */
  pageEnd: number;
  /** What it shares with others, in the order of its text; made when asked for. */
  list?: readonly SharedPassage[];
}

/** What two articles have in common. */
interface Common {
  /** `a` is the article whose path comes first. */
  readonly passages: readonly Passage[];
  /** If that is but a few words at the end of both, how many. */
  readonly end: number;
  /** Of the passages those that are not the page's, as seen from `a` and from `b`; made when asked for. */
  fromA?: readonly SharedPassage[];
  fromB?: readonly SharedPassage[];
}

/** Where an article ends with the words that so many others end with, they are the newsroom's. */
const FEWEST_ENDS = 3;

/**
 * The passages that the articles of a folder share, without holding each against each other: an index tells which articles
 * have seeds in common, and only these are compared. Index and passages are kept: where an article has changed, it is taken
 * out and put in anew, and all others are as they were. What several articles end with, and share nothing else, is left out: it is their page's.
 */
export function createFindShared(): (
  articles: ReadonlyMap<string, ArticleFacts>,
) => Steps<CollectionFacts['shared']> {
  const entries = new Map<string, Entry>();
  const byNumber = new Map<number, Entry>();
  const index = createSeedIndex((number) => byNumber.get(number)!.facts.path);
  const freeNumbers: number[] = [];
  /** Articles that share something else than before; those that a cancelled run leaves are looked at by the next. */
  const changed = new Set<Entry>();
  const pairs = createPairs<Entry, Common>({
    candidates: ({ number, digest }) => index.candidates(number, digest).map((other) => byNumber.get(other)!),
    compare: commonOf,
    changed: (entry) => changed.add(entry),
  });

  const takeIn = createChanges((was, facts) => {
    const { path } = (facts ?? was)!;
    const before = entries.get(path);
    const number = before?.number ?? freeNumbers.pop() ?? entries.size;
    const after = facts && { number, facts, digest: digestOf(facts), pageEnd: 0 };
    if (before) pairs.drop(before);
    if (after) {
      entries.set(path, after);
      byNumber.set(number, after);
      pairs.put(after);
    }
    for (const touched of index.exchange(number, before?.digest, after?.digest))
      pairs.put(byNumber.get(touched)!);
    if (!after) {
      entries.delete(path);
      byNumber.delete(number);
      freeNumbers.push(number);
    }
  });
  /** Lists are made anew where what is shared has changed; what an article ends with counts for all that share something with it. */
  const forgetLists = (entry: Entry): void => {
    entry.list = undefined;
    const pageEnd = pageEndOf(pairs.of(entry));
    if (entry.pageEnd === pageEnd) return;
    entry.pageEnd = pageEnd;
    for (const [other, common] of pairs.of(entry)) other.list = common.fromA = common.fromB = undefined;
  };

  return function* (articles) {
    yield* takeIn(articles);
    yield* pairs.hold();
    changed.forEach(forgetLists);
    changed.clear();
    const shared = new Map<string, readonly SharedPassage[]>();
    for (const path of articles.keys()) {
      const entry = entries.get(path)!;
      entry.list ??= listOf(entry, pairs.of(entry));
      if (entry.list.length > 0) shared.set(path, entry.list);
    }
    return shared;
  };
}

function commonOf(one: Entry, other: Entry): readonly [Common, Common] | null {
  const [a, b] = inOrder(one, other);
  const passages = sharedPassages(a.digest, b.digest);
  if (passages.length === 0) return null;
  const common: Common = { passages, end: sharedEnd(a.digest, b.digest, passages) };
  return [common, common];
}

function pageEndOf(shared: Iterable<readonly [Entry, Common]>): number {
  const ends = [...shared].map(([, { end }]) => end).sort((x, y) => y - x);
  return ends[FEWEST_ENDS - 1] ?? 0;
}

function listOf(entry: Entry, shared: Iterable<readonly [Entry, Common]>): readonly SharedPassage[] {
  return [...shared]
    .flatMap(([other, common]) => passagesFrom(entry, other, common))
    .sort((x, y) => x.here.start - y.here.start || byPlace(x.there, y.there));
}

/** The same objects again as long as neither article has changed, nor what is the page's. */
function passagesFrom(here: Entry, there: Entry, common: Common): readonly SharedPassage[] {
  const side = here.facts.path < there.facts.path ? 'fromA' : 'fromB';
  return (common[side] ??= reported(common.passages, here, there).map((passage) =>
    fromSide(passage, here, there),
  ));
}

/** Passages that are not the page's, in neither of the two. */
function reported(passages: readonly Passage[], here: Entry, there: Entry): readonly Passage[] {
  const [a, b] = inOrder(here, there);
  return passages.filter(
    (passage) =>
      !isInEnd(a.digest, passage.a.first, a.pageEnd) && !isInEnd(b.digest, passage.b.first, b.pageEnd),
  );
}

/** By path: what two articles have in common is the same from either side. */
function inOrder(one: Entry, other: Entry): readonly [a: Entry, b: Entry] {
  return one.facts.path < other.facts.path ? [one, other] : [other, one];
}

function fromSide({ a, b, alike, quoted }: Passage, here: Entry, there: Entry): SharedPassage {
  const isFirst = here.facts.path < there.facts.path;
  return {
    here: placeOf(here, isFirst ? a : b),
    there: placeOf(there, isFirst ? b : a),
    alike,
    quoted:
      quoted === 'neither' || quoted === 'both' ? quoted : (quoted === 'a') === isFirst ? 'here' : 'there',
  };
}

function placeOf({ facts, digest }: Entry, { first, last }: WordRange): SharedPassage['here'] {
  return { path: facts.path, start: digest.starts[first]!, end: digest.ends[last]! };
}
