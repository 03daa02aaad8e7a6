import {
  type DayOrder,
  type DayOrderGiven,
  type DayOrderShown,
  readDayOrder,
} from './article/dates/dayOrder';
import { folderOrder } from './article/dates/folderOrder';
import { looksLikeArticle } from './article/looksLikeArticle';
import { applyCasebook } from './casebook/apply';
import { applyEventDecisions } from './casebook/applyEvents';
import { type Casebook, emptyCasebook } from './casebook/casebook';
import { recordedTimes, timeDecisions } from './casebook/recordedTimes';
import { createFindDisagreements } from './compare/disagreements';
import { createFindQuoted } from './compare/quotations';
import { createFindShared } from './compare/shared';
import { groupSources } from './compare/sources';
import { createJoinEvents } from './events/joinAgain';
import { extractArticle } from './extract';
import type { ArticleFacts, ArticleSource, CollectionFacts } from './facts';
import type { Files } from './files';
import type { Message } from './message';
import { createJoinSpeakers } from './people/joinSpeakers';
import type { RecordedTimes } from './time/recorded';
import { createSuggestDays } from './suggestions';
import { type Breaks, finish, inSlices, type Steps } from './steps';

/** How a long run is watched and stopped. */
export interface Run extends Breaks {
  readonly progress: (done: number, total: number) => void;
}

/**
 * The articles of one folder: holds their texts and facts, computes what is asked for and keeps it until something it
 * depends on changes. One article's change re-computes that article's facts; the facts of the collection are joined anew
 * when next asked for.
 */
export interface Collection {
  /**
   * Reads and extracts the folder's articles, in slices. A cancelled load keeps what it has read, and may be called again.
   */
  load(run: Run): Promise<void>;
  /** The text of an open editor counts before the file's. */
  setText(path: string, text: string): void;
  /** Reads the file anew: it was created, changed on disk, or its editor was closed. */
  reload(path: string): Promise<void>;
  /** Forgets the file at the path, or all files of a folder that was there; returns their paths. */
  remove(path: string): readonly string[];
  setCasebook(casebook: Casebook): void;
  /** Whether day or month come first in dates such as 4/5/2013; `null`: the other dates of the folder tell. */
  setDayOrder(order: DayOrder | null): void;
  /** One article, the reviewer's decisions applied; `undefined` where the path is no article of the collection. */
  article(path: string): ArticleFacts | undefined;
  /** What all articles say together, joined at once. */
  facts(): CollectionFacts;
  /** The same, joined in slices; `undefined` where it was cancelled. What changes meanwhile is left to the next call. */
  join(breaks: Breaks): Promise<CollectionFacts | undefined>;
  /** Files that look like articles by name but cannot be read, with the reason. */
  readonly skipped: ReadonlyMap<string, Message>;
}

/** How the articles of a folder are chosen. */
export interface CollectionOptions {
  /** Every text file is an article: the folder holds a casebook, or the reviewer said so. */
  readonly all?: boolean;
}

/** Files read side by side: one after another is some 25 times slower in a remote editor. */
const READS_AT_ONCE = 32;

/** A file of the folder: its text, whether it shows to be an article, and what was computed of it. */
interface Entry {
  readonly text: string;
  readonly recognised: boolean;
  readonly dayOrder: DayOrderShown;
  /** What is recorded of its times, in this casebook. */
  recorded?: { readonly casebook: Casebook; readonly times: RecordedTimes | undefined };
  /** `given`: what came from outside the text, as JSON. */
  extracted?: { readonly given: string; readonly facts: ArticleFacts };
  decided?: { readonly casebook: Casebook; readonly from: ArticleFacts; readonly facts: ArticleFacts };
}

/** A collection over the files of one folder. */
export function createCollection(files: Files, options: CollectionOptions = {}): Collection {
  const entries = new Map<string, Entry>();
  const skipped = new Map<string, Message>();
  const join = createJoin();
  let casebook = emptyCasebook;
  let decisions = timeDecisions(casebook);
  let setOrder: DayOrder | null = null;
  // All are forgotten when what they depend on changes, and computed when next asked for.
  let joined: CollectionFacts | undefined;
  let folders: ReadonlySet<string> | undefined;
  let order: ReturnType<typeof folderOrder> | undefined;
  /** Counts the changes: what was joined while something changed is not kept. */
  let changes = 0;
  const forgetJoined = (): void => {
    joined = undefined;
    changes++;
  };

  const put = (path: string, text: string): void => {
    if (entries.get(path)?.text === text) return;
    const before = entries.get(path);
    const recognised = looksLikeArticle(text);
    const dayOrder = readDayOrder(text);
    if (before?.recognised !== recognised) folders = undefined;
    if (before?.dayOrder.order !== dayOrder.order || folders === undefined) order = undefined;
    entries.set(path, { text, recognised, dayOrder });
    skipped.delete(path);
    forgetJoined();
  };
  const drop = (path: string): void => {
    skipped.delete(path);
    if (!entries.delete(path)) return;
    folders = order = undefined;
    forgetJoined();
  };
  const remove = (gone: string): readonly string[] => {
    const known = [...entries.keys(), ...skipped.keys()];
    const removed = known.filter((path) => path === gone || path.startsWith(`${gone}/`));
    removed.forEach(drop);
    return removed;
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

  /** What the other articles tell an article with a date such as 4/5/2013; the others are not concerned. */
  const dayOrderFor = (path: string, { dayOrder }: Entry): DayOrderGiven | undefined => {
    if (!dayOrder.open) return undefined;
    if (setOrder) return { order: setOrder, basis: 'setting' };
    const outletOf = (of: string): string | undefined => casebook.articles[of]?.outlet;
    order ??= folderOrder(
      [...entries].flatMap(([other, { dayOrder: shown }]) =>
        isArticle(other) ? [{ outlet: outletOf(other), shown }] : [],
      ),
    );
    return order(outletOf(path));
  };

  const recordedFor = (path: string, entry: Entry): RecordedTimes | undefined => {
    if (entry.recorded?.casebook !== casebook) {
      const decided = decisions.get(path);
      entry.recorded = { casebook, times: decided && recordedTimes(entry.text, decided) };
    }
    return entry.recorded.times;
  };

  const factsOf = (path: string, entry: Entry): ArticleFacts => {
    const published = casebook.articles[path]?.published;
    const given: Omit<ArticleSource, 'path' | 'text'> = {
      published: published === undefined ? undefined : { value: published, basis: 'casebook' },
      recorded: recordedFor(path, entry),
      dayOrder: dayOrderFor(path, entry),
    };
    const key = JSON.stringify(given);
    if (entry.extracted?.given !== key) {
      entry.extracted = { given: key, facts: extractArticle({ path, text: entry.text, ...given }) };
    }
    const { facts } = entry.extracted;
    if (entry.decided?.casebook !== casebook || entry.decided.from !== facts) {
      entry.decided = { casebook, from: facts, facts: applyCasebook(facts, casebook) };
    }
    return entry.decided.facts;
  };

  function* extracting(paths: readonly string[], progress: (done: number) => void): Steps<void> {
    for (const [i, path] of paths.entries()) {
      yield;
      const entry = entries.get(path);
      if (entry && isArticle(path)) factsOf(path, entry);
      progress(i + 1);
    }
  }

  function* joining(): Steps<CollectionFacts> {
    if (joined) return joined;
    const before = changes;
    const articles = new Map<string, ArticleFacts>();
    for (const path of [...entries.keys()].sort()) {
      yield;
      const entry = entries.get(path);
      if (entry && isArticle(path)) articles.set(path, factsOf(path, entry));
    }
    const facts = yield* join(articles, casebook);
    if (changes === before) joined = facts;
    return facts;
  }

  return {
    skipped,

    async load(run) {
      const unread = (await files.list()).filter((path) => !entries.has(path)).sort();
      const total = unread.length * 2;
      for (let i = 0; i < unread.length && !run.cancelled(); i += READS_AT_ONCE) {
        await Promise.all(unread.slice(i, i + READS_AT_ONCE).map(read));
        run.progress(Math.min(i + READS_AT_ONCE, unread.length), total);
        await run.pause();
      }
      if (run.cancelled()) return;
      await inSlices(
        extracting(unread, (done) => run.progress(unread.length + done, total)),
        run,
      );
    },

    setText: put,
    reload: read,
    remove,

    setCasebook(next) {
      if (next === casebook) return;
      casebook = next;
      decisions = timeDecisions(next);
      order = undefined; // the casebook tells the outlets
      forgetJoined();
    },

    setDayOrder(next) {
      setOrder = next;
      forgetJoined();
    },

    article(path) {
      const entry = entries.get(path);
      return entry && isArticle(path) ? factsOf(path, entry) : undefined;
    },

    facts: () => finish(joining()),
    join: (breaks) => inSlices(joining(), breaks),
  };
}

/** Joins the facts of the articles; a pure function of them and the casebook. */
export function joinCollection(
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
): Steps<CollectionFacts> {
  return createJoin()(articles, casebook);
}

/**
 * Joining, again and again, a folder of which little changes in between. What a step keeps for the next time only saves it
 * work: the result is the same pure function of the articles and the casebook.
 */
export function createJoin(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
) => Steps<CollectionFacts> {
  const joinSpeakers = createJoinSpeakers();
  const joinEvents = createJoinEvents();
  const suggestDays = createSuggestDays();
  const findQuoted = createFindQuoted();
  const findShared = createFindShared();
  const findDisagreements = createFindDisagreements();
  return function* (articles, casebook) {
    const speakers = yield* joinSpeakers(articles, casebook);
    const joined = yield* joinEvents(articles, speakers);
    const { events, hidden } = applyEventDecisions(joined, articles, speakers, casebook);
    const { contested, repeated } = yield* findQuoted(articles, speakers);
    const shared = yield* findShared(articles);
    const groups = yield* groupSources(articles, shared);
    const disagreements = yield* findDisagreements({ articles, speakers, events, repeated, shared, groups });
    const publishedCandidates = yield* suggestDays(articles, { events: joined, disagreements });
    return {
      articles,
      speakers,
      events,
      hiddenEvents: hidden,
      contested,
      repeated,
      shared,
      groups,
      disagreements,
      publishedCandidates,
      casebook,
    };
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
