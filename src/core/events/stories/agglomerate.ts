import type { Steps } from '../../steps';
import type { Link } from './neighbours';
import type { Profile } from './profile';
import { Queue } from './queue';
import { addTo, alike, type Weights } from './weights';

/** Two groups are put together while what they share is at least this much of what each shares by itself. */
const SHARE = 0.66;
/** On average so much is shared by articles of two groups at least. */
const LEAST = 0.2;
/** What articles of one story mostly share, and how many pairs that counts for: small groups do not know themselves well. */
const USUAL = 0.3;
const USUAL_COUNTS = 3;
/** Reports that appear further apart in time are ever less likely to tell the same; days. */
const PROMPT = 3;
const LATE = 60;
const LATE_COSTS = 0.25;

/** Articles that have been put together so far. */
interface Group {
  readonly id: number;
  readonly members: readonly number[];
  /** Sum of the members' weights: its product with another's, by the numbers of both, is how alike they are on average. */
  readonly sum: Weights;
  /** Sum of how alike each two of the members are. */
  readonly within: number;
  /** Sum and number of the days on which the members appeared. */
  readonly days: number;
  readonly dated: number;
  /** Groups that were too unlike, with how alike they are: they are asked again when this one has grown. */
  readonly apart: Map<Group, number>;
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  /** At least as much as they are alike now. */
  readonly alike: number;
}

/**
 * Groups of two and more, the most alike put together first (average linkage). Groups only ever become less alike than the
 * more alike of their parts were, so that each pair is measured anew only when its turn comes.
 * A step for each pair that is looked at.
 */
export function* agglomerate(profiles: readonly Profile[], links: readonly Link[]): Steps<number[][]> {
  const groups: Group[] = profiles.map(({ weights, day }, id) => ({
    id,
    members: [id],
    sum: weights,
    within: 0,
    days: day ?? 0,
    dated: day === null ? 0 : 1,
    apart: new Map(),
  }));
  /** What became of each group. */
  const became = groups.map(({ id }) => id);
  const now = (id: number): number => {
    while (became[id] !== id) id = became[id] = became[became[id]!]!;
    return id;
  };
  const queue = new Queue<Candidate>(
    (a, b) =>
      a.alike > b.alike || (a.alike === b.alike && (a.one < b.one || (a.one === b.one && a.other < b.other))),
  );
  for (const link of links) queue.push(link);
  const measured = new Map<string, number>();
  for (let next = queue.pop(); next; next = queue.pop()) {
    yield;
    const [first, second] = [now(next.one), now(next.other)].sort((a, b) => a - b) as [number, number];
    if (first === second) continue;
    const key = `${first} ${second}`;
    const before = measured.get(key);
    // Put back in its place, or another pair of members of the same two groups.
    if (before !== undefined && before !== next.alike) continue;
    const [one, other] = [groups[first]!, groups[second]!];
    const likeness = before ?? likenessOf(one, other);
    measured.set(key, likeness);
    if (likeness < LEAST) continue;
    if (likeness < next.alike) {
      queue.push({ one: first, other: second, alike: likeness });
      continue;
    }
    if (likeness < SHARE * Math.sqrt(ownLikeness(one) * ownLikeness(other))) {
      one.apart.set(other, likeness);
      other.apart.set(one, likeness);
      continue;
    }
    const joined = together(one, other, groups.length);
    groups.push(joined);
    became.push(joined.id);
    became[first] = became[second] = joined.id;
    for (const [third, bound] of [...one.apart, ...other.apart])
      queue.push({ one: joined.id, other: third.id, alike: bound });
  }
  return groups
    .filter(({ id, members }) => became[id] === id && members.length > 1)
    .map(({ members }) => [...members]);
}

function likenessOf(one: Group, other: Group): number {
  return (
    (alike(one.sum, other.sum) / (one.members.length * other.members.length)) * (1 - costOfTime(one, other))
  );
}

/** What their days speak against two groups; little where only a few of the members have one. */
function costOfTime(one: Group, other: Group): number {
  if (one.dated === 0 || other.dated === 0) return 0;
  const gap = Math.abs(one.days / one.dated - other.days / other.dated) - PROMPT;
  const known = Math.min(one.dated / one.members.length, other.dated / other.members.length);
  return LATE_COSTS * known * Math.min(1, Math.max(0, gap / LATE));
}

function ownLikeness({ members, within }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (within + USUAL_COUNTS * USUAL) / (pairs + USUAL_COUNTS);
}

function together(one: Group, other: Group, id: number): Group {
  const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
  // The sum of a group that is gone is needed no more.
  const sum = large.members.length > 1 ? (large.sum as Map<string, number>) : new Map(large.sum);
  const across = alike(one.sum, other.sum);
  addTo(sum, small.sum);
  return {
    id,
    members: [...large.members, ...small.members],
    sum,
    within: one.within + other.within + across,
    days: one.days + other.days,
    dated: one.dated + other.dated,
    apart: new Map(),
  };
}
