import type { ArticleSource } from '../../facts';
import { message } from '../../message';
import { daysOfEdtf, only } from '../../calendar/days';
import { stated, suggesting } from './dateStatements';
import type { DayOrder } from '../dates/dayOrder';
import type { Layout } from '../layout';
import type { DateStatement, PublicationDate, PublishedCandidate } from './published';
import { contradicting } from './publishedConflicts';

/** When an article appeared, what speaks against it, and, where it is unknown, the days that its own file suggests. */
export interface PublishedReading {
  readonly published: PublicationDate | null;
  readonly conflicts: readonly DateStatement[];
  readonly candidates: readonly PublishedCandidate[];
}

/**
 * The publication date with what it rests on, the strongest first: what the reviewer or caller says, the header, front
 * matter, metadata, a printed date line, a dateline with a year; of two dates that a page prints, the first publication. A
 * year in a copyright line is never one. File name and address of the page only suggest one: a file name may as well tell
 * when the page was saved. What contradicts the date is kept beside it, unless the reviewer has settled it.
 */
export function findPublished(
  source: ArticleSource,
  layout: Layout,
  order: DayOrder | null = null,
): PublishedReading {
  const given = source.published && daysOfEdtf(source.published.value);
  if (source.published && given) {
    const { value, basis } = source.published;
    return { published: { value, days: given, basis, span: null }, conflicts: [], candidates: [] };
  }
  const [chosen, ...others] = stated(source, layout, order);
  if (!chosen) return { published: null, conflicts: [], candidates: candidatesOf(source, layout) };
  const { value, days, from, span } = chosen;
  return {
    published: { value, days, basis: from as PublicationDate['basis'], span },
    conflicts: contradicting(chosen, others, source, layout),
    candidates: [],
  };
}

function candidatesOf(source: ArticleSource, layout: Layout): PublishedCandidate[] {
  return suggesting(source, layout).map(({ days, from }) =>
    from === 'web address'
      ? { days: only(days.first), from, how: message('The address of the page says {0}', days) }
      : { days: only(days.first), from: 'file name', how: message('The file name says {0}', days) },
  );
}
