import type { SourceBond } from '../../facts';

/** A reason to count articles as one source. */
export interface Joining {
  /** Paths, two at least. */
  readonly articles: readonly string[];
  readonly bond: SourceBond;
}

/** Articles that are joined, and what by. */
export interface Joined {
  readonly articles: readonly string[];
  readonly bonds: readonly SourceBond[];
}

/**
 * Joins articles by reasons, the strongest first. A reason that joins nothing new is left out, so that what is shown is as
 * little as explains the whole. Articles that nothing joins are alone.
 */
export function join(paths: readonly string[], joinings: readonly Joining[]): readonly Joined[] {
  const parents = new Map<string, string>(paths.map((path) => [path, path]));
  const rootOf = (path: string): string => {
    let root = path;
    while (parents.get(root) !== root) root = parents.get(root)!;
    for (let at = path; at !== root;) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const telling: Joining[] = [];
  for (const joining of joinings) {
    const roots = new Set(joining.articles.filter((path) => parents.has(path)).map(rootOf));
    const [first, ...others] = roots;
    for (const other of others) parents.set(other, first!);
    if (others.length > 0) telling.push(joining);
  }
  const groups = new Map<string, { articles: string[]; bonds: SourceBond[] }>();
  for (const path of paths) {
    const group = groups.get(rootOf(path)) ?? { articles: [], bonds: [] };
    group.articles.push(path);
    groups.set(rootOf(path), group);
  }
  for (const { articles, bond } of telling)
    groups.get(rootOf(articles.find((path) => parents.has(path))!))!.bonds.push(bond);
  return [...groups.values()];
}
