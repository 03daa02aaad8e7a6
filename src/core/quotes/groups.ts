import { type Decision, sameClause } from './attribute';
import type { Stretch } from './pairMarks';
import type { Place } from './readScript';

/**
 * Group numbers of the stretches, by index: parts of one quotation share one. Parts are what "he said" splits, what
 * follows on in the same paragraph, and the paragraphs of a long quotation.
 */
export function groupStretches(
  stretches: readonly Stretch[],
  decisions: readonly (Decision | undefined)[],
  places: readonly (Place | undefined)[],
): number[] {
  const groups: number[] = [];
  let next = 0;
  stretches.forEach((_, index) => {
    groups.push(index > 0 && continues(index, stretches, decisions, places) ? groups[index - 1]! : next++);
  });
  return groups;
}

function continues(
  index: number,
  stretches: readonly Stretch[],
  decisions: readonly (Decision | undefined)[],
  places: readonly (Place | undefined)[],
): boolean {
  if (stretches[index - 1]!.continued) return true;
  const [before, here] = [decisions[index - 1], decisions[index]];
  if (!before || !here || places[index - 1]?.passage !== places[index]?.passage) return false;
  return here.carriedFrom === index - 1 || sameClause(before, here);
}
