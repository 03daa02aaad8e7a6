import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { type Day, daysBetween, only } from '../../calendar/days';
import { writtenDayOfMonth } from '../dates/datePatterns';
import type { PrintedDate } from '../layout';
import type { PublishedCandidate } from './published';
import { nearestTo } from '../dates/yearless';

/**
 * The days of an undated article that its own date line or dateline leaves open and the folder settles: “Port Vell, May 2:”
 * and “Thu 1 May, 6.02pm” in the year that lies nearest to the other articles, “4/5/2025” read in the way that lies nearer
 * to them. Where no other article is dated, only the two ways to read numbers.
 *
 * @param middle The middle one of the publication dates of the folder, or of the page's own address.
 */
export function suggestPublished(
  article: ArticleFacts,
  middle: Day | undefined,
): readonly PublishedCandidate[] {
  const own = article.publishedCandidates[0]?.days.first;
  const near = own ?? middle;
  return [
    ...article.layout.printedDates.flatMap((date) => fromPrinted(article.text, date, near)),
    ...fromDateline(article, near, own ? OWN_YEAR : FOLDER_YEAR),
  ];
}

const OWN_YEAR = 'The dateline says “{0}”, in the year of the file name or the address';
const FOLDER_YEAR = 'The dateline says “{0}”, in the year nearest to that of the other articles';

/** The middle one of the publication dates of a folder. */
export function middleDay(articles: Iterable<ArticleFacts>): Day | undefined {
  const days = [...articles].flatMap(({ published }) => (published ? [published.days.first] : [])).sort();
  return days[days.length >> 1];
}

function fromPrinted(text: string, date: PrintedDate, near: Day | undefined): PublishedCandidate[] {
  const words = text.slice(date.start, date.end);
  if (date.yearless) {
    const day = near ? nearestTo(date.yearless, near) : null;
    if (!day) return [];
    const how = date.yearless.weekday
      ? message(
          'The page prints “{0}”, which falls on that day of the week in the year nearest to that of the other articles',
          words,
        )
      : message('The page prints “{0}”, in the year nearest to that of the other articles', words);
    return [{ days: only(day), from: 'printed date', how }];
  }
  const distance = (day: Day): number => (near ? Math.abs(daysBetween(near, day)) : 0);
  return [...date.days]
    .sort((a, b) => distance(a) - distance(b))
    .map((day) => ({
      days: only(day),
      from: 'printed date',
      how:
        date.says === 'read'
          ? message('The menu of the page shows “{0}”, which may be the day on which it was saved', words)
          : day === date.days[0]
            ? message('The page prints “{0}”, if the month comes first', words)
            : message('The page prints “{0}”, if the day comes first', words),
    }));
}

function fromDateline(
  { text, layout: { dateline } }: ArticleFacts,
  near: Day | undefined,
  how: string,
): PublishedCandidate[] {
  const words = dateline?.date && text.slice(dateline.date.start, dateline.date.end);
  const written = words ? writtenDayOfMonth(words) : null;
  const day = written && near && nearestTo(written, near);
  return words && day ? [{ days: only(day), from: 'dateline', how: message(how, words) }] : [];
}
