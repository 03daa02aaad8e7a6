import type { PublishedCandidate, Suggestions } from './article/published/published';
import { middleDay, suggestPublished } from './article/published/suggestPublished';
import type { Day } from './calendar/days';
import type { DisputedEvents } from './events/appeared/datedMentions';
import { createDatedArticles, inferPublished } from './events/inferPublished';
import type { ArticleFacts } from './facts';
import type { Steps } from './steps';

/**
 * Suggests days for undated articles, by what the dated ones of the folder say. Worked out for an article when it is first
 * asked for: most are not looked at between two key presses.
 */
export function createSuggestDays(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  events: DisputedEvents,
) => Steps<Suggestions> {
  const readDated = createDatedArticles();
  return function* (articles, events) {
    const dated = yield* readDated(articles, events);
    const known = new Map<string, readonly PublishedCandidate[]>();
    let middle: { readonly day: Day | undefined } | undefined;
    const suggest = (article: ArticleFacts): readonly PublishedCandidate[] => {
      const { day } = (middle ??= { day: middleDay(articles.values()) });
      return [...suggestPublished(article, day), ...(day ? inferPublished(article, dated, day) : [])];
    };
    return {
      get(path) {
        const article = articles.get(path);
        if (!article || article.published) return undefined;
        let days = known.get(path);
        if (!days) known.set(path, (days = suggest(article)));
        return days;
      },
    };
  };
}
