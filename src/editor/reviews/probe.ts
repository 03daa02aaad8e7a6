import * as vscode from 'vscode';
import { CASEBOOK_FILE, looksLikeArticle } from '../../core';
import { articleGlobs } from './articleGlobs';
import { readText, uriIn } from './folderFiles';

/** So many small files are looked at to tell whether a folder holds articles; no folder is searched further unasked. */
const MOST_FILES = 24;
/** In bytes: larger ones are no articles to go by. */
const SMALL = 100 * 1024;
/** And so many of its subfolders are listed. */
const MOST_FOLDERS = 12;

/** What shows that a folder is one to review: an article that is plainly one, or at least a casebook. */
export type Sign = 'article' | 'casebook';

/**
 * Looks for a sign at the top of a folder and one level below: a bounded number of listings and reads, however large the
 * folder is. `undefined` where there is none.
 */
export async function findSign(folder: vscode.WorkspaceFolder): Promise<Sign | undefined> {
  const { match, excluded } = articleGlobs(folder.uri);
  const top = await list(folder, '');
  const below = top.folders.filter((name) => !name.startsWith('.') && !excluded(name)).slice(0, MOST_FOLDERS);
  const deeper = await Promise.all(below.map((name) => list(folder, name)));
  const lists = [top, ...deeper].map(({ files }) => files.filter(match));
  const looks = await Promise.all(
    inTurns(lists, MOST_FILES).map(async (path) => {
      const file = await readText(uriIn(folder, path), SMALL);
      return 'text' in file && looksLikeArticle(file.text);
    }),
  );
  if (looks.includes(true)) return 'article';
  return top.files.includes(CASEBOOK_FILE) ? 'casebook' : undefined;
}

/** Files and folders in one folder, as paths from the top; empty where it cannot be listed. */
async function list(
  folder: vscode.WorkspaceFolder,
  at: string,
): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(uriIn(folder, at))) {
      const path = at ? `${at}/${name}` : name;
      (type & vscode.FileType.Directory ? folders : files).push(path);
    }
  } catch {
    // A folder that cannot be listed shows no articles; that is all there is to say.
  }
  return { files, folders };
}

/** The first of each list, then the second of each, up to `most`: one folder full of other files hides no article. */
function inTurns(lists: readonly (readonly string[])[], most: number): string[] {
  const taken: string[] = [];
  const longest = Math.max(...lists.map((paths) => paths.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const paths of lists) if (turn < paths.length && taken.length < most) taken.push(paths[turn]!);
    if (taken.length >= most) break;
  }
  return taken;
}
