import type { CollectionFacts, Disagreement } from '../facts';
import type { Steps } from '../steps';
import { findFigureConflicts } from './figures';

/** What the folder is compared by: all that is joined before. */
export type Compared = Pick<CollectionFacts, 'articles' | 'speakers' | 'events' | 'shared' | 'groups'>;

/** Finds one kind of disagreement in a folder, in a stable order; may keep what saves it work the next time. */
export type Comparison = (folder: Compared) => Steps<readonly Disagreement[]>;

/** One row a kind. */
const COMPARISONS: readonly (() => Comparison)[] = [() => findFigureConflicts];

/** Finds all disagreements of a folder, by the path of each of their sides. */
export function createFindDisagreements(): (folder: Compared) => Steps<CollectionFacts['disagreements']> {
  const comparisons = COMPARISONS.map((create) => create());
  return (folder) => byPath(comparisons, folder);
}

function* byPath(
  comparisons: readonly Comparison[],
  folder: Compared,
): Steps<CollectionFacts['disagreements']> {
  const found = new Map<string, Disagreement[]>();
  for (const compare of comparisons) {
    for (const disagreement of yield* compare(folder)) {
      for (const path of new Set(disagreement.sides.map((side) => side.path))) {
        const list = found.get(path);
        if (list) list.push(disagreement);
        else found.set(path, [disagreement]);
      }
    }
  }
  return found;
}
