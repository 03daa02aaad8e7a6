import * as vscode from 'vscode';
import type { Casebook, CasebookChange } from '../../core';
import { refuse } from './decide';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';

/** Lets the decisions about an article go along when it, or a folder above it, is renamed or moved in the editor. */
export function registerRenames(reviews: Reviews): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const review of reviews.all) {
      await review.casebook.read(); // it may have been written a moment ago
      const changes = files.flatMap(({ oldUri, newUri }) => moved(review, oldUri, newUri));
      if (changes.length > 0 && !(await review.decide(...changes))) void refuse(review);
    }
  });
}

/** Nothing where a file leaves the folder: its decisions stay, for it may come back. */
function moved(review: Review, oldUri: vscode.Uri, newUri: vscode.Uri): CasebookChange[] {
  const from = review.pathOf(oldUri);
  const to = review.pathOf(newUri);
  if (from === undefined || to === undefined) return [];
  return [...pathsIn(review.casebook.casebook)]
    .filter((path) => path === from || path.startsWith(`${from}/`))
    .map((article) => ({ kind: 'rename', article, to: to + article.slice(from.length) }));
}

/** The articles that the casebook says something of. */
function pathsIn({ articles, attributions, dates, said, silenced }: Casebook): Set<string> {
  return new Set([
    ...Object.keys(articles),
    ...[...attributions, ...dates, ...said].map(({ article }) => article),
    ...silenced.flatMap(({ article }) => article ?? []),
  ]);
}
