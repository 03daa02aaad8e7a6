import type { Steps } from '../../steps';
import type { Profile } from './profile';
import { alike } from './weights';

/** An article among the others. */
export interface Member {
  readonly profile: Profile;
  /** Its place in the order of paths among those that it is linked with, as of now. */
  number: number;
}

/** Two articles that are alike, in the order of their paths. */
export interface Link {
  readonly one: Member;
  readonly other: Member;
  readonly alike: number;
  /** Whether they are linked no longer. */
  gone: boolean;
}

/** What has changed about links. */
export interface LinkChanges {
  /** Those that are new, and not gone again. */
  readonly come: readonly Link[];
  readonly gone: readonly Link[];
}

/** An article in the list of a word, with the weight of the word in it. */
interface Standing {
  readonly member: Member;
  readonly weight: number;
}

/** A word of more articles than this pairs each only with those that give it about as much weight. */
const MANY = 40;
const BESIDE = 12;
/** What the heaviest words of two articles must have in common for the rest to be looked at. */
const PROMISING = 0.06;

/**
 * Pairs of articles that are alike, found through the words that tell most of each; never all pairs. Of a word that very many
 * articles have, only those are paired that stand side by side by its weight, so that the number of pairs grows with the
 * number of articles. Where an article is exchanged, only its own pairs are looked at again, and those that it parted or that
 * it left side by side in such lists.
 */
export class Neighbours {
  /** Those that have a word among their heaviest, by its weight. */
  readonly #having = new Map<string, Standing[]>();
  /** Of each article, the others that are promising, alike or not. */
  readonly #pairs = new Map<Member, Map<Member, Link>>();
  /** Articles and pairs that are to be looked at; those that a cancelled run leaves are looked at by the next. */
  readonly #pending = new Set<Member>();
  #pendingPairs: (readonly [Member, Member])[] = [];
  /** Links that came and went since they were last asked for. */
  #come: Link[] = [];
  #gone: Link[] = [];

  /** @param least how alike two articles must be for a link */
  constructor(readonly least: number) {}

  put(member: Member): void {
    this.#pairs.set(member, new Map());
    this.#pending.add(member);
    for (const word of member.profile.top) {
      const standing = standingOf(member, word);
      const list = this.#having.get(word);
      if (!list) {
        this.#having.set(word, [standing]);
        continue;
      }
      const at = placeIn(list, standing);
      list.splice(at, 0, standing);
      if (list.length === MANY + 1) this.#lookAtAll(list);
      else if (list.length > MANY) this.#lookAcross(list, at, BESIDE + 1);
    }
  }

  drop(member: Member): void {
    for (const other of [...this.#pairs.get(member)!.keys()]) this.#part(member, other);
    this.#pairs.delete(member);
    this.#pending.delete(member);
    for (const word of member.profile.top) {
      const list = this.#having.get(word)!;
      const at = placeIn(list, standingOf(member, word));
      list.splice(at, 1);
      if (list.length === 0) this.#having.delete(word);
      else if (list.length === MANY) this.#lookAtAll(list);
      else if (list.length > MANY) this.#lookAcross(list, at, BESIDE);
    }
  }

  /** Looks at the pairs of what was put in and taken out. A step for each article whose pairs are looked at. */
  *look(): Steps<void> {
    for (const member of this.#pending) {
      yield;
      const promising = this.#promising(member);
      for (const other of [...this.#pairs.get(member)!.keys()])
        if (!promising.has(other)) this.#part(member, other);
      for (const other of promising) this.#pair(member, other);
      this.#pending.delete(member);
    }
    for (const [one, other] of this.#pendingPairs) {
      if (!this.#pairs.has(one) || !this.#pairs.has(other)) continue;
      if (this.#isPromising(one, other)) this.#pair(one, other);
      else this.#part(one, other);
    }
    this.#pendingPairs = [];
  }

  /** The links that came and went since this was last asked; of an article that was taken out all are gone. */
  changes(): LinkChanges {
    const changes = { come: this.#come.filter((link) => !link.gone), gone: this.#gone };
    [this.#come, this.#gone] = [[], []];
    return changes;
  }

  has(member: Member): boolean {
    return this.#pairs.has(member);
  }

  #lookAtAll(list: readonly Standing[]): void {
    for (const { member } of list) this.#pending.add(member);
  }

  /** Those on either side of a place in a list who have so many places between them. */
  #lookAcross(list: readonly Standing[], place: number, apart: number): void {
    for (let i = Math.max(0, place - BESIDE); i < place && i + apart < list.length; i++) {
      const [one, other] = [list[i]!.member, list[i + apart]!.member];
      if (!this.#pending.has(one) && !this.#pending.has(other)) this.#pendingPairs.push([one, other]);
    }
  }

  #pair(one: Member, other: Member): void {
    if (this.#pairs.get(one)!.has(other)) return;
    const [a, b] = one.profile.path < other.profile.path ? [one, other] : [other, one];
    const link = { one: a, other: b, alike: alike(a.profile.weights, b.profile.weights), gone: false };
    this.#pairs.get(one)!.set(other, link);
    this.#pairs.get(other)!.set(one, link);
    if (link.alike >= this.least) this.#come.push(link);
  }

  #part(one: Member, other: Member): void {
    const link = this.#pairs.get(one)!.get(other);
    if (!link) return;
    this.#pairs.get(one)!.delete(other);
    this.#pairs.get(other)!.delete(one);
    link.gone = true;
    if (link.alike >= this.least) this.#gone.push(link);
  }

  /** Those that have enough of the heaviest words in common with an article; the same from either side. */
  #promising(member: Member): Set<Member> {
    const common = new Map<Member, number>();
    for (const word of member.profile.top) {
      const list = this.#having.get(word)!;
      const own = standingOf(member, word);
      for (const other of list.length > MANY ? around(list, placeIn(list, own)) : list)
        common.set(other.member, (common.get(other.member) ?? 0) + own.weight * other.weight);
    }
    common.delete(member);
    return new Set([...common].flatMap(([other, promise]) => (promise < PROMISING ? [] : [other])));
  }

  #isPromising(one: Member, other: Member): boolean {
    let promise = 0;
    for (const word of one.profile.top) {
      if (!other.profile.top.includes(word)) continue;
      const list = this.#having.get(word)!;
      const [a, b] = [standingOf(one, word), standingOf(other, word)];
      const isBeside = list.length <= MANY || Math.abs(placeIn(list, a) - placeIn(list, b)) <= BESIDE;
      if (isBeside) promise += a.weight * b.weight;
    }
    return promise >= PROMISING;
  }
}

function standingOf(member: Member, word: string): Standing {
  return { member, weight: member.profile.weights.get(word)! };
}

function around(list: readonly Standing[], at: number): readonly Standing[] {
  return list.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
}

/** Where an article stands in the list of a word, or belongs into it: by weight, then by path. Logarithmic. */
function placeIn(list: readonly Standing[], { member, weight }: Standing): number {
  const { path } = member.profile;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle]!;
    if (other.weight > weight || (other.weight === weight && other.member.profile.path < path))
      low = middle + 1;
    else high = middle;
  }
  return low;
}
