import * as vscode from 'vscode';
import { findingCount } from '../../core';
import type { Review } from '../reviews/review';
import { say } from '../words';

/** Says in the head of a view how far the reading is, or that it was stopped; else `message`, if there is any. */
export function describeStage(
  view: vscode.TreeView<unknown>,
  reviews: readonly Review[],
  message: string | undefined,
): void {
  const reading = reviews.filter(({ stage }) => stage === 'reading');
  view.description = reading.length > 0 ? vscode.l10n.t('reading, {0} %', percent(reading)) : undefined;
  const stopped = reviews.filter(({ stage }) => stage === 'stopped');
  // An empty view says so in its welcome text, which a message would hide.
  view.message = stopped.some((review) => review.facts().articles.size > 0)
    ? vscode.l10n.t('The reading was stopped: some articles are missing here.')
    : message;
}

/** The number of findings left; no badge where there are none. */
export function findingsBadge(reviews: readonly Review[]): vscode.ViewBadge | undefined {
  const value = reviews.reduce((sum, review) => sum + countFindings(review), 0);
  return value > 0 ? { value, tooltip: say(findingCount(value)) } : undefined;
}

/** How many findings all articles of a folder have together. */
export function countFindings(review: Review): number {
  let count = 0;
  for (const path of review.facts().articles.keys()) count += review.findings(path).length;
  return count;
}

function percent(reviews: readonly Review[]): number {
  const done = reviews.reduce((sum, { progress }) => sum + progress.done, 0);
  const total = reviews.reduce((sum, { progress }) => sum + progress.total, 0);
  return total > 0 ? Math.floor((done / total) * 100) : 0;
}
