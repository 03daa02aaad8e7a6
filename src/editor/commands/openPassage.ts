import * as vscode from 'vscode';
import type { TextQuote } from '../../core';
import { OPEN_PASSAGE } from '../commandIds';
import { openPassage } from '../places';
import type { Reviews } from '../reviews/reviews';

/** Opens the passage that an entry of a view stands for. Only files of a review are opened. */
export function registerOpenPassage(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_PASSAGE, async (file: string, quote?: TextQuote) => {
    const uri = vscode.Uri.parse(file);
    if (reviews.of(uri)) await openPassage(uri, quote);
  });
}
