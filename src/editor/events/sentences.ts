import { type CollectionEvent, type EventPlace, isDetail, type Place, spanAt } from '../../core';
import type { Review } from '../reviews/review';

/** A sentence that reports an event, with the first mention in it. */
export interface ReportingSentence {
  readonly mention: EventPlace;
  readonly sentence: Place;
}

/** The sentences that report an event, each once, however often it speaks of it. */
export function sentencesOf(event: CollectionEvent, review: Pick<Review, 'article'>): ReportingSentence[] {
  const found = new Map<string, ReportingSentence>();
  for (const mention of event.mentions) {
    // A detail tells more of the event, but does not report it.
    const article = review.article(mention.path);
    if (!article || isDetail(article, mention)) continue;
    const sentence = wholeSentence(mention, review);
    const key = `${sentence.path}#${sentence.start}`;
    if (!found.has(key)) found.set(key, { mention, sentence });
  }
  return [...found.values()];
}

/** The whole sentence around a few words ("after the talks"); the words alone where they stand in no paragraph. */
export function wholeSentence({ path, start, end }: Place, review: Pick<Review, 'article'>): Place {
  const paragraph = spanAt(review.article(path)?.layout.paragraphs ?? [], start);
  const sentence = paragraph && spanAt(paragraph.sentences, start);
  return sentence ? { path, start: sentence.start, end: Math.max(end, sentence.end) } : { path, start, end };
}
