import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type CasebookChange,
  type FixAction,
  type HeaderStyle,
  headerInsertion,
} from '../../core';
import { PERFORM_FIX } from '../commandIds';
import { positionIn } from '../ranges';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { askDay, askDays } from './askDate';
import { askOtherDay } from './askOtherDay';
import { askSpeaker } from './askSpeaker';
import { decide } from './decide';

type Insert = Extract<FixAction, { kind: 'insert' }>;
type AskDay = Extract<FixAction, { kind: 'ask day' }>;

/** Makes fixes that cannot be a plain edit: those that ask something, and decisions for the casebook. */
export function registerPerformFix(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(PERFORM_FIX, async (folder: string, action: FixAction) => {
    const review = reviews.of(vscode.Uri.parse(folder));
    if (review) await perform(review, action);
  });
}

/** Does what a fix says; asks what it needs to know, and does nothing where the answer is withheld. */
export async function perform(review: Review, action: FixAction): Promise<void> {
  switch (action.kind) {
    case 'insert':
      return insert(review, action);
    case 'decide':
      return decide(review, action.change);
    case 'ask date':
      return action.then === 'insert'
        ? insertAskedDay(review, action.path, action.style)
        : recordAskedDays(review, action.path);
    case 'ask day':
      return decideAskedDay(review, action);
    case 'ask speaker': {
      const speaker = await askSpeaker(review.facts(), action);
      if (speaker === undefined) return;
      const { path: article, quote } = action;
      return decide(review, { kind: 'attribute', article, quote, speaker });
    }
  }
}

/** What is said of one part of a quotation is said of all of them. */
async function decideAskedDay(review: Review, action: AskDay): Promise<void> {
  const answer = await askOtherDay(action);
  if (answer === undefined) return;
  const { path: article, quotes, asks } = action;
  await decide(
    review,
    ...quotes.map((quote): CasebookChange =>
      asks === 'said' && answer !== null
        ? { kind: 'say', article, quote, on: answer }
        : { kind: 'date', article, quote, means: answer },
    ),
  );
}

/** The edit that puts text into an article, at a place of the article as it was when the fix was offered. */
export function insertion(review: Review, article: ArticleFacts, action: Insert): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(review.uriOf(action.path), positionIn(article, action.offset), action.text);
  return edit;
}

async function insert(review: Review, action: Insert): Promise<void> {
  const article = review.article(action.path);
  if (!article) return;
  // In sight, so that the reviewer sees what was put in, and can undo it.
  await vscode.window.showTextDocument(review.uriOf(action.path));
  await vscode.workspace.applyEdit(insertion(review, article, action));
}

async function insertAskedDay(review: Review, path: string, style: HeaderStyle): Promise<void> {
  const day = await askDay();
  const article = review.article(path);
  const insertion = day !== undefined && article && headerInsertion(article, day, style);
  if (insertion) await insert(review, { kind: 'insert', path, ...insertion });
}

async function recordAskedDays(review: Review, article: string): Promise<void> {
  const published = await askDays();
  if (published !== undefined) await decide(review, { kind: 'publish', article, published });
}
