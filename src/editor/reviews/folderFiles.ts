import * as vscode from 'vscode';
import { type FileText, type Files, message } from '../../core';
import { LARGEST_FILE, decodeFile, tooLarge } from '../../files/decode';
import type { ArticleGlobs } from './articleGlobs';

/** The text files of a workspace folder, on whatever file system it lies. What an editor holds counts before the disk. */
export function folderFiles(folder: vscode.WorkspaceFolder, globs: ArticleGlobs): Files {
  return {
    async list() {
      const include = new vscode.RelativePattern(folder, globs.include);
      const found = await vscode.workspace.findFiles(include, globs.exclude);
      return found.map((uri) => pathIn(folder, uri) ?? '').filter(globs.match);
    },
    async read(path) {
      const uri = uriIn(folder, path);
      const open = bufferText(uri);
      if (open) return open;
      const file = await readText(uri);
      // Asked again: an editor may have opened the file while the disk was read.
      return bufferText(uri) ?? file;
    },
  };
}

/** The path of a file relative to the folder, with `/`; `undefined` where it lies elsewhere. */
export function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | undefined {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  const here = uri.scheme === folder.uri.scheme && uri.authority === folder.uri.authority;
  return here && uri.path.startsWith(root) ? uri.path.slice(root.length) : undefined;
}

/** The file at a path of the folder. */
export function uriIn(folder: vscode.WorkspaceFolder, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The text in a file of at most `largest` bytes, or why there is none. Never rejects. */
export async function readText(uri: vscode.Uri, largest = LARGEST_FILE): Promise<FileText> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largest ? tooLarge(size) : decodeFile(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return {
      skipped: message('It cannot be read: {0}', error instanceof Error ? error.message : String(error)),
    };
  }
}

/** Whether there is a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The text that an open editor holds of a file, kept to the same limit as files; `undefined` where none is open. */
export function bufferText(uri: vscode.Uri): FileText | undefined {
  const text = openDocument(uri)?.getText();
  if (text === undefined) return undefined;
  return text.length > LARGEST_FILE ? tooLarge(text.length) : { text };
}

/** The document of a file, where one is open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}
