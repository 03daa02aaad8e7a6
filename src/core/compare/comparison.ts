import type { CollectionFacts, Disagreement } from '../facts';
import type { Steps } from '../steps';
import type { Calendar } from './days/datedEvents';

/** What the folder is compared by: all that is joined before, and its events by their days. */
export interface Compared extends Pick<
  CollectionFacts,
  'articles' | 'speakers' | 'events' | 'repeated' | 'shared' | 'groups'
> {
  readonly calendar: Calendar;
}

/** Finds one kind of disagreement in a folder, in a stable order; may keep what saves it work the next time. */
export type Comparison = (folder: Compared) => Steps<readonly Disagreement[]>;
