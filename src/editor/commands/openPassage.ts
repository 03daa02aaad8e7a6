import * as vscode from 'vscode';
import type { Place } from '../../core';
import { OPEN_PASSAGE } from '../commandIds';
import { openPassage } from '../places';
import type { Reviews } from '../reviews/reviews';

/** Opens the passage that an entry of a view stands for. */
export function registerOpenPassage(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_PASSAGE, async (folder: string, place: Place) => {
    const review = reviews.of(vscode.Uri.parse(folder));
    const article = review?.article(place.path);
    if (review && article) await openPassage(review, article, place);
  });
}
