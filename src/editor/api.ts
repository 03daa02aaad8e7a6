import type { Entry } from './viewEntries';

/** What `activate` gives to other extensions, and to the tests, which cannot look into a view: its entries as plain words. */
export interface SourceReviewApi {
  readonly version: 1;
  /** The entries of the Events view. */
  events(): Promise<Entry[]>;
  /** The entries of the Speakers view. */
  speakers(): Promise<Entry[]>;
  /** The entries of the Sources view. */
  sources(): Promise<Entry[]>;
}
