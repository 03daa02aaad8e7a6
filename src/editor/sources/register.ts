import type * as vscode from 'vscode';
import { createReviewTree } from '../reviewTree';
import type { Reviews } from '../reviews/reviews';
import { itemOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.sources';

/** The Sources view: the articles by date with their findings, and the files that were left out. */
export function registerSourcesView(reviews: Reviews): vscode.Disposable {
  return createReviewTree<Node>(VIEW, reviews, {
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getTreeItem: itemOf,
  }).disposable;
}
