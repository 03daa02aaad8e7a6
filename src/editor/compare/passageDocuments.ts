import * as vscode from 'vscode';
import { type Place, type TextQuote, describePassage, findPassage, passageLines } from '../../core';
import { fileNameOf } from '../articles';
import type { Review } from '../reviews/review';

/** The scheme of documents that hold one passage of an article, to be read only. */
export const PASSAGE = 'source-review-passage';

/**
 * What the address of such a document holds: the file, and how the passage begins and ends. So a comparison can be opened again
 * with the window, and finds its passage though the article has changed since.
 */
interface Address {
  readonly file: string;
  readonly begins: TextQuote;
  readonly ends: TextQuote;
}

/** As many characters of the edges of a passage tell where it stands. */
const EDGE = 60;

/** The address of a document that holds a passage, one sentence a line; it ends with the name of the article's file. */
export function passageUri(review: Review, place: Place): vscode.Uri | undefined {
  const text = review.article(place.path)?.text;
  if (text === undefined) return undefined;
  const { start, end } = place;
  const address: Address = {
    file: review.uriOf(place.path).toString(),
    begins: describePassage(text, { start, end: Math.min(start + EDGE, end) }),
    ends: describePassage(text, { start: Math.max(end - EDGE, start), end }),
  };
  return vscode.Uri.from({
    scheme: PASSAGE,
    path: `/${fileNameOf(place.path)}`,
    query: JSON.stringify(address),
  });
}

/** Gives those documents their text, from the article as it stands when they are opened. */
export function registerPassageDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(PASSAGE, {
    async provideTextDocumentContent({ query }) {
      const { file, begins, ends } = JSON.parse(query) as Address;
      const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(file))).getText();
      const first = findPassage(text, begins);
      const last = findPassage(text, ends);
      if (!first || !last) return vscode.l10n.t('This passage no longer stands in the article.');
      return passageLines(text, { start: first.start, end: Math.max(first.end, last.end) });
    },
  });
}
