import type { PublishedCandidate } from '../article/published';
import type { ArticleFacts, CollectionEvent } from '../facts';

/** Days that an undated article may have appeared on. */
export function inferPublished(
  _article: ArticleFacts,
  _events: readonly CollectionEvent[],
  _articles: ReadonlyMap<string, ArticleFacts>,
): PublishedCandidate[] {
  return [];
}
