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
import { bufferText, readText, uriIn } from './folderFiles';

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
    const file = bufferText(this.uri) ?? (await readText(this.uri));
    this.text = 'text' in file ? file.text : '';
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
    const edit = new vscode.WorkspaceEdit();
    const document = await openIfThere(this.uri);
    if (document) replaceChanged(edit, document, patched);
    else edit.createFile(this.uri, { contents: new TextEncoder().encode(patched), ignoreIfExists: false });
    const done = (await vscode.workspace.applyEdit(edit)) && (await document?.save()) !== false;
    await this.read();
    return done;
  }
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
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
