import * as vscode from 'vscode';
import type { ArticleFacts } from '../../core';
import { SECTION, setting, touches } from '../settings';
import { findSign } from './probe';
import { type Changed, Review } from './review';
import { watchForArticles } from './watchFolder';

/** Where the folders are remembered that the reviewer asked to review: their addresses. */
const ASKED_FOR = 'reviewedFolders';

/** The article of a document, with the review it belongs to. */
export interface OpenArticle {
  readonly review: Review;
  readonly path: string;
  readonly article: ArticleFacts;
}

/** The reviews of all workspace folders that hold articles, and what happens to them. Features listen here. */
export class Reviews implements vscode.Disposable {
  private readonly byFolder = new Map<string, Review>();
  private readonly sleeping = new Map<string, vscode.Disposable>();
  private readonly changed = new vscode.EventEmitter<{ review: Review; changed: Changed }>();
  private readonly staged = new vscode.EventEmitter<Review>();
  private readonly closed = new vscode.EventEmitter<Review>();
  /** Facts or findings of a review are others than before. */
  readonly onDidChange = this.changed.event;
  /** A review was opened, or reads on, or is stopped or ready. */
  readonly onDidProgress = this.staged.event;
  /** A review has ended. */
  readonly onDidClose = this.closed.event;
  private readonly listeners: vscode.Disposable;

  constructor(private readonly memory: vscode.Memento) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        removed.forEach((folder) => this.close(folder));
        added.forEach((folder) => void this.consider(folder));
      }),
      vscode.workspace.onDidChangeConfiguration((event) => this.configured(event)),
      vscode.workspace.onDidOpenTextDocument((document) => this.edited(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.edited(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.of(uri)?.closed(uri)),
    );
  }

  /** Looks at every workspace folder, and reviews those that hold articles. */
  start(): void {
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.consider(folder);
  }

  get all(): readonly Review[] {
    return [...this.byFolder.values()];
  }

  /** The review of the workspace folder that a file belongs to. */
  of(uri: vscode.Uri): Review | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder && this.byFolder.get(folder.uri.toString());
  }

  /** The article that a document is, as the document stands now. */
  articleAt(document: vscode.TextDocument): OpenArticle | undefined {
    const review = this.of(document.uri);
    const path = review?.pathOf(document.uri);
    if (!review || path === undefined) return undefined;
    const article = review.article(path);
    return article?.text === document.getText() ? { review, path, article } : undefined;
  }

  /** Reviews a folder because the reviewer asked for it: every text file in it is an article, now and in later sessions. */
  async reviewFolder(folder: vscode.WorkspaceFolder): Promise<void> {
    await this.memory.update(ASKED_FOR, [...new Set([...this.askedFor, folder.uri.toString()])]);
    this.close(folder);
    this.open(folder, true);
  }

  dispose(): void {
    this.listeners.dispose();
    for (const part of [...this.byFolder.values(), ...this.sleeping.values()]) part.dispose();
    for (const emitter of [this.changed, this.staged, this.closed]) emitter.dispose();
  }

  private get askedFor(): readonly string[] {
    return this.memory.get<readonly string[]>(ASKED_FOR, []);
  }

  /** Opens the folder's review if it is one; else waits, without looking further, for an article to appear. */
  private async consider(folder: vscode.WorkspaceFolder): Promise<void> {
    const wish = setting(folder.uri, 'review');
    if (wish === 'never') return;
    if (wish === 'always' || this.askedFor.includes(folder.uri.toString())) {
      this.open(folder, true);
      return;
    }
    const sign = await findSign(folder);
    if (sign) {
      // A casebook shows that the folder is reviewed; which of its files are articles, only the reviewer knows then.
      this.open(folder, sign === 'casebook');
      return;
    }
    const key = folder.uri.toString();
    if (this.sleeping.has(key) || !isOpen(folder)) return;
    this.sleeping.set(
      key,
      watchForArticles(folder, () => void this.consider(folder)),
    );
  }

  private open(folder: vscode.WorkspaceFolder, all: boolean): void {
    const key = folder.uri.toString();
    if (!isOpen(folder) || this.byFolder.has(key)) return;
    this.wake(key);
    const review = new Review(folder, all);
    review.onDidChange((changed) => this.changed.fire({ review, changed }));
    review.onDidProgress(() => this.staged.fire(review));
    this.byFolder.set(key, review);
    // What is open is on the screen: it comes before the rest of the folder.
    for (const document of vscode.workspace.textDocuments) this.edited(document);
    void review.read();
  }

  private close(folder: vscode.WorkspaceFolder): void {
    const key = folder.uri.toString();
    this.wake(key);
    const review = this.byFolder.get(key);
    if (!review) return;
    this.byFolder.delete(key);
    review.dispose();
    this.closed.fire(review);
  }

  private wake(key: string): void {
    this.sleeping.get(key)?.dispose();
    this.sleeping.delete(key);
  }

  private edited(document: vscode.TextDocument): void {
    this.of(document.uri)?.edited(document);
  }

  private configured(event: vscode.ConfigurationChangeEvent): void {
    if (!event.affectsConfiguration(SECTION) && !event.affectsConfiguration('files.exclude')) return;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (touches(event, folder.uri, 'review')) {
        this.close(folder);
        void this.consider(folder);
        continue;
      }
      const review = this.byFolder.get(folder.uri.toString());
      const otherFiles = event.affectsConfiguration('files.exclude', folder.uri);
      if (otherFiles || touches(event, folder.uri, 'include', 'exclude')) void review?.readAgain();
      else {
        if (touches(event, folder.uri, 'dayFirst')) void review?.takeDayOrder();
        if (touches(event, folder.uri, 'rules')) review?.checkAgain();
      }
    }
  }
}

function isOpen(folder: vscode.WorkspaceFolder): boolean {
  return vscode.workspace.getWorkspaceFolder(folder.uri)?.uri.toString() === folder.uri.toString();
}
