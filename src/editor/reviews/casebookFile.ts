import * as vscode from 'vscode';
import {
  type Casebook,
  CASEBOOK_FILE,
  type CasebookChange,
  type CasebookProblem,
  type CasebookReading,
  patchCasebook,
  readCasebook,
} from '../../core';
import { bufferText, exists, openDocument, readText, uriIn } from './folderFiles';

/** The casebook of one folder: read from the open editor or the disk, changed only as an edit that can be undone. */
export class CasebookFile {
  readonly uri: vscode.Uri;
  /** The text of the file, and what it says; the empty casebook where there is none. */
  text = '';
  private reading: CasebookReading = readCasebook('');
  /** Decisions are written one after another: each starts from the text that the last one left. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(folder: vscode.WorkspaceFolder) {
    this.uri = uriIn(folder, CASEBOOK_FILE);
  }

  /** Reads the file; a folder without one has an empty casebook. */
  async read(): Promise<void> {
    this.text = (await this.isThere()) ? await this.currentText() : '';
    this.reading = readCasebook(this.text);
  }

  get casebook(): Casebook {
    return this.reading.casebook;
  }

  /** What is wrong in the file; spans lie in `text`. */
  get problems(): readonly CasebookProblem[] {
    return this.reading.problems;
  }

  /** Writes a decision, saves the file and reads it again. `false` where the file cannot be read: then it stays as it is. */
  decide(change: CasebookChange): Promise<boolean> {
    const written = this.last.then(() => this.write(change));
    this.last = written.catch(() => undefined);
    return written;
  }

  private async write(change: CasebookChange): Promise<boolean> {
    await this.read();
    if (!this.reading.writable) return false;
    const patched = patchCasebook(this.text, change);
    const done = (await this.isThere()) ? await this.replace(patched) : await this.create(patched);
    await this.read();
    return done;
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
