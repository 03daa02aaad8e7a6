import * as vscode from 'vscode';
import {
  type Casebook,
  CASEBOOK_FILE,
  CasebookError,
  type CasebookChange,
  type CasebookProblem,
  type CasebookReading,
  patchCasebook,
  readCasebook,
} from '../../core';
import { bufferText, exists, openDocument, readText, uriIn } from './folderFiles';

/** A decision as it was written: the text of the file before (`null`: there was none) and after. */
export interface Written {
  readonly before: string | null;
  readonly after: string;
}

/** The casebook of one folder: read from the open editor or the disk, changed only as an edit that can be undone. */
export class CasebookFile {
  readonly uri: vscode.Uri;
  /** The text of the file, and what it says; the empty casebook where there is none. */
  text = '';
  private reading: CasebookReading = readCasebook('');
  /** Somebody who edits the file by hand must not lose all decisions at each unfinished line: the last that could be read. */
  private lastReadable: Casebook = this.reading.casebook;
  /** Decisions are written one after another: each starts from the text that the last one left. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(folder: vscode.WorkspaceFolder) {
    this.uri = uriIn(folder, CASEBOOK_FILE);
  }

  /** Reads the file; a folder without one has an empty casebook. */
  async read(): Promise<void> {
    const text = (await this.isThere()) ? await this.currentText() : '';
    if (text === this.text) return;
    this.text = text;
    this.reading = readCasebook(text);
    if (this.reading.writable) this.lastReadable = this.reading.casebook;
  }

  /** The decisions in force: those of the file, or, while it cannot be read, those that it held before. */
  get casebook(): Casebook {
    return this.lastReadable;
  }

  /** What is wrong in the file; spans lie in `text`. */
  get problems(): readonly CasebookProblem[] {
    return this.reading.problems;
  }

  /**
   * Writes decisions, saves the file and reads it again. `undefined` where the file cannot be read, or has no room
   * for them: then it stays as it is.
   */
  decide(...changes: readonly CasebookChange[]): Promise<Written | undefined> {
    return this.inTurn(() => this.write(changes));
  }

  /** Takes decisions back by restoring the text before them. `false` where the file has changed since. */
  takeBack(written: Written): Promise<boolean> {
    return this.inTurn(() => this.restore(written));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async write(changes: readonly CasebookChange[]): Promise<Written | undefined> {
    await this.read();
    if (!this.reading.writable) return undefined;
    const before = (await this.isThere()) ? this.text : null;
    const patched = this.patched(changes);
    if (patched === undefined) return undefined;
    if (patched === this.text) return { before, after: patched };
    const done = before === null ? await this.create(patched) : await this.replace(patched);
    await this.read();
    return done ? { before, after: this.text } : undefined;
  }

  /** The text with the changes in it; `undefined` where the file is written in a way that has no room for them. */
  private patched(changes: readonly CasebookChange[]): string | undefined {
    try {
      return changes.reduce(patchCasebook, this.text);
    } catch (error) {
      if (error instanceof CasebookError) return undefined;
      throw error;
    }
  }

  private async restore({ before, after }: Written): Promise<boolean> {
    await this.read();
    if (this.text !== after || !(await this.isThere())) return false;
    const done = before === null ? await this.remove() : await this.replace(before);
    await this.read();
    return done;
  }

  private async remove(): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(this.uri);
    return vscode.workspace.applyEdit(edit);
  }

  private async replace(next: string): Promise<boolean> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    const edit = new vscode.WorkspaceEdit();
    replaceChanged(edit, document, next);
    return (await vscode.workspace.applyEdit(edit)) && document.save();
  }

  private async create(text: string): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(this.uri, { contents: new TextEncoder().encode(text) });
    return vscode.workspace.applyEdit(edit);
  }

  /** A deleted file lives on for minutes as a document that nobody sees; only unsaved changes make that count. */
  private async isThere(): Promise<boolean> {
    return openDocument(this.uri)?.isDirty === true || exists(this.uri);
  }

  private async currentText(): Promise<string> {
    const file = bufferText(this.uri) ?? (await readText(this.uri));
    return 'text' in file ? file.text : '';
  }
}

/** Replaces only what differs, so that cursors and folds elsewhere in the file stay. */
function replaceChanged(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, next: string): void {
  const text = document.getText();
  const shorter = Math.min(text.length, next.length);
  let start = 0;
  while (start < shorter && text[start] === next[start]) start++;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(text.length - tail));
  edit.replace(document.uri, range, next.slice(start, next.length - tail));
}
