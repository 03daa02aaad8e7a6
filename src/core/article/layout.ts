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
  /** A date that the page printed by itself: "Posted at 12:43 pm, Nov 12, 2012 IST". */
  readonly printedDate: PrintedDate | null;
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

/** A printed date line with the ISO day that it names. */
export interface PrintedDate extends Span {
  readonly day: string;
}

/** A paragraph of the body and the sentences in it. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}
