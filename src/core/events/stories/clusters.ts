import { compare } from '../../lists';
import type { Groups } from './groups';
import type { Link, Member, Neighbours } from './neighbours';
import type { Profile } from './profile';

/** The groups of a cluster, and what was found on the way. */
export interface Agglomerated {
  readonly groups: readonly (readonly Profile[])[];
  readonly found: Groups;
}

/** Articles that are connected by links, and what was made of them. */
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
 * a cluster in which no article and no link has changed is the same object again. An article without links is in none.
 */
export function createClusters(neighbours: Neighbours): () => Iterable<Cluster> {
  const clusters = new Set<Cluster>();
  const clusterOf = new Map<Member, Cluster>();
  return () => {
    const open = new Set<Member>();
    const former = new Map<Member, Cluster>();
    for (const touched of neighbours.touched()) {
      const cluster = clusterOf.get(touched);
      for (const member of cluster?.members ?? [touched]) {
        open.add(member);
        if (!cluster) continue;
        former.set(member, cluster);
        clusterOf.delete(member);
        clusters.delete(cluster);
      }
    }
    for (const first of open) {
      if (clusterOf.has(first) || !neighbours.has(first)) continue;
      const { members, links } = connectedWith(first, neighbours);
      if (links.length === 0) continue;
      const cluster = {
        members,
        links,
        before: largest(members.flatMap((member) => former.get(member) ?? [])),
      };
      clusters.add(cluster);
      for (const member of members) clusterOf.set(member, cluster);
    }
    return clusters;
  };
}

/** All that links connect with an article. */
function connectedWith(first: Member, neighbours: Neighbours): Pick<Cluster, 'members' | 'links'> {
  const members = new Set([first]);
  const links: Link[] = [];
  for (const member of members)
    for (const link of neighbours.linksOf(member)) {
      members.add(link.one).add(link.other);
      if (link.one === member) links.push(link);
    }
  return { members: [...members].sort(byPath), links: links.sort(mostAlike) };
}

function largest(clusters: readonly Cluster[]): Groups | undefined {
  let most: Cluster | undefined;
  for (const cluster of clusters) if (!most || cluster.members.length > most.members.length) most = cluster;
  return most?.grouped?.found ?? most?.before;
}

function mostAlike(a: Link, b: Link): number {
  return b.alike - a.alike || byPath(a.one, b.one) || byPath(a.other, b.other);
}

function byPath(a: Member, b: Member): number {
  return compare(a.profile.path, b.profile.path);
}
