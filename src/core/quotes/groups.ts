import { type Decision, sameClause } from './attribute';
import type { Stretch } from './pairMarks';

/**
 * Group numbers of the stretches, by index: parts of one quotation share one. Parts are what "he said" splits, what
 * follows on in the same paragraph, and the paragraphs of a long quotation.
 */
export function groupStretches(
  stretches: readonly Stretch[],
  decisions: readonly (Decision | undefined)[],
  passageOf: readonly number[],
): number[] {
  const groups: number[] = [];
  let next = 0;
  stretches.forEach((_, index) => {
    groups.push(index > 0 && continues(index, stretches, decisions, passageOf) ? groups[index - 1]! : next++);
  });
  return groups;
}

function continues(
  index: number,
  stretches: readonly Stretch[],
  decisions: readonly (Decision | undefined)[],
  passageOf: readonly number[],
): boolean {
  if (stretches[index - 1]!.continued) return true;
  const [before, here] = [decisions[index - 1], decisions[index]];
  if (!before || !here || passageOf[index - 1] !== passageOf[index]) return false;
  return here.carriedFrom === index - 1 || sameClause(before, here);
}
