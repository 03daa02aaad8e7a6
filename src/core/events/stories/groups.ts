import type { Profile } from './profile';
import { addTo, alike, type Weights } from './weights';

/** Articles that have been put together so far. */
export interface Group {
  readonly serial: number;
  readonly members: readonly Profile[];
  /** The two groups that it was put together from, the larger first; `null` for an article alone. */
  readonly parts: readonly [Group, Group] | null;
  /** Sum of how alike each two of the members are. */
  readonly within: number;
  /** Sum and number of the days on which the members appeared. */
  readonly days: number;
  readonly dated: number;
  /** Sum of the members' weights, as long as it is needed. */
  sum?: Weights;
}

/** What was found of groups and pairs of groups. */
interface Found {
  readonly alone: Map<Profile, Group>;
  readonly together: Map<number, Group>;
  readonly shared: Map<number, number>;
}

/**
 * The groups of one run and what they share. What the run before has found is taken over when it is asked for, and what is
 * not asked for is forgotten. All follows from the articles and the order in which they are put together.
 */
export class Groups {
  readonly #found: Found = { alone: new Map(), together: new Map(), shared: new Map() };
  readonly #before: Found;
  #serial: number;

  constructor(before?: Groups) {
    this.#before = before ? before.#found : this.#found;
    this.#serial = before ? before.#serial : 0;
  }

  alone(profile: Profile): Group {
    const { day, weights } = profile;
    const group = this.#before.alone.get(profile) ?? {
      serial: this.#serial++,
      members: [profile],
      parts: null,
      within: 0,
      days: day ?? 0,
      dated: day === null ? 0 : 1,
      sum: weights,
    };
    this.#found.alone.set(profile, group);
    return group;
  }

  together(one: Group, other: Group): Group {
    const key = keyOf(one, other);
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    const group = this.#before.together.get(key) ?? {
      serial: this.#serial++,
      members: [...large.members, ...small.members],
      parts: [large, small],
      within: one.within + other.within + this.shared(one, other),
      days: one.days + other.days,
      dated: one.dated + other.dated,
    };
    this.#found.together.set(key, group);
    return group;
  }

  /** The sum of how alike each member of the one is with each of the other. */
  shared(one: Group, other: Group): number {
    const key = keyOf(one, other);
    const shared =
      this.#found.shared.get(key) ?? this.#before.shared.get(key) ?? alike(sumOf(one), sumOf(other));
    this.#found.shared.set(key, shared);
    return shared;
  }
}

/** More groups than anybody can make by typing. */
const SERIALS = 2 ** 26;

function keyOf(one: Group, other: Group): number {
  return one.serial * SERIALS + other.serial;
}

/** Made when it is asked for, from the sum of the larger part, which is needed no more: that is made again if need be. */
function sumOf(group: Group): Weights {
  if (group.sum) return group.sum;
  const [large, small] = group.parts!;
  const sum = large.parts ? (sumOf(large) as Map<string, number>) : new Map(sumOf(large));
  addTo(sum, sumOf(small));
  if (large.parts) delete large.sum;
  group.sum = sum;
  return sum;
}
