import * as vscode from 'vscode';
import { spanAt } from '../../core';
import { SHOW_ELSEWHERE } from '../commandIds';
import { locationOf } from '../places';
import { positionIn } from '../ranges';
import type { Reviews } from '../reviews/reviews';
import { elsewhereIn } from './elsewhereIn';

/** Shows, without leaving the article, where else the quotations of a paragraph are printed. */
export function registerShowElsewhere(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(
    SHOW_ELSEWHERE,
    async (folder: string, path: string, offset: number) => {
      const review = reviews.of(vscode.Uri.parse(folder));
      const article = review?.article(path);
      const paragraph = article && spanAt(article.layout.paragraphs, offset);
      if (!review || !paragraph) return;
      const locations = elsewhereIn({ review, path, article }, paragraph).flatMap(
        (place) => locationOf(review, place) ?? [],
      );
      await vscode.commands.executeCommand(
        'editor.action.peekLocations',
        review.uriOf(path),
        positionIn(article, offset),
        locations,
        'peek',
      );
    },
  );
}
