import type { ArticleFacts, Side } from '../../facts';

/** What became of a plan, as another article tells it, and the events that it tells so of. */
export interface Outcome {
  readonly side: Side;
  readonly events: readonly string[];
}

/** How many days before or after the planned one something still is what was planned, or a word about it. */
export const REACH = 14;

/** Whether an article may know what became of what the other announces. */
export function isLater(article: ArticleFacts, than: ArticleFacts): boolean {
  return !!article.published && !!than.published && article.published.days.last >= than.published.days.first;
}
