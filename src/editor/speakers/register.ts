import type * as vscode from 'vscode';
import { createReviewTree } from '../reviewTree';
import type { Reviews } from '../reviews/reviews';
import { itemOf, tooltipOf } from './items';
import { type Node, childrenOf, rootsOf } from './nodes';

const VIEW = 'sourceReview.speakers';

/** The Speakers view: who says what in the articles of the folder, and what nobody has put their name to. */
export function registerSpeakersView(reviews: Reviews): vscode.Disposable {
  return createReviewTree<Node>(VIEW, reviews, {
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(reviews.all)),
    getTreeItem: itemOf,
    // A tooltip set before stands where there is none to be made.
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) ?? item.tooltip }),
  }).disposable;
}
