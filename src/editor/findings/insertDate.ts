import * as vscode from 'vscode';
import { type Finding, type FixAction, fixesFor, message } from '../../core';
import { INSERT_DATE } from '../commandIds';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { say } from '../words';
import { perform } from './performFix';

/** Lets the reviewer choose how to date an article, from the same list that the light bulb offers. */
export function registerInsertDate(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(INSERT_DATE, async (from?: string | Undated, path?: string) => {
    const undated =
      typeof from === 'object' ? from : from === undefined ? active(reviews) : named(reviews, from, path);
    if (undated) await chooseDate(undated);
  });
}

/** An article to date: a node of the Sources view is one. */
interface Undated {
  readonly review: Review;
  readonly path: string;
}

async function chooseDate({ review, path }: Undated): Promise<void> {
  const items = fixesFor(missingDate(path), review.facts())
    .filter(({ action }) => datesArticle(action))
    .map(({ title, reason, action }) => ({ label: say(title), detail: reason && say(reason), action }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('When was this article published?'),
    placeHolder: path,
  });
  if (chosen) await perform(review, chosen.action);
}

/** The finding that the article has no date, also where the reviewer does not want to be told of it. */
function missingDate(path: string): Finding {
  return {
    rule: 'missing-date',
    severity: 'hint',
    path,
    start: 0,
    end: 0,
    message: message(''),
    related: [],
  };
}

function datesArticle(action: FixAction): boolean {
  if (action.kind === 'decide') return action.change.kind === 'publish';
  return action.kind === 'insert' || action.kind === 'ask date';
}

function active(reviews: Reviews): Undated | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && reviews.articleAt(document);
}

function named(reviews: Reviews, folder: string, path: string | undefined): Undated | undefined {
  const review = reviews.of(vscode.Uri.parse(folder));
  return review && path !== undefined ? { review, path } : undefined;
}
