import { push } from '../../lists';
import { type DayOrderGiven, type DayOrderShown, sharedOrder } from './dayOrder';

/** An article as it counts for the others: its outlet, where that is recorded, and what its dates tell. */
export interface OrderWitness {
  readonly outlet: string | undefined;
  readonly shown: DayOrderShown;
}

/** Tells for an article which order the articles of its outlet agree on, else those of the whole folder. */
export function folderOrder(
  witnesses: readonly OrderWitness[],
): (outlet: string | undefined) => DayOrderGiven | undefined {
  const byOutlet = new Map<string, DayOrderShown[]>();
  for (const { outlet, shown } of witnesses) {
    if (outlet === undefined) continue;
    push(byOutlet, outlet, shown);
  }
  const inFolder = sharedOrder(witnesses.map(({ shown }) => shown));
  return (outlet) => {
    const order = outlet === undefined ? null : sharedOrder(byOutlet.get(outlet) ?? []);
    if (order) return { order, basis: 'outlet' };
    return inFolder ? { order: inFolder, basis: 'folder' } : undefined;
  };
}
