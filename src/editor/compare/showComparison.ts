import * as vscode from 'vscode';
import { likeness, type Place } from '../../core';
import { fileNameOf } from '../articles';
import { revealPassage } from '../places';
import type { Review } from '../reviews/review';
import type { Comparison } from './comparison';
import { passageUri } from './passageDocuments';

/** Above this share of common words two passages are the same text, with changes: then the changes are what one wants to see. */
const SAME_TEXT = 0.5;
/** Fewer words than these have no differences to be looked for; one wants to see what stands around them. */
const SHORTEST_TEXT = 40;

/** Shows two passages: what differs between them where they are the same text, else both articles side by side. */
export async function showComparison(review: Review, { here, there }: Comparison): Promise<void> {
  const [left, right] = [wordsAt(review, here), wordsAt(review, there)];
  const isText = Math.min(left.length, right.length) >= SHORTEST_TEXT;
  if (isText && likeness(left, right) >= SAME_TEXT) await showDifferences(review, here, there);
  else await showSideBySide(review, here, there);
}

/** The passages alone, one sentence a line, in the editor's own comparison. */
async function showDifferences(review: Review, here: Place, there: Place): Promise<void> {
  const uris = [passageUri(review, here), passageUri(review, there)] as const;
  const [left, right] = uris;
  if (!left || !right) return;
  for (const uri of uris) {
    // Prose needs its lines wrapped, which this language is set to do.
    const document = await vscode.workspace.openTextDocument(uri!);
    await vscode.languages.setTextDocumentLanguage(document, 'news-article');
  }
  const title = `${fileNameOf(here.path)} ↔ ${fileNameOf(there.path)}`;
  await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
}

async function showSideBySide(review: Review, here: Place, there: Place): Promise<void> {
  const { One, Two } = vscode.ViewColumn;
  await revealPassage(review, here, { viewColumn: One, preview: true });
  await revealPassage(review, there, { viewColumn: Two, preview: true });
}

function wordsAt(review: Review, { path, start, end }: Place): string {
  return review.article(path)?.text.slice(start, end) ?? '';
}
