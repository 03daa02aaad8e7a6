import type { CollectionFacts, Disagreement } from '../facts';
import type { Steps } from '../steps';

/** What the folder is compared by: all that is joined before. */
export type Compared = Pick<CollectionFacts, 'articles' | 'speakers' | 'events' | 'shared' | 'groups'>;

/** Finds one kind of disagreement in a folder, in a stable order; may keep what saves it work the next time. */
export type Comparison = (folder: Compared) => Steps<readonly Disagreement[]>;
