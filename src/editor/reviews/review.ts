import * as vscode from 'vscode';
import {
  type ArticleFacts,
  CASEBOOK_FILE,
  type CasebookChange,
  type Collection,
  type CollectionFacts,
  type DayOrder,
  type Finding,
  type Message,
  createCollection,
  inSlices,
} from '../../core';
import { Pending } from '../pending';
import { setting } from '../settings';
import { type ArticleGlobs, articleGlobs } from './articleGlobs';
import { CasebookFile, type Written } from './casebookFile';
import { Findings } from './findings';
import { bufferText, exists, folderFiles, pathIn, uriIn } from './folderFiles';
import { watchFolder } from './watchFolder';

/** Where the reading of a folder stands. `stopped`: by the reviewer, with what was read so far. */
export type Stage = 'reading' | 'stopped' | 'ready';

/** What has changed in a review: the facts or findings of these articles, or of all of them. */
export type Changed = ReadonlySet<string> | 'all';

/** How long typing must rest, and how long it may go on, before views and problems follow. In milliseconds. */
const TYPING = { quiet: 150, patience: 400 };
/** The same for what happens on the disk, where a rename or a checkout comes as many events. */
const DISK = { quiet: 30, patience: 150 };
/** And for the findings in articles that were not touched themselves. */
const REST = { quiet: 600, patience: 3000 };
/** Progress is told of no more often than a person can see. In milliseconds. */
const BETWEEN_SIGNS = 100;

/** The review of one workspace folder: its articles, its casebook, its findings, kept up to date. */
export class Review implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Changed>();
  private readonly progressed = new vscode.EventEmitter<void>();
  /** Facts or findings are others than before. */
  readonly onDidChange = this.changed.event;
  /** The stage, or how far the reading is. */
  readonly onDidProgress = this.progressed.event;

  readonly casebook: CasebookFile;
  stage: Stage = 'ready';
  /** Steps of the reading, while `stage` is `reading` or `stopped`. */
  progress = { done: 0, total: 0 };

  private collection!: Collection;
  private globs!: ArticleGlobs;
  private found!: Findings;
  private joined!: CollectionFacts;
  /** The text of the casebook whose decisions are in force. */
  private heeded!: string;
  /** Joinings run one after another, so that an older state cannot replace a newer one. */
  private joining: Promise<unknown> = Promise.resolve();
  private ended = false;
  /** Counts the readings: one that is no longer the newest ends, and publishes nothing. */
  private run = 0;
  /** What happens on the disk is followed in order, so that a slow read cannot bring back a deleted file. */
  private following: Promise<unknown> = Promise.resolve();
  /** When the progress was last told of. */
  private shown = 0;

  private readonly typed = new Pending<string>(
    TYPING.quiet,
    TYPING.patience,
    (paths) => void this.rested(paths),
  );
  private readonly onDisk = new Pending<string>(DISK.quiet, DISK.patience, (paths) => {
    this.following = this.following.then(() => this.readAnew(paths));
  });
  private readonly others = new Pending<'all'>(REST.quiet, REST.patience, () => void this.recheckOthers());
  private readonly watcher: vscode.Disposable;

  /** `all`: every text file is an article, not only those that look like one. */
  constructor(
    readonly folder: vscode.WorkspaceFolder,
    private readonly all: boolean,
  ) {
    this.casebook = new CasebookFile(folder);
    this.startAfresh();
    this.watcher = watchFolder(folder, () => this.globs, {
      written: (path) => this.onDisk.add(path),
      removed: (path) => this.onDisk.add(path),
      folderAppeared: () => void this.read(),
    });
  }

  /** The facts of one article; `undefined` where there is no such article. */
  article(path: string): ArticleFacts | undefined {
    return this.collection.article(path);
  }

  /** What all articles say together, as last joined; `onDidChange` tells when there is something new. */
  facts(): CollectionFacts {
    return this.joined;
  }

  /**
   * What all articles said together when last joined, with this article as it stands now. Enough for what is shown in the
   * article itself, and it does not join the whole folder at each keystroke.
   */
  factsAround(path: string): CollectionFacts {
    const { joined } = this;
    const article = this.article(path);
    if (joined.articles.get(path) === article) return joined;
    const articles = new Map(joined.articles);
    if (article) articles.set(path, article);
    else articles.delete(path);
    return { ...joined, articles };
  }

  /** The findings of one article. */
  findings(path: string): readonly Finding[] {
    return this.found.of(path);
  }

  /** Files that cannot be read as articles, with the reason. */
  get skipped(): ReadonlyMap<string, Message> {
    return this.collection.skipped;
  }

  uriOf(path: string): vscode.Uri {
    return uriIn(this.folder, path);
  }

  pathOf(uri: vscode.Uri): string | undefined {
    return pathIn(this.folder, uri);
  }

  /** Reads what has not been read yet; goes on where a stopped reading ended. Rejects where the folder cannot be listed. */
  async read(): Promise<void> {
    const run = ++this.run;
    const outdated = (): boolean => run !== this.run;
    this.enter('reading');
    try {
      await this.casebook.read();
      this.heedCasebook();
      const progress = (done: number, total: number): void => this.advance(done, total);
      await this.collection.load({ cancelled: outdated, progress, pause });
      if (!outdated()) await this.join();
      if (!outdated()) await this.recheck();
    } catch (error) {
      if (!outdated()) this.stop();
      throw error;
    }
    if (outdated()) return;
    this.enter('ready');
    this.tell('all');
  }

  /** Ends a reading where it is. */
  stop(): void {
    this.run++;
    this.enter('stopped');
    void this.follow('all').then(() => this.progressed.fire());
  }

  /** Forgets everything and reads the folder again. */
  async readAgain(): Promise<void> {
    this.startAfresh();
    this.tell('all');
    await this.read();
  }

  /** Checks everything again: the rules are set otherwise. */
  checkAgain(): void {
    this.found.clear();
    this.tell('all');
  }

  /** Reads dates such as 4/5/2013 as it is set now. */
  async takeDayOrder(): Promise<void> {
    this.collection.setDayOrder(this.dayOrder());
    await this.follow('all');
  }

  /** Takes over the text of an open editor; facts follow at once, views and problems when the typing rests. */
  edited(document: vscode.TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path === undefined || (path !== CASEBOOK_FILE && !this.globs.match(path))) return;
    if (path !== CASEBOOK_FILE) {
      const file = bufferText(document.uri);
      if (!file || 'skipped' in file) this.collection.remove(path);
      else if (this.article(path)?.text === file.text) return;
      else this.collection.setText(path, file.text);
    }
    this.typed.add(path);
  }

  /** An editor was closed: the file counts again. */
  closed(uri: vscode.Uri): void {
    const path = this.pathOf(uri);
    if (path !== undefined && (path === CASEBOOK_FILE || this.globs.match(path))) this.onDisk.add(path);
  }

  /** Writes decisions into the casebook. `undefined` where its file cannot be read: then it stays as it is. */
  async decide(...changes: readonly CasebookChange[]): Promise<Written | undefined> {
    const written = await this.casebook.decide(...changes);
    await this.followCasebook();
    return written;
  }

  /** Takes decisions back. `false` where the casebook has changed since: then it stays as it is. */
  async takeBack(written: Written): Promise<boolean> {
    const done = await this.casebook.takeBack(written);
    await this.followCasebook();
    return done;
  }

  dispose(): void {
    this.run++;
    this.ended = true;
    const parts = [this.watcher, this.typed, this.onDisk, this.others, this.changed, this.progressed];
    for (const part of parts) part.dispose();
  }

  private startAfresh(): void {
    this.globs = articleGlobs(this.folder.uri);
    this.collection = createCollection(folderFiles(this.folder, this.globs), { all: this.all });
    this.heedCasebook();
    this.collection.setDayOrder(this.dayOrder());
    this.joined = this.collection.facts(); // of no articles yet
    this.found = new Findings(
      (path) => this.factsAround(path),
      () => setting(this.folder.uri, 'rules'),
    );
  }

  private dayOrder(): DayOrder | null {
    return DAY_ORDERS[setting(this.folder.uri, 'dayFirst')] ?? null;
  }

  /** What happened on the disk: each file is read again, or forgotten where it is gone. */
  private async readAnew(paths: ReadonlySet<string>): Promise<void> {
    const { collection } = this;
    const articles = [...paths].filter((path) => path !== CASEBOOK_FILE);
    const gone = await Promise.all(
      articles.map(async (path) => {
        if (!(await exists(this.uriOf(path)))) return collection.remove(path);
        await collection.reload(path);
        return [];
      }),
    );
    await this.rested(new Set([...paths, ...gone.flat()]));
  }

  /** The files at these paths have got their new contents: what follows from them is told. */
  private async rested(paths: ReadonlySet<string>): Promise<void> {
    const articles = new Set(paths);
    if (!articles.delete(CASEBOOK_FILE)) return this.follow(articles);
    await this.casebook.read();
    await this.followCasebook(articles);
  }

  /**
   * What follows from the casebook is told, unless it says what it said before: of a decision one hears three times, from
   * whoever makes it, from the editor and from the disk, and each time the views would be drawn anew. `articles` have changed
   * as well.
   */
  private async followCasebook(articles: ReadonlySet<string> = new Set()): Promise<void> {
    const isKnown = this.casebook.text === this.heeded;
    this.heedCasebook();
    if (!isKnown) await this.follow('all');
    else if (articles.size > 0) await this.follow(articles);
    else await this.join();
  }

  private heedCasebook(): void {
    this.heeded = this.casebook.text;
    this.collection.setCasebook(this.casebook.casebook);
  }

  /** Joins the folder anew, then tells what has changed. */
  private async follow(changed: Changed): Promise<void> {
    await this.join();
    if (!this.ended) this.tell(changed);
  }

  /** Where several wait, the first of them joins all that has changed, and the others find it done. */
  private async join(): Promise<void> {
    const { collection } = this;
    const cancelled = (): boolean => this.ended || collection !== this.collection;
    const joining = this.joining.then(() => collection.join({ cancelled, pause }));
    this.joining = joining.catch(() => undefined);
    const joined = await joining;
    if (joined && !cancelled()) this.joined = joined;
  }

  private async recheckOthers(): Promise<void> {
    if (this.stage === 'reading') return; // ends with a check of everything
    const changed = await this.recheck();
    if (changed && changed.size > 0) this.changed.fire(changed);
  }

  /** The articles whose findings are others than before; `undefined` where a newer reading makes them superfluous. */
  private recheck(): Promise<ReadonlySet<string> | undefined> {
    const { run } = this;
    return inSlices(this.found.recheck(this.joined), { cancelled: () => run !== this.run, pause });
  }

  private enter(stage: Stage): void {
    this.stage = stage;
    this.progress = stage === 'reading' ? { done: 0, total: 0 } : this.progress;
    this.progressed.fire();
  }

  private advance(done: number, total: number): void {
    this.progress = { done, total };
    if (Date.now() - this.shown < BETWEEN_SIGNS) return;
    this.shown = Date.now();
    this.progressed.fire();
  }

  private tell(changed: Changed): void {
    this.changed.fire(changed);
    this.others.add('all');
  }
}

/** A value that the manifest does not know counts as `auto`. */
const DAY_ORDERS: Readonly<Record<string, DayOrder | undefined>> = {
  dayFirst: 'day first',
  monthFirst: 'month first',
};

/** Gives the thread back, so that typing and clicks are answered between two slices of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
