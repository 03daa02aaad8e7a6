import type { ArticleSource } from '../../facts';
import type { Span } from '../../text/span';
import { type Day, type DayRange, daysOfEdtf } from '../../calendar/days';
import { monthNumber } from '../../calendar/months';
import { daysOfMoment } from '../dates/clock';
import { writtenDate } from '../dates/datePatterns';
import type { DayOrder } from '../dates/dayOrder';
import type { DateHeader, Layout, PrintedDate } from '../layout';
import { metadataDate } from './metadataDate';
import type { DateStatement } from './published';

/** One place that says when the article appeared. */
export interface Statement extends DateStatement {
  /** EDTF, as it is written. */
  readonly value: string;
  /** The days that may be meant: the same moment is two days in two time zones. */
  readonly possible: DayRange;
  /** It tells when the piece was changed, or printed on paper: by then it had appeared. */
  readonly later: boolean;
}

/**
 * All days that an article names as those of its publication, the most trusted first: header, front matter, metadata,
 * printed date, dateline with a year; what tells only of a change comes behind all that tell of the first publication.
 *
 * @param order Whether day or month come first where a place by itself does not tell.
 */
export function stated(source: ArticleSource, layout: Layout, order: DayOrder | null): Statement[] {
  const { header, frontMatter, metadata } = layout;
  const printedDates = layout.printedDates.map((date) => settled(date, source.text, order));
  const meta = metadata.flatMap(({ dates }) => dates);
  const all = [
    ...(header ? [fromHeader(header, order)] : []),
    ...(frontMatter?.date ? [fromFrontMatter(frontMatter.date, order)] : []),
    ...meta.map(({ day, possible, says, start, end }) =>
      statement('metadata', day, { start, end }, possible, says === 'updated'),
    ),
    ...firstPrinted(printedDates).map((date) =>
      statement('printed date', date.days[0]!, bare(date), date.possible, date.says === 'updated'),
    ),
    statementOfDateline(source.text, layout, order),
  ].filter((each) => each !== null);
  return [...all.filter(({ later }) => !later), ...all.filter(({ later }) => later)];
}

/** What only suggests a day: the address of the page and the name of the file. */
export function suggesting(source: ArticleSource, layout: Layout): Statement[] {
  const address = layout.metadata.find((part) => part.address)?.address;
  const inAddress =
    address &&
    dayInPath(
      source.text.slice(address.start, address.end),
      /\/((?:19|20)\d\d)[/-](\d\d|[a-z]{3})[/-](\d\d?)(?=[/-])/i,
    );
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const inName = dayInPath(name, /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/);
  return [
    inAddress ? statement('web address', inAddress, address) : null,
    inName ? statement('file name', inName, null) : null,
  ].filter((each) => each !== null);
}

/** What the line by itself leaves open is settled by the order that other dates show. */
function settled(date: PrintedDate, text: string, order: DayOrder | null): PrintedDate {
  const [monthFirst, dayFirst] = date.days;
  if (order === null || monthFirst === undefined || dayFirst === undefined) return date;
  const day = order === 'month first' ? monthFirst : dayFirst;
  return { ...date, days: [day], possible: daysOfMoment(day, text.slice(date.start, date.end)) };
}

/** A date that says it is the first one, or else the first that says nothing; and those that tell of changes. */
function firstPrinted(dates: readonly PrintedDate[]): PrintedDate[] {
  const settled = dates.filter(({ days }) => days.length === 1);
  const first = settled.find(({ says }) => says === 'published') ?? settled.find(({ says }) => says === null);
  return [...(first ? [first] : []), ...settled.filter(({ says }) => says === 'updated')];
}

function statementOfDateline(text: string, { dateline }: Layout, order: DayOrder | null): Statement | null {
  const date = dateline?.date && writtenDate(text.slice(dateline.date.start, dateline.end), order);
  return date ? statement('dateline', date.day, dateline.date) : null;
}

function statement(
  from: Statement['from'],
  value: string,
  span: Span | null,
  possible: DayRange | null = null,
  later = false,
): Statement | null {
  const days = daysOfEdtf(value);
  if (!days) return null;
  return { value, days, from, span: span && bare(span), possible: possible ?? days, later };
}

/** `date 2025-05-01`; `date 08/04/2025` where other dates show what comes first. */
function fromHeader(header: DateHeader, order: DayOrder | null): Statement | null {
  const day = header.day ?? writtenDate(header.value, order)?.day;
  return day ? statement('header', day, header) : null;
}

/** A value of front matter: `2025-05-01T08:00:00Z`, `1 May 2025`; EDTF stays as it is. */
function fromFrontMatter(
  { value, span }: { value: string; span: Span },
  order: DayOrder | null,
): Statement | null {
  if (daysOfEdtf(value)) return statement('front matter', value, span);
  const date = metadataDate(value, order);
  return date && statement('front matter', date.day, span, date.possible);
}

/** `2025-05-01-harbour.txt`, `harbour_20250501.txt`, `https://.../2025/05/01/...`, `.../2025/may/01/...`. */
function dayInPath(path: string, pattern: RegExp): Day | null {
  const [, year, month = '', day = ''] = pattern.exec(path) ?? [];
  if (!year) return null;
  const number = /^\d/.test(month) ? month : String(monthNumber(month)).padStart(2, '0');
  return daysOfEdtf(`${year}-${number}-${day.padStart(2, '0')}`)?.first ?? null;
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
