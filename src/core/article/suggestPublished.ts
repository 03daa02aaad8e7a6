import type { ArticleFacts } from '../facts';
import { message } from '../message';
import { type Day, dayOf, daysBetween, only, partsOf } from '../calendar/days';
import { writtenDayOfMonth } from './datePatterns';
import type { PublishedCandidate } from './published';

/**
 * The day of an undated article by its dateline ("Port Vell, May 2:"), which names no year: that of the year which lies
 * nearest to the other articles of the folder. Nothing where no other article is dated.
 */
export function suggestPublished(
  article: ArticleFacts,
  articles: ReadonlyMap<string, ArticleFacts>,
): readonly PublishedCandidate[] {
  const date = article.layout.dateline?.date;
  const written = date && writtenDayOfMonth(article.text.slice(date.start, date.end));
  const middle = written && middleDay(articles);
  if (!written || !middle) return [];

  const { year } = partsOf(middle);
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayOf(candidate, written.month, written.dayOfMonth))
    .filter((day) => day !== null)
    .sort((a, b) => Math.abs(daysBetween(middle, a)) - Math.abs(daysBetween(middle, b)));
  return days.slice(0, 1).map((day) => ({
    days: only(day),
    from: 'dateline',
    how: message('The dateline says “{0}”', article.text.slice(date.start, date.end)),
  }));
}

/** The middle one of the publication dates of the folder. */
function middleDay(articles: ReadonlyMap<string, ArticleFacts>): Day | undefined {
  const days = [...articles.values()]
    .flatMap(({ published }) => (published ? [published.days.first] : []))
    .sort();
  return days[days.length >> 1];
}
