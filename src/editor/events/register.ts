import * as vscode from 'vscode';
import type { DayRange, Place } from '../../core';
import { SHOW_DAYS } from '../commandIds';
import { createReviewTree } from '../reviewTree';
import type { Reviews } from '../reviews/reviews';
import { findingsBadge } from '../status/head';
import { registerEventDecisions } from './decisions';
import { findNode } from './findNode';
import { itemOf, tooltipOf } from './items';
import { sayDays } from '../words';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.events';
/** How long a notice stays in the status bar, in milliseconds. */
const NOTICE = 5000;

/** The Events view: day, event, the sentences that report it. */
export function registerEventsView(reviews: Reviews): vscode.Disposable {
  const { view, refresh, disposable } = createReviewTree<Node>(
    VIEW,
    reviews,
    {
      getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
      getParent: (node) => node.parent,
      getTreeItem: itemOf,
      resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) }),
    },
    (tree) => (tree.badge = findingsBadge(reviews.all)),
  );
  return vscode.Disposable.from(
    disposable,
    registerEventDecisions(view, refresh),
    vscode.commands.registerCommand(SHOW_DAYS, async (folder: string, days: DayRange, from?: Place) => {
      const node = findNode(rootsOf(reviews.all), folder, days, from);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
      else
        vscode.window.setStatusBarMessage(vscode.l10n.t('No event is known for {0}', sayDays(days)), NOTICE);
    }),
  );
}
