import * as vscode from 'vscode';
import type { DayRange, Place } from '../../core';
import { SHOW_DAYS } from '../commandIds';
import { Pending } from '../pending';
import type { Reviews } from '../reviews/reviews';
import { describeStage, findingsBadge } from '../status/head';
import { findNode } from './findNode';
import { itemOf, tooltipOf } from './items';
import { sayDays } from '../words';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.events';
/** How long a notice stays in the status bar, in milliseconds. */
const NOTICE = 5000;

/** The Events view: day, event, the sentences that report it. */
export function registerEventsView(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getParent: (node) => node.parent,
    getTreeItem: itemOf,
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) }),
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = new Pending<'view'>(50, 200, () => {
    changed.fire();
    view.badge = findingsBadge(reviews.all);
  });
  return vscode.Disposable.from(
    view,
    changed,
    refresh,
    reviews.onDidChange(() => refresh.add('view')),
    reviews.onDidClose(() => refresh.add('view')),
    reviews.onDidProgress(() => describeStage(view, reviews.all)),
    vscode.commands.registerCommand(SHOW_DAYS, async (folder: string, days: DayRange, from?: Place) => {
      const node = findNode(rootsOf(reviews.all), folder, days, from);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
      else
        vscode.window.setStatusBarMessage(vscode.l10n.t('No event is known for {0}', sayDays(days)), NOTICE);
    }),
  );
}
