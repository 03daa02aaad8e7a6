import type { Day, DayRange, Weekday } from '../calendar/days';
import type { Span } from '../text/span';

/** The parts of one article. All spans lie in the article's text, in reading order, and do not overlap. */
export interface Layout {
  /** The line `date YYYY-MM-DD` at the top; without the text that may go on behind it in the same line. */
  readonly header: DateHeader | null;
  /** YAML between `---` lines at the top. */
  readonly frontMatter: FrontMatter | null;
  /** Headline; twice where the page printed it twice. */
  readonly headlines: readonly Span[];
  /** "By Ana Torres", "Staff Reporter". */
  readonly byline: Span | null;
  /** Place, and often the day, in front of the first paragraph: "LISBON:", "Washington DC [US], May 2 :". */
  readonly dateline: Dateline | null;
  /** Dates that the page printed by themselves: "Posted at 12:43 pm, Nov 12, 2012 IST"; one entry a date. */
  readonly printedDates: readonly PrintedDate[];
  /** What a scraper left of the page's description of itself: JSON-LD, `<meta ...>`, `article:published_time: ...`. */
  readonly metadata: readonly Metadata[];
  /** The body, one entry a paragraph, without the parts above and below. */
  readonly paragraphs: readonly Paragraph[];
  /** Disclaimer, copyright line, comment form, links to share: not the reporter's words. */
  readonly boilerplate: readonly Span[];
}

/** A `date` line. `value` is what is written; `day` is `null` where there is no such day (`2025-02-30`). */
export interface DateHeader extends Span {
  readonly value: string;
  readonly day: string | null;
}

/** The front matter and what it says of the article; `error` where its YAML cannot be read. */
export interface FrontMatter extends Span {
  readonly date: { readonly value: string; readonly span: Span } | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly error: string | null;
}

/** A dateline; `date` is the part of it that names a day, where one does. */
export interface Dateline extends Span {
  readonly place: string;
  readonly date: Span | null;
}

/**
 * A printed date, with what the line says of it: when the piece was published, or changed, or that the page was read, as a
 * menu does that shows the day ("Home | News | Sunday, May 4, 2025"), or nothing.
 */
export interface PrintedDate extends Span, PrintedDay {
  readonly says: 'published' | 'updated' | 'read' | null;
}

/** The day that a printed date means, as far as it tells. */
export interface PrintedDay {
  /** One day; two where numbers can be read in two ways, the one with the month first before the other; none without a year. */
  readonly days: readonly Day[];
  /** That day, or the days that the moment is in the time zones in question; `null` where the day is not settled. */
  readonly possible: DayRange | null;
  /** Day and month of a date without a year; `null` for one that has it. */
  readonly yearless: YearlessDay | null;
}

/** A day of a month, and the day of the week beside it, where one is named. */
export interface YearlessDay {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: Weekday | null;
}

/** A line or block in which the page describes itself. */
export interface Metadata extends Span {
  /** When the piece was published or changed, as far as this part says so. */
  readonly dates: readonly MetadataDate[];
  /** The address of the page: `og:url`, `canonical`, `URL: https://...`, or an address alone in its line. */
  readonly address: Span | null;
}

/** A date of the metadata; `possible` are the days that the moment is in the time zones in question. */
export interface MetadataDate extends Span {
  readonly day: Day;
  readonly possible: DayRange;
  readonly says: 'published' | 'updated';
}

/** A paragraph of the body and the sentences in it. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}
