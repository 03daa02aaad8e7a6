import { A_STEP, type Steps } from '../../steps';
import { Groups, type Group } from './groups';
import type { Agglomerated, Cluster } from './clusters';
import type { Link } from './neighbours';
import { Queue } from './queue';

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

/** Two groups, by their numbers, the smaller first. */
interface Candidate {
  readonly one: number;
  readonly other: number;
  /** At least as much as they are alike now. */
  readonly alike: number;
}

/**
 * Groups of two and more, the most alike put together first (average linkage). Groups only ever become less alike than the
 * more alike of their parts were, so that each pair is measured anew only when its turn comes. What was measured the last time
 * is known, so that little more is measured than what an exchanged article has to do with.
 */
export function* agglomerate({ members, links, before: last }: Cluster): Steps<Agglomerated> {
  const known = new Groups(last);
  members.forEach((member, number) => (member.number = number));
  const groups: Group[] = members.map(({ profile }) => known.alone(profile));
  /** What became of each group, by its number. */
  const became = groups.map((_, number) => number);
  const now = (number: number): number => {
    while (became[number] !== number) number = became[number] = became[became[number]!]!;
    return number;
  };
  /** Groups that were too unlike, with how alike they are: they are asked again when one has grown. */
  const apart = new Map<number, Map<number, number>>();
  const setApart = (one: number, other: number, alike: number): void => {
    const others = apart.get(one);
    if (others) others.set(other, alike);
    else apart.set(one, new Map([[other, alike]]));
  };

  /** How alike two groups were found to be, by a key for both. */
  const measured = new Map<number, number>();
  const next = candidates(links);
  let looked = 0;
  for (let pair = next.pop(); pair; pair = next.pop()) {
    if (++looked % A_STEP === 0) yield;
    const [a, b] = [now(pair.one), now(pair.other)];
    if (a === b) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    const [one, other] = [groups[first]!, groups[second]!];
    const key = first * 2 * members.length + second;
    const before = measured.get(key);
    // Put back in its place, or another pair of members of the same two groups.
    if (before !== undefined && before !== pair.alike) continue;
    // What two articles alone share, their link tells.
    const likeness =
      before ?? likenessOf(one, other, one.parts || other.parts ? known.shared(one, other) : pair.alike);
    measured.set(key, likeness);
    if (likeness < LEAST) continue;
    if (likeness < pair.alike) {
      next.push({ one: first, other: second, alike: likeness });
      continue;
    }
    if (likeness < SHARE * Math.sqrt(ownLikeness(one) * ownLikeness(other))) {
      setApart(first, second, likeness);
      setApart(second, first, likeness);
      continue;
    }
    const number = groups.push(known.together(one, other)) - 1;
    became.push(number);
    became[first] = became[second] = number;
    for (const part of [first, second])
      for (const [third, alike] of apart.get(part) ?? []) next.push({ one: number, other: third, alike });
  }
  const whole = groups.flatMap(({ members }, number) =>
    became[number] === number && members.length > 1 ? [members] : [],
  );
  return { groups: whole, found: known };
}

/** The pairs, the most alike first: the links, which are in order, and those that are put back. */
function candidates(links: readonly Link[]): { push(pair: Candidate): void; pop(): Candidate | undefined } {
  const before = (a: Candidate, b: Candidate): boolean =>
    a.alike > b.alike || (a.alike === b.alike && (a.one < b.one || (a.one === b.one && a.other < b.other)));
  const back = new Queue<Candidate>(before);
  let at = 0;
  return {
    push: (pair) => back.push(pair),
    pop: () => {
      const link = links[at];
      const pair = link && { one: link.one.number, other: link.other.number, alike: link.alike };
      const first = back.first();
      if (!pair || (first && before(first, pair))) return back.pop();
      at++;
      return pair;
    },
  };
}

/** How alike the members of two groups are on average, less what their days speak against it. */
function likenessOf(one: Group, other: Group, shared: number): number {
  return (shared / (one.members.length * other.members.length)) * (1 - costOfTime(one, other));
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
