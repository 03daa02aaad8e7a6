import type { ArticleFacts, Finding, Message, SourceGroup } from '../../core';
import { byDate } from '../articles';
import type { Review } from '../reviews/review';

// The nodes of the Sources view: plain data. How they look is said in `items.ts`.

/** A folder; only where several are reviewed. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly review: Review;
}

/** Articles that are one source: they print the same text, the copy of one agency, or one statement. */
export interface OneSourceNode {
  readonly kind: 'one source';
  readonly review: Review;
  readonly group: SourceGroup;
  /** Undated ones first, then by date. */
  readonly articles: readonly ArticleFacts[];
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

export type Node = FolderNode | OneSourceNode | ArticleNode | FindingNode | SkippedNode | SkippedFileNode;

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
    case 'one source':
      return node.articles.map((article) => articleNode(review, article));
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

/** By date, undated ones first; articles that are one source stand together where the first of them would. */
function sourcesOf(review: Review): Node[] {
  const { articles, groups } = review.facts();
  const nodes = new Map<SourceGroup | ArticleFacts, OneSourceNode | ArticleNode>();
  for (const article of byDate(articles.values())) {
    const group = groups.get(article.path);
    const key = group ?? article;
    const before = nodes.get(key);
    if (!group) nodes.set(key, articleNode(review, article));
    else if (before?.kind === 'one source')
      nodes.set(key, { ...before, articles: [...before.articles, article] });
    else nodes.set(key, { kind: 'one source', review, group, articles: [article] });
  }
  return review.skipped.size > 0 ? [...nodes.values(), { kind: 'skipped', review }] : [...nodes.values()];
}

function articleNode(review: Review, article: ArticleFacts): ArticleNode {
  return { kind: 'article', review, path: article.path, article };
}
