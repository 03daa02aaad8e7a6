import type { CollectionFacts, Disagreement } from '../facts';
import { push } from '../lists';
import type { Steps } from '../steps';
import type { Compared, Comparison } from './comparison';
import { createBrokenPlans } from './days/brokenPlans';
import { findDateConflicts } from './days/dateConflicts';
import { createCalendar } from './days/datedEvents';
import { createFigureConflicts } from './figures';
import { createQuoteVariants } from './quotations/quoteVariants';

/** One row a kind. */
const COMPARISONS: readonly (() => Comparison)[] = [
  createQuoteVariants,
  () => findDateConflicts,
  createFigureConflicts,
  createBrokenPlans,
];

/** Finds all disagreements of a folder, by the path of each of their sides. */
export function createFindDisagreements(): (
  folder: Omit<Compared, 'calendar'>,
) => Steps<CollectionFacts['disagreements']> {
  const comparisons = COMPARISONS.map((create) => create());
  const readCalendar = createCalendar();
  return function* (folder) {
    const calendar = yield* readCalendar(folder);
    return yield* byPath(comparisons, { ...folder, calendar });
  };
}

function* byPath(
  comparisons: readonly Comparison[],
  folder: Compared,
): Steps<CollectionFacts['disagreements']> {
  const found = new Map<string, Disagreement[]>();
  for (const compare of comparisons) {
    for (const disagreement of yield* compare(folder)) {
      for (const path of new Set(disagreement.sides.map((side) => side.path)))
        push(found, path, disagreement);
    }
  }
  return found;
}
