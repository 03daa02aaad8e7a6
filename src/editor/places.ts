import * as vscode from 'vscode';
import { type Place, type TextQuote, describePassage, findPassage } from '../core';
import { OPEN_PASSAGE } from './commandIds';
import { rangeIn } from './ranges';
import type { Review } from './reviews/review';

/** The place in the editor's terms; `undefined` where its article is gone. */
export function locationOf(review: Review, place: Place): vscode.Location | undefined {
  const article = review.article(place.path);
  return article && new vscode.Location(review.uriOf(place.path), rangeIn(article, place));
}

/**
 * The command that opens an article at a place. It names the passage by its words, for by the time of the click the text
 * may be another; an empty place is the article's beginning.
 */
export function openCommand(review: Review, place: Place): vscode.Command {
  const article = review.article(place.path);
  const quote = article && place.end > place.start ? describePassage(article.text, place) : undefined;
  return {
    command: OPEN_PASSAGE,
    title: vscode.l10n.t('Open Article'),
    arguments: [review.uriOf(place.path).toString(), quote],
  };
}

/** Opens the article of a place with the passage selected, but for a whole article; nothing where the article is gone. */
export async function revealPassage(
  review: Review,
  place: Place,
  options: vscode.TextDocumentShowOptions,
): Promise<void> {
  const article = review.article(place.path);
  if (!article) return;
  const isWhole = place.end - place.start >= article.text.length;
  const quote = isWhole ? undefined : describePassage(article.text, place);
  await openPassage(review.uriOf(place.path), quote, options);
}

/** Opens a file with the passage selected, or what is now most like it; at its beginning where nothing is. */
export async function openPassage(
  file: vscode.Uri,
  quote: TextQuote | undefined,
  options: vscode.TextDocumentShowOptions = { preview: true },
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document, options);
  const passage = quote && findPassage(document.getText(), quote);
  const start = document.positionAt(passage?.start ?? 0);
  const end = document.positionAt(passage?.end ?? 0);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
