import * as vscode from 'vscode';
import { type ArticleFacts, type Place, describePassage, findPassage } from '../core';
import { rangeIn } from './ranges';
import type { Review } from './reviews/review';

/** The place in the editor's terms; `undefined` where its article is gone. */
export function locationOf(review: Review, place: Place): vscode.Location | undefined {
  const article = review.article(place.path);
  return article && new vscode.Location(review.uriOf(place.path), rangeIn(article, place));
}

/**
 * Opens an article with a passage of it selected. `article` is the state of the article that the span was found in: where
 * the text has changed since, the passage is looked for, and the nearest one like it is selected.
 */
export async function openPassage(review: Review, article: ArticleFacts, span: Place): Promise<void> {
  const document = await vscode.workspace.openTextDocument(review.uriOf(span.path));
  const editor = await vscode.window.showTextDocument(document, { preview: true });
  const range = document.validateRange(passageIn(document, article, span) ?? rangeIn(article, span));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function passageIn(
  document: vscode.TextDocument,
  article: ArticleFacts,
  span: Place,
): vscode.Range | undefined {
  const text = document.getText();
  if (text === article.text) return rangeIn(article, span);
  const found = findPassage(text, describePassage(article.text, span));
  return found
    ? new vscode.Range(document.positionAt(found.start), document.positionAt(found.end))
    : undefined;
}
