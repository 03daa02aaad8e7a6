import { looksLikeArticle } from './article/looksLikeArticle';
import { suggestPublished } from './article/suggestPublished';
import type { PublishedCandidate } from './article/published';
import { applyCasebook } from './casebook/apply';
import { type Casebook, emptyCasebook } from './casebook/casebook';
import { inferPublished } from './events/inferPublished';
import { joinEvents } from './events/joinEvents';
import { extractArticle } from './extract';
import type { ArticleFacts, CollectionEvent, CollectionFacts } from './facts';
import type { Files } from './files';
import type { Message } from './message';
import { joinSpeakers } from './people/joinSpeakers';

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
  /** Reads and extracts the folder's articles, in slices of some 30 ms. May be called again after a cancelled run. */
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

/** How the articles of a folder are chosen. */
export interface CollectionOptions {
  /** Every text file is an article: the folder holds a casebook, or the reviewer said so. */
  readonly all?: boolean;
}

/** Work between two pauses, in milliseconds; well below what a person or the extension host notices. */
const SLICE = 30;
/** Files read side by side: one after another is some 25 times slower in a remote editor. */
const READS_AT_ONCE = 32;

/** A file of the folder: its text, whether it shows to be an article, and what was computed of it. */
interface Entry {
  readonly text: string;
  readonly recognised: boolean;
  extracted?: { readonly published: string | undefined; readonly facts: ArticleFacts };
  decided?: { readonly casebook: Casebook; readonly from: ArticleFacts; readonly facts: ArticleFacts };
}

/** A collection over the files of one folder. */
export function createCollection(files: Files, options: CollectionOptions = {}): Collection {
  const entries = new Map<string, Entry>();
  const skipped = new Map<string, Message>();
  let casebook = emptyCasebook;
  // Both are forgotten when the entries change, and computed when next asked for.
  let joined: CollectionFacts | undefined;
  let folders: ReadonlySet<string> | undefined;

  const put = (path: string, text: string): void => {
    if (entries.get(path)?.text === text) return;
    const recognised = looksLikeArticle(text);
    if (entries.get(path)?.recognised !== recognised) folders = undefined;
    entries.set(path, { text, recognised });
    skipped.delete(path);
    joined = undefined;
  };
  const drop = (path: string): void => {
    if (entries.delete(path)) joined = folders = undefined;
    skipped.delete(path);
  };
  const read = async (path: string): Promise<void> => {
    const file = await files.read(path);
    if ('text' in file) return put(path, file.text);
    drop(path);
    skipped.set(path, file.skipped);
  };

  /** Where one article is recognised, every text file of the same folder is an article, dated or not. */
  const isArticle = (path: string): boolean => {
    folders ??= new Set(
      [...entries].filter(([, entry]) => entry.recognised).map(([other]) => folderOf(other)),
    );
    return options.all === true || folders.has(folderOf(path));
  };

  const factsOf = (path: string, entry: Entry): ArticleFacts => {
    const published = casebook.articles[path]?.published;
    if (!entry.extracted || entry.extracted.published !== published) {
      const source = { path, text: entry.text };
      const facts = extractArticle(
        published === undefined ? source : { ...source, published: { value: published, basis: 'casebook' } },
      );
      entry.extracted = { published, facts };
    }
    const { facts } = entry.extracted;
    if (entry.decided?.casebook !== casebook || entry.decided.from !== facts) {
      entry.decided = { casebook, from: facts, facts: applyCasebook(facts, casebook) };
    }
    return entry.decided.facts;
  };

  return {
    skipped,

    async load(run) {
      let sliceEnds = Date.now() + SLICE;
      const breathe = async (): Promise<void> => {
        if (Date.now() < sliceEnds) return;
        await run.pause();
        sliceEnds = Date.now() + SLICE;
      };
      const unread = (await files.list()).filter((path) => !entries.has(path)).sort();
      const total = unread.length * 2;
      for (let i = 0; i < unread.length && !run.cancelled(); i += READS_AT_ONCE) {
        await Promise.all(unread.slice(i, i + READS_AT_ONCE).map(read));
        run.progress(Math.min(i + READS_AT_ONCE, unread.length), total);
        await breathe();
      }
      let done = unread.length;
      for (const path of unread) {
        if (run.cancelled()) return;
        const entry = entries.get(path);
        if (entry && isArticle(path)) factsOf(path, entry);
        run.progress(++done, total);
        await breathe();
      }
    },

    setText: put,
    reload: read,
    remove: drop,

    setCasebook(next) {
      casebook = next;
      joined = undefined;
    },

    article(path) {
      const entry = entries.get(path);
      return entry && isArticle(path) ? factsOf(path, entry) : undefined;
    },

    facts() {
      if (joined) return joined;
      const articles = new Map<string, ArticleFacts>();
      for (const path of [...entries.keys()].sort()) {
        if (isArticle(path)) articles.set(path, factsOf(path, entries.get(path)!));
      }
      joined = joinCollection(articles, casebook);
      return joined;
    },
  };
}

/** Joins the facts of the articles; a pure function of them and the casebook. */
export function joinCollection(
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
): CollectionFacts {
  const speakers = joinSpeakers(articles, casebook);
  const events = joinEvents(articles, speakers);
  return { articles, speakers, events, publishedCandidates: suggestions(articles, events), casebook };
}

function suggestions(
  articles: ReadonlyMap<string, ArticleFacts>,
  events: readonly CollectionEvent[],
): CollectionFacts['publishedCandidates'] {
  const suggested = new Map<string, readonly PublishedCandidate[]>();
  for (const [path, article] of articles) {
    if (article.published) continue;
    suggested.set(path, [
      ...suggestPublished(article, articles),
      ...inferPublished(article, events, articles),
    ]);
  }
  return suggested;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
