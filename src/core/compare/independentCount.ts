import type { CollectionEvent, CollectionFacts } from '../facts';
import { independentSources } from './sources';

/** How many independent sources an event has; counted once for the facts of a folder, for a list asks of each event again and again. */
export function independentCount(event: CollectionEvent, folder: CollectionFacts): number {
  let counts = countsIn.get(folder);
  if (!counts) countsIn.set(folder, (counts = new WeakMap()));
  let count = counts.get(event);
  if (count === undefined) counts.set(event, (count = independentSources(event, folder).length));
  return count;
}

/** Kept as long as the facts of the folder are. */
const countsIn = new WeakMap<CollectionFacts, WeakMap<CollectionEvent, number>>();
