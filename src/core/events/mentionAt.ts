import type { ArticleFacts, EventPlace } from '../facts';
import type { EventMention } from './event';

/** The event mention of a place, in the facts of its article; `undefined` where the place is none, or the article is not known. */
export function mentionAt(
  article: ArticleFacts | undefined,
  { mention }: EventPlace,
): EventMention | undefined {
  return mention === null ? undefined : article?.events[mention];
}

/** Whether a place only tells more of an event that the article reports elsewhere. */
export function isDetail(article: ArticleFacts | undefined, place: EventPlace): boolean {
  return (mentionAt(article, place)?.detailOf ?? null) !== null;
}
