import type { DateStatement, PublishedBasis } from '../article/published/published';
import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';

/** What a publication date, or what contradicts it, rests on, for a reader. */
export const basisWords: Readonly<Record<PublishedBasis | DateStatement['from'], Message>> = {
  casebook: message('casebook'),
  given: message('as given'),
  header: message('header line'),
  'front matter': message('front matter'),
  metadata: message('metadata of the page'),
  'printed date': message('date on the page'),
  dateline: message('dateline'),
  'web address': message('address of the page'),
  'file name': message('file name'),
};

/**
 * The publication date and what it rests on, with what contradicts it most: "Thu 1 May 2025 (header line)", "Thu 1 May 2025
 * (header line; Sat 3 May 2025 by the date on the page)". `null` for an undated article.
 */
export function publishedWords({ published, publishedConflicts: [other] }: ArticleFacts): Message | null {
  if (!published) return null;
  const { days, basis } = published;
  return other
    ? message('{0} ({1}; {2} by the {3})', days, basisWords[basis], other.days, basisWords[other.from])
    : message('{0} ({1})', days, basisWords[basis]);
}
