import * as vscode from 'vscode';
import type { DayRange, Place } from '../../core';
import { SHOW_DAYS } from '../commandIds';
import { createReviewTree } from '../reviewTree';
import type { Reviews } from '../reviews/reviews';
import { findingsBadge } from '../status/head';
import { recordEventReviewed, registerEventDecisions } from './decisions';
import { sayDays } from '../words';
import { isFiltering } from './filter';
import { registerFilterCommands } from './filterCommands';
import { filterMessage } from './filterMessage';
import type { EventFilterState } from './filterState';
import { findNode } from './findNode';
import { itemOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';
import { tooltipOf } from './tooltips';

const VIEW = 'sourceReview.events';
/** How long a notice stays in the status bar, in milliseconds. */
const NOTICE = 5000;

/** The Events view: day, event, what is not agreed upon, the sentences that report it. */
export function registerEventsView(reviews: Reviews, filter: EventFilterState): vscode.Disposable {
  const { view, disposable } = createReviewTree<Node>(VIEW, reviews, {
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all, filter.value)),
    getParent: (node) => node.parent,
    getTreeItem: itemOf,
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) }),
    onDidChange: filter.onDidChange,
    message: () => filterMessage(reviews.all, filter.value),
    badge: () => findingsBadge(reviews.all),
    check: recordBoxes,
  });
  return vscode.Disposable.from(
    disposable,
    registerFilterCommands(filter),
    registerEventDecisions(view, filter),
    vscode.commands.registerCommand(SHOW_DAYS, async (folder: string, days: DayRange, from?: Place) => {
      const node = findNode(rootsOf(reviews.all, filter.value), folder, days, from);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
      else vscode.window.setStatusBarMessage(sayNothing(days, isFiltering(filter.value)), NOTICE);
    }),
  );
}

async function recordBoxes(boxes: readonly (readonly [Node, boolean])[]): Promise<void> {
  for (const [node, reviewed] of boxes) {
    if (node.kind !== 'event') continue;
    await recordEventReviewed(node, reviewed);
  }
}

function sayNothing(days: DayRange, filtered: boolean): string {
  return filtered
    ? vscode.l10n.t('No event is known for {0}, or the filter of the Events view hides it', sayDays(days))
    : vscode.l10n.t('No event is known for {0}', sayDays(days));
}
