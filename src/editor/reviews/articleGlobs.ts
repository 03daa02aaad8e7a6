import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { mayBeArticle } from '../../core';
import { setting } from '../settings';

/** Which files of a folder may be articles, by their names: the settings and the editor's own `files.exclude`. */
export interface ArticleGlobs {
  /** For `findFiles` and file watchers. */
  readonly include: string;
  readonly exclude: string;
  /** Whether the path (relative to the folder, with `/`) is included and not excluded. */
  readonly match: (path: string) => boolean;
  /** Whether the path, of a file or a folder, is shut out. */
  readonly excluded: (path: string) => boolean;
}

/** The globs that count in a folder at this moment. */
export function articleGlobs(folder: vscode.Uri): ArticleGlobs {
  const include = setting(folder, 'include');
  const hidden = vscode.workspace
    .getConfiguration('files', folder)
    .get<Record<string, unknown>>('exclude', {});
  const exclude = [
    ...setting(folder, 'exclude'),
    // A value may be a condition on sibling files instead of `true`; `findFiles` knows those, a single path does not.
    ...Object.keys(hidden).filter((glob) => hidden[glob] === true),
  ];
  const included = picomatch([...include], { dot: true });
  const excluded = picomatch(
    exclude.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  return {
    include: anyOf(include),
    exclude: anyOf(setting(folder, 'exclude')),
    match: (path) => mayBeArticle(path) && included(path) && !excluded(path),
    excluded: (path) => excluded(path),
  };
}

/** One glob for several, as the editor writes alternatives. */
function anyOf(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0]! : `{${globs.join(',')}}`;
}
