import * as vscode from 'vscode';
import { CASEBOOK_FILE } from '../../core';
import { Pending } from '../pending';
import type { ArticleGlobs } from './articleGlobs';
import { pathIn } from './folderFiles';

/** What can happen to a folder from outside the editor. Paths are relative to it. */
export interface FolderEvents {
  /** An article file is new or has other contents. */
  readonly written: (path: string) => void;
  /** A file is gone, or a folder with everything in it. */
  readonly removed: (path: string) => void;
  /** A folder is new. What was put into it at once may never be told of. */
  readonly folderAppeared: () => void;
}

/** Watches a folder and everything in it for what concerns articles (by the `globs` that count then) and the casebook. */
export function watchFolder(
  folder: vscode.WorkspaceFolder,
  globs: () => ArticleGlobs,
  on: FolderEvents,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
  const concerns = (path: string): boolean => path === CASEBOOK_FILE || globs().match(path);

  const written = (uri: vscode.Uri): void => {
    const path = pathIn(folder, uri);
    if (path !== undefined && concerns(path)) on.written(path);
  };
  const created = async (uri: vscode.Uri): Promise<void> => {
    const path = pathIn(folder, uri);
    if (path === undefined) return;
    if (concerns(path)) on.written(path);
    else if (!globs().excluded(path) && (await isFolder(uri))) on.folderAppeared();
  };
  const removed = (uri: vscode.Uri): void => {
    const path = pathIn(folder, uri);
    if (path !== undefined) on.removed(path);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(created),
    watcher.onDidChange(written),
    watcher.onDidDelete(removed),
  );
}

/** Calls back when a file appears that may make a folder one to review: at the top, or one level below. */
export function watchForArticles(folder: vscode.WorkspaceFolder, appeared: () => void): vscode.Disposable {
  const shallow = new vscode.RelativePattern(folder, `{${CASEBOOK_FILE},*.txt,*.md,*/*.txt,*/*.md}`);
  const watcher = vscode.workspace.createFileSystemWatcher(shallow, false, true, true);
  const burst = new Pending<'file'>(300, 1000, appeared);
  return vscode.Disposable.from(
    watcher,
    burst,
    watcher.onDidCreate(() => burst.add('file')),
  );
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // gone again already
  }
}
