import type * as vscode from 'vscode';
import { recordReviewed } from '../reviewedState';
import { createReviewTree } from '../reviewTree';
import type { Reviews } from '../reviews/reviews';
import { itemOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.sources';

/** The Sources view: the articles by date, those that are one source together, with their findings; what was left out. */
export function registerSourcesView(reviews: Reviews): vscode.Disposable {
  return createReviewTree<Node>(VIEW, reviews, {
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getTreeItem: itemOf,
    check: recordBoxes,
  }).disposable;
}

async function recordBoxes(boxes: readonly (readonly [Node, boolean])[]): Promise<void> {
  for (const [node, reviewed] of boxes) {
    if (node.kind !== 'article') continue;
    await recordReviewed(node.review, { kind: 'review article', article: node.path, reviewed });
  }
}
