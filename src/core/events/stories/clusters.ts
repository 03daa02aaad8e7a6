import { compare, push } from '../../lists';
import { connected } from './connected';
import type { Groups } from './groups';
import type { Link, Member, Neighbours } from './neighbours';
import type { Profile } from './profile';

/** The groups of a cluster, and what was found on the way. */
export interface Agglomerated {
  readonly groups: readonly (readonly Profile[])[];
  readonly found: Groups;
}

/** Articles that links connect with one another and with no others, and what was made of them. */
export interface Cluster {
  /** By path. */
  readonly members: readonly Member[];
  /** The most alike first. */
  readonly links: readonly Link[];
  /** What was found the last time in the cluster that most of these articles were in. */
  readonly before: Groups | undefined;
  /** Once it is known. */
  grouped?: Agglomerated;
}

/**
 * Parts the articles into those that links connect, again and again: no group reaches from one cluster into another, so that
 * a cluster in which no link has changed is the same object again. An article without links is in none. A cluster from which
 * links have gone is not looked through: where those were the last to connect two parts of it they stay together, which makes
 * no other groups of them.
 */
export function createClusters(neighbours: Neighbours): () => Iterable<Cluster> {
  const clusters = new Set<Cluster>();
  const clusterOf = new Map<Member, Cluster>();

  return () => {
    const { come, gone } = neighbours.changes();
    const partOf = (member: Member): Part => clusterOf.get(member) ?? member;
    const open = new Set<Part>();
    const comeTo = new Map<Part, Link[]>();
    for (const link of come)
      for (const part of new Set([partOf(link.one), partOf(link.other)])) {
        open.add(part);
        push(comeTo, part, link);
      }
    for (const { one, other } of gone)
      for (const member of [one, other]) if (clusterOf.has(member)) open.add(clusterOf.get(member)!);
    const keysOf = (part: Part): Part[] => [
      part,
      ...(comeTo.get(part) ?? []).flatMap(({ one, other }) => [partOf(one), partOf(other)]),
    ];
    const connectedParts = connected([...open], keysOf);
    for (const part of open)
      if (isCluster(part)) {
        clusters.delete(part);
        for (const member of part.members) clusterOf.delete(member);
      }
    for (const parts of connectedParts) {
      const links = new Set(parts.flatMap((part) => comeTo.get(part) ?? []));
      const cluster = together(parts, links, (member) => neighbours.has(member));
      if (cluster.links.length === 0) continue;
      clusters.add(cluster);
      for (const member of cluster.members) clusterOf.set(member, cluster);
    }
    return clusters;
  };
}

/** A cluster as it was, or an article that was in none. */
type Part = Cluster | Member;

function isCluster(part: Part): part is Cluster {
  return 'members' in part;
}

/** Makes parts one cluster, of the articles that are still there, with the links that have come. */
function together(
  parts: readonly Part[],
  come: ReadonlySet<Link>,
  isThere: (member: Member) => boolean,
): Cluster {
  const former = parts.filter(isCluster);
  const left = former.map((cluster) => cluster.links.filter(({ gone }) => !gone));
  const links = [...left, [...come].sort(mostAlike)].reduce<readonly Link[]>(merged, []);
  const members = parts.flatMap((part) => (isCluster(part) ? part.members.filter(isThere) : part));
  return { members: members.sort(byPath), links, before: largest(former) };
}

function largest(clusters: readonly Cluster[]): Groups | undefined {
  let most: Cluster | undefined;
  for (const cluster of clusters) if (!most || cluster.members.length > most.members.length) most = cluster;
  return most?.grouped?.found ?? most?.before;
}

/** Two lists in order as one. */
function merged(a: readonly Link[], b: readonly Link[]): readonly Link[] {
  const all: Link[] = [];
  let i = 0;
  for (const link of b) {
    while (i < a.length && mostAlike(a[i]!, link) < 0) all.push(a[i++]!);
    all.push(link);
  }
  while (i < a.length) all.push(a[i++]!);
  return all;
}

function mostAlike(a: Link, b: Link): number {
  return b.alike - a.alike || byPath(a.one, b.one) || byPath(a.other, b.other);
}

function byPath(a: Member, b: Member): number {
  return compare(a.profile.path, b.profile.path);
}
