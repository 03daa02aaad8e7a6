import type { ArticleFacts, Finding, Message } from '../../core';
import { byDate } from '../articles';
import type { Review } from '../reviews/review';

// The nodes of the Sources view: plain data. How they look is said in `items.ts`.

/** A folder; only where several are reviewed. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly review: Review;
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly review: Review;
  readonly path: string;
  readonly article: ArticleFacts;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly review: Review;
  readonly finding: Finding;
  /** Its number among the findings of its article: tells two apart that stand in the same place. */
  readonly index: number;
}

/** The heading of the files that cannot be read as articles. */
export interface SkippedNode {
  readonly kind: 'skipped';
  readonly review: Review;
}

export interface SkippedFileNode {
  readonly kind: 'skipped file';
  readonly review: Review;
  readonly path: string;
  readonly reason: Message;
}

export type Node = FolderNode | ArticleNode | FindingNode | SkippedNode | SkippedFileNode;

/** What stands at the top: the articles of the one folder, or the folders. */
export function rootsOf(reviews: readonly Review[]): Node[] {
  const [only] = reviews;
  if (reviews.length === 1 && only) return sourcesOf(only);
  return reviews.map((review) => ({ kind: 'folder', review }));
}

/** What stands below a node. */
export function childrenOf(node: Node): Node[] {
  const { review } = node;
  switch (node.kind) {
    case 'folder':
      return sourcesOf(review);
    case 'article':
      return review
        .findings(node.path)
        .map((finding, index) => ({ kind: 'finding', review, finding, index }));
    case 'skipped':
      return [...review.skipped].map(([path, reason]) => ({ kind: 'skipped file', review, path, reason }));
    case 'finding':
    case 'skipped file':
      return [];
  }
}

function sourcesOf(review: Review): Node[] {
  const articles = byDate(review.facts().articles.values()).map((article): ArticleNode => ({
    kind: 'article',
    review,
    path: article.path,
    article,
  }));
  return review.skipped.size > 0 ? [...articles, { kind: 'skipped', review }] : articles;
}
