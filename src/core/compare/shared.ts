import type { ArticleFacts, CollectionFacts, SharedPassage } from '../facts';
import { byPlace } from '../places';
import type { Steps } from '../steps';
import { type Digest, digestOf } from './reuse/digest';
import { type Passage, sharedPassages, type WordRange } from './reuse/passages';
import { createSeedIndex } from './reuse/seedIndex';
import { isInEnd, sharedEnd } from './reuse/sharedEnd';

/** An article as it was joined last. */
interface Entry {
  readonly number: number;
  readonly facts: ArticleFacts;
  readonly digest: Digest;
  /** What it shares with each of the articles that it may share something with. */
  readonly with: Map<Entry, Common>;
  /** The same in the order of its text; made when asked for. */
  list?: readonly SharedPassage[];
}

/** What two articles have in common. */
interface Common {
  readonly passages: readonly Passage[];
  /** If that is but a few words at the end of both, how many. */
  readonly end: number;
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
  /** Articles whose candidates may have changed; those that a cancelled run leaves are looked at by the next. */
  const pending = new Set<number>();
  /** Puts an article in, takes it out (`undefined`), or exchanges it for what it has become. */
  const exchange = (path: string, facts: ArticleFacts | undefined): void => {
    const before = entries.get(path);
    const number = before?.number ?? freeNumbers.pop() ?? entries.size;
    const after = facts && { number, facts, digest: digestOf(facts), with: new Map<Entry, Common>() };
    if (before) for (const other of before.with.keys()) part(before, other);
    if (after) {
      entries.set(path, after);
      byNumber.set(number, after);
      pending.add(number);
    }
    for (const touched of index.exchange(number, before?.digest, after?.digest)) pending.add(touched);
    if (!after) {
      entries.delete(path);
      byNumber.delete(number);
      freeNumbers.push(number);
      pending.delete(number);
    }
  };

  return function* (articles) {
    for (const path of [...entries.keys()]) if (!articles.has(path)) exchange(path, undefined);
    for (const [path, facts] of articles) {
      if (entries.get(path)?.facts === facts) continue;
      exchange(path, facts);
      yield;
    }
    for (const number of pending) {
      const entry = byNumber.get(number)!;
      const candidates = new Set(index.candidates(number, entry.digest).map((other) => byNumber.get(other)!));
      for (const other of entry.with.keys()) if (!candidates.has(other)) part(entry, other);
      for (const other of candidates) {
        if (entry.with.has(other)) continue;
        compare(entry, other);
        yield;
      }
      pending.delete(number);
      yield;
    }
    const shared = new Map<string, readonly SharedPassage[]>();
    for (const path of articles.keys()) {
      const entry = entries.get(path)!;
      entry.list ??= listOf(entry);
      if (entry.list.length > 0) shared.set(path, entry.list);
    }
    return shared;
  };
}

function compare(one: Entry, other: Entry): void {
  const [a, b] = one.facts.path < other.facts.path ? [one, other] : [other, one];
  const passages = sharedPassages(a.digest, b.digest);
  const common = { passages, end: sharedEnd(a.digest, b.digest, passages) };
  a.with.set(b, common);
  b.with.set(a, common);
  forgetLists(a, b, common);
}

function part(a: Entry, b: Entry): void {
  const common = a.with.get(b);
  if (common) forgetLists(a, b, common);
  a.with.delete(b);
  b.with.delete(a);
}

/** Lists are made anew where what two articles share changes; what one of them ends with counts for all that share it. */
function forgetLists(a: Entry, b: Entry, { passages, end }: Common): void {
  if (passages.length === 0) return;
  a.list = b.list = undefined;
  if (end > 0) for (const other of [...a.with.keys(), ...b.with.keys()]) other.list = undefined;
}

/** How many of an article's last words are the newsroom's. */
function pageEnd(entry: Entry): number {
  const ends = [...entry.with.values()].map(({ end }) => end).sort((x, y) => y - x);
  return ends[FEWEST_ENDS - 1] ?? 0;
}

function listOf(entry: Entry): readonly SharedPassage[] {
  return [...entry.with]
    .flatMap(([other, { passages }]) =>
      reported(passages, entry, other).map((passage) => fromSide(passage, entry, other)),
    )
    .sort((x, y) => x.here.start - y.here.start || byPlace(x.there, y.there));
}

/** Passages that are not the page's, in neither of the two. */
function reported(passages: readonly Passage[], here: Entry, there: Entry): readonly Passage[] {
  if (passages.length === 0) return passages;
  const [a, b] = here.facts.path < there.facts.path ? [here, there] : [there, here];
  const [endA, endB] = [pageEnd(a), pageEnd(b)];
  return passages.filter(
    (passage) => !isInEnd(a.digest, passage.a.first, endA) && !isInEnd(b.digest, passage.b.first, endB),
  );
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
