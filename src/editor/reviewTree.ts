import * as vscode from 'vscode';
import { Pending } from './pending';
import type { Reviews } from './reviews/reviews';
import { describeStage } from './status/head';

/** What a view shows of the reviews: all that VS Code asks of a tree, but for when it changes. */
export type TreeContent<Node> = Omit<vscode.TreeDataProvider<Node>, 'onDidChangeTreeData'>;

/** A tree over the reviews that follows their changes, some time after the last of several. */
export function createReviewTree<Node>(
  id: string,
  reviews: Reviews,
  content: TreeContent<Node>,
  refreshed: (view: vscode.TreeView<Node>) => void = () => undefined,
): { view: vscode.TreeView<Node>; refresh: () => void; disposable: vscode.Disposable } {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = { ...content, onDidChangeTreeData: changed.event };
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = new Pending<'view'>(50, 200, () => {
    changed.fire();
    refreshed(view);
  });
  const disposable = vscode.Disposable.from(
    view,
    changed,
    refresh,
    reviews.onDidChange(() => refresh.add('view')),
    reviews.onDidClose(() => refresh.add('view')),
    reviews.onDidProgress(() => describeStage(view, reviews.all)),
  );
  return { view, refresh: () => refresh.add('view'), disposable };
}
