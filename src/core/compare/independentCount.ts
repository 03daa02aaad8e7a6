import type { CollectionEvent, CollectionFacts } from '../facts';
import { keep } from '../kept';
import { independentSources } from './sources';

/** How many independent sources an event has; counted once for the facts of a folder, for a list asks of each event again and again. */
export function independentCount(event: CollectionEvent, folder: CollectionFacts): number {
  return sourcesIn.of(folder).of(event, folder).length;
}

/** Kept as long as the facts of the folder are. */
const sourcesIn = keep((_folder: CollectionFacts) => keep(independentSources));
