import * as vscode from 'vscode';
import type { CasebookChange, CollectionEvent } from '../core';
import { refuse } from './findings/decide';
import type { Review } from './reviews/review';

// What the reviewer has gone through: a box at each event and article, kept in the casebook.

/** Whether an event has been gone through. */
export function isEventReviewed({ decided }: CollectionEvent): boolean {
  return decided?.reviewed === true;
}

/** Whether an article has been gone through. */
export function isArticleReviewed({ casebook }: Review, path: string): boolean {
  return casebook.casebook.articles[path]?.reviewed === true;
}

/** The box in front of what can be gone through. */
export function reviewedBox(reviewed: boolean): NonNullable<vscode.TreeItem['checkboxState']> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  const tooltip = reviewed ? vscode.l10n.t('Reviewed') : vscode.l10n.t('Not reviewed yet');
  return {
    state: reviewed ? Checked : Unchecked,
    tooltip,
    accessibilityInformation: { label: tooltip, role: 'checkbox' },
  };
}

/** Records what has been gone through. A box tells by itself that it is checked, so only a failure is spoken of. */
export async function recordReviewed(review: Review, change: CasebookChange): Promise<void> {
  if (!(await review.decide(change))) void refuse(review);
}
