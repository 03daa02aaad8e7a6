import * as vscode from 'vscode';
import { Pending } from './pending';
import type { Reviews } from './reviews/reviews';
import { describeStage } from './status/head';

/** What a view shows of the reviews: all that VS Code asks of a tree, but for when it changes, and some things besides. */
export interface TreeContent<Node> extends Omit<vscode.TreeDataProvider<Node>, 'onDidChangeTreeData'> {
  /** What else but the reviews changes the view. */
  readonly onDidChange?: vscode.Event<void>;
  /** What is said above the entries, if anything. */
  readonly message?: () => string | undefined;
  /** The number of what is left to do. */
  readonly badge?: () => vscode.ViewBadge | undefined;
  /** Records that boxes were checked, or no longer are. */
  readonly check?: (boxes: readonly (readonly [Node, boolean])[]) => Promise<void>;
}

/** A tree over the reviews that follows their changes, some time after the last of several. */
export function createReviewTree<Node>(
  id: string,
  reviews: Reviews,
  content: TreeContent<Node>,
): { view: vscode.TreeView<Node>; disposable: vscode.Disposable } {
  const { onDidChange, message, badge, check, ...provider } = content;
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Node>(id, {
    treeDataProvider: { ...provider, onDidChangeTreeData: changed.event },
    showCollapseAll: true,
    // An event is not gone through because its day is, and the boxes of a day do not add up to one of its own.
    manageCheckboxStateManually: true,
  });
  const describe = (): void => describeStage(view, reviews.all, message?.());
  const refresh = new Pending<'view'>(50, 200, () => {
    changed.fire();
    describe();
    if (badge) view.badge = badge();
  });
  const disposable = vscode.Disposable.from(
    view,
    changed,
    refresh,
    reviews.onDidChange(() => refresh.add('view')),
    reviews.onDidClose(() => refresh.add('view')),
    reviews.onDidProgress(describe),
    view.onDidChangeCheckboxState(async ({ items }) => {
      await check?.(items.map(([node, state]) => [node, state === vscode.TreeItemCheckboxState.Checked]));
      // Where nothing could be recorded, the box shall not say otherwise.
      refresh.add('view');
    }),
    ...(onDidChange ? [onDidChange(() => refresh.add('view'))] : []),
  );
  return { view, disposable };
}
