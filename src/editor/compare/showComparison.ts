import * as vscode from 'vscode';
import type { Place } from '../../core';
import { fileNameOf } from '../articles';
import { revealPassage } from '../places';
import type { Review } from '../reviews/review';
import { type Comparison, isSameText } from './comparison';
import { passageUri } from './passageDocuments';

/** Shows two passages: what differs between them where they are the same text, else both articles side by side. */
export async function showComparison(review: Review, { here, there }: Comparison): Promise<void> {
  if (isSameText(wordsAt(review, here), wordsAt(review, there))) await showDifferences(review, here, there);
  else await showSideBySide(review, here, there);
}

/** The passages alone, one sentence a line, in the editor's own comparison. */
async function showDifferences(review: Review, here: Place, there: Place): Promise<void> {
  const left = passageUri(review, here);
  const right = passageUri(review, there);
  if (!left || !right) return;
  for (const uri of [left, right]) {
    // Prose needs its lines wrapped, which this language is set to do.
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'news-article');
  }
  const title = `${fileNameOf(here.path)} ↔ ${fileNameOf(there.path)}`;
  await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
}

async function showSideBySide(review: Review, here: Place, there: Place): Promise<void> {
  const { One, Two } = vscode.ViewColumn;
  await revealPassage(review, here, { viewColumn: One, preview: true });
  await revealPassage(review, there, { viewColumn: Two, preview: true });
  // The second column has made the first narrower, and its lines wrap anew.
  await revealPassage(review, here, { viewColumn: One, preview: true, preserveFocus: true });
}

function wordsAt(review: Review, { path, start, end }: Place): string {
  return review.article(path)?.text.slice(start, end) ?? '';
}
