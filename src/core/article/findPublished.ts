import type { ArticleSource } from '../facts';
import { message } from '../message';
import type { Span } from '../text/span';
import { daysOfEdtf, only } from '../calendar/days';
import { writtenDate } from './datePatterns';
import type { DayOrder } from './dayOrder';
import type { Layout } from './layout';
import type { PublicationDate, PublishedBasis, PublishedCandidate } from './published';

/** When an article appeared, and, where that is unknown, the days that its own file suggests. */
export interface PublishedReading {
  readonly published: PublicationDate | null;
  readonly candidates: readonly PublishedCandidate[];
}

/**
 * The publication date with what it rests on, the strongest first: what the reviewer or caller says, the header, front
 * matter, a printed date line, a dateline with a year. A year in a copyright line is never one. A file name is a
 * candidate only: it may as well tell when the page was saved.
 */
export function findPublished(
  source: ArticleSource,
  layout: Layout,
  order: DayOrder | null = null,
): PublishedReading {
  const published = statedDate(source, layout, order);
  return { published, candidates: published ? [] : fromFileName(source.path) };
}

function statedDate(source: ArticleSource, layout: Layout, order: DayOrder | null): PublicationDate | null {
  const { header, frontMatter, printedDate, dateline } = layout;
  const inDateline = dateline?.date && writtenDate(source.text.slice(dateline.date.start, dateline.end));
  return (
    (source.published && dated(source.published.value, source.published.basis, null)) ??
    (header?.day ? dated(header.day, 'header', header) : null) ??
    (frontMatter?.date
      ? dated(dayIn(frontMatter.date.value, order), 'front matter', frontMatter.date.span)
      : null) ??
    (printedDate && dated(printedDate.day, 'printed date', printedDate)) ??
    (inDateline ? dated(inDateline.day, 'dateline', dateline.date) : null)
  );
}

function dated(value: string, basis: PublishedBasis, span: Span | null): PublicationDate | null {
  const days = daysOfEdtf(value);
  return days && { value, days, basis, span };
}

/** The day of a front matter value: `2025-05-01T08:00:00Z`, `1 May 2025`; EDTF stays as it is. */
function dayIn(value: string, order: DayOrder | null): string {
  return daysOfEdtf(value) ? value : (writtenDate(value, order)?.day ?? value);
}

/** `2025-05-01-harbour.txt`, `harbour_20250501.txt`. */
function fromFileName(path: string): PublishedCandidate[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const digits = /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name);
  const days = digits && daysOfEdtf(`${digits[1]}-${digits[2]}-${digits[3]}`);
  return days
    ? [{ days: only(days.first), from: 'file name', how: message('The file name says {0}', days) }]
    : [];
}
