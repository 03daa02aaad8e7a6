import * as vscode from 'vscode';
import { Pending } from '../pending';
import type { Reviews } from '../reviews/reviews';
import { describeStage } from '../status/head';
import { itemOf, tooltipOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.speakers';

/** The Speakers view: who says what in the articles of the folder, and what nobody has put their name to. */
export function registerSpeakersView(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const refresh = new Pending<'view'>(50, 200, () => changed.fire());
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getTreeItem: itemOf,
    // A tooltip set before stands where there is none to be made.
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) ?? item.tooltip }),
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
