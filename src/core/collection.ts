import type { Casebook } from './casebook/casebook';
import type { ArticleFacts, CollectionFacts } from './facts';
import type { Files } from './files';
import type { Message } from './message';

/** How a long run is watched and stopped. */
export interface Run {
  /** Checked between two articles; a cancelled load keeps what it has read. */
  readonly cancelled: () => boolean;
  readonly progress: (done: number, total: number) => void;
  /** Gives the thread back for a moment; called after every slice of work. */
  readonly pause: () => Promise<void>;
}

/**
 * The articles of one folder: holds their texts and facts, computes what is asked for and keeps it until something it
 * depends on changes. One article's change re-computes that article's facts; the facts of the collection are joined anew
 * when next asked for.
 */
export interface Collection {
  /** Reads and extracts the folder's articles in slices of at most some 30 ms. */
  load(run: Run): Promise<void>;
  /** The text of an open editor counts before the file's. */
  setText(path: string, text: string): void;
  /** Reads the file anew: it was created, changed on disk, or its editor was closed. */
  reload(path: string): Promise<void>;
  remove(path: string): void;
  setCasebook(casebook: Casebook): void;
  /** One article, the reviewer's decisions applied; `undefined` where the path is no article of the collection. */
  article(path: string): ArticleFacts | undefined;
  facts(): CollectionFacts;
  /** Files that look like articles by name but cannot be read, with the reason. */
  readonly skipped: ReadonlyMap<string, Message>;
}

/** A collection over the files of one folder; `all` takes every text file for an article ("Review This Folder"). */
export declare function createCollection(files: Files, options?: { readonly all?: boolean }): Collection;
