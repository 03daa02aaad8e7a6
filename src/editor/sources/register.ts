import * as vscode from 'vscode';
import { Pending } from '../pending';
import type { Reviews } from '../reviews/reviews';
import { describeStage } from '../status/head';
import { itemOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.sources';

/** The Sources view: the articles by date with their findings, and the files that were left out. */
export function registerSourcesView(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const refresh = new Pending<'view'>(50, 200, () => changed.fire());
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getTreeItem: itemOf,
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    changed,
    refresh,
    reviews.onDidChange(() => refresh.add('view')),
    reviews.onDidClose(() => refresh.add('view')),
    reviews.onDidProgress(() => describeStage(view, reviews.all)),
  );
}
