import * as vscode from 'vscode';
import { type CasebookChange, daysOfEdtf } from '../../core';
import { fileNameOf } from '../articles';
import type { Written } from '../reviews/casebookFile';
import type { Review } from '../reviews/review';
import { shorten } from '../shorten';
import { sayDays } from '../words';

const LONGEST_QUOTE = 50;

/**
 * Records a decision of the reviewer, and says so: it is written into a file that they may not have in sight. What it comes
 * to may be several changes; the first tells them all.
 */
export async function decide(review: Review, ...changes: readonly CasebookChange[]): Promise<void> {
  const [change] = changes;
  if (!change) return;
  const written = await review.decide(...changes);
  // What is said waits for an answer that may never come, so nothing waits for that.
  if (!written) void refuse(review);
  else if (written.before !== written.after) void confirm(review, change, written);
}

async function confirm(review: Review, change: CasebookChange, written: Written): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const words = vscode.l10n.t('Recorded in the casebook: {0}', sayChange(change));
  if ((await vscode.window.showInformationMessage(words, undo)) !== undo) return;
  if (await review.takeBack(written)) return;
  await offerCasebook(
    review,
    vscode.l10n.t('The casebook has changed since, so nothing was taken back. Please change it by hand.'),
  );
}

/** Says that nothing was recorded. */
export function refuse(review: Review): Promise<void> {
  return offerCasebook(
    review,
    vscode.l10n.t(
      'Nothing was recorded: the casebook source-review.yaml cannot be read or changed as it stands.',
    ),
  );
}

async function offerCasebook(review: Review, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open Casebook');
  const chosen = await vscode.window.showErrorMessage(problem, open);
  if (chosen === open) await vscode.window.showTextDocument(review.casebook.uri);
}

function sayChange(change: CasebookChange): string {
  switch (change.kind) {
    case 'publish':
      return vscode.l10n.t('{0} appeared {1}', fileNameOf(change.article), sayEdtf(change.published));
    case 'attribute': {
      const words = quoted(change.quote.exact);
      return change.speaker === null
        ? vscode.l10n.t('{0} is not a quotation', words)
        : vscode.l10n.t('{0} was said by {1}', words, change.speaker);
    }
    case 'date': {
      const words = quoted(change.quote.exact);
      return change.means === null
        ? vscode.l10n.t('{0} names no time', words)
        : vscode.l10n.t('{0} means {1}', words, sayEdtf(change.means));
    }
    case 'say':
      return vscode.l10n.t('{0} was said {1}', quoted(change.quote.exact), sayEdtf(change.on));
    case 'retract':
      return vscode.l10n.t('{0} is undecided again', quoted(change.quote.exact));
    case 'event':
      return sayEventChange(change);
    case 'name':
      return vscode.l10n.t('{0} is called {1}', change.aliases.join(', '), change.name);
    case 'rename':
      return vscode.l10n.t('{0} is now {1}', change.article, change.to);
    case 'review article':
      return sayReviewed(fileNameOf(change.article), change.reviewed);
    case 'silence':
      if (change.quote) return vscode.l10n.t('a finding of {0} is silenced', change.rule);
      return change.article === undefined
        ? vscode.l10n.t('{0} is off for this folder', change.rule)
        : vscode.l10n.t('{0} is off for {1}', change.rule, change.article);
  }
}

function sayReviewed(what: string, reviewed: boolean): string {
  return reviewed ? vscode.l10n.t('{0} is reviewed', what) : vscode.l10n.t('{0} is to be reviewed', what);
}

function sayEventChange(change: Extract<CasebookChange, { kind: 'event' }>): string {
  const { title, date, hidden, reviewed, apart } = change;
  if (title !== undefined) return vscode.l10n.t('the event is called {0}', title);
  if (date !== undefined) return vscode.l10n.t('the event happened {0}', sayEdtf(date));
  if (apart) return vscode.l10n.t('{0} tells of another event', quoted(apart.quote.exact));
  if (reviewed !== undefined) return sayReviewed(vscode.l10n.t('the event'), reviewed);
  if (hidden === undefined) return vscode.l10n.t('the two events are one');
  return hidden ? vscode.l10n.t('the event is hidden') : vscode.l10n.t('the event is shown again');
}

function sayEdtf(value: string): string {
  const days = daysOfEdtf(value);
  return days ? sayDays(days) : value;
}

/** The words in marks of their own, whole or cut: the article's may be of another kind, and the cut may take one away. */
function quoted(exact: string): string {
  const words = exact.replace(/^["“„«‘']|["”“»’']$/g, '');
  return `“${shorten(words, LONGEST_QUOTE)}”`;
}
