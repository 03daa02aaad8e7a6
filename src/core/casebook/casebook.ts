import type { Day } from '../calendar/days';

/** Where a passage stands: the TextQuoteSelector of the W3C Web Annotation model, with a hint of where to look first. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 offset at the time of writing; only a hint. */
  readonly position?: number;
}

/** Everything that the reviewer decided: the contents of `source-review.yaml`. */
export interface Casebook {
  readonly articles: Readonly<Record<string, CasebookArticle>>;
  readonly people: readonly CasebookPerson[];
  readonly attributions: readonly CasebookAttribution[];
  readonly dates: readonly CasebookDate[];
  readonly said: readonly CasebookSaying[];
  readonly events: readonly CasebookEvent[];
  readonly silenced: readonly CasebookSilence[];
}

/** What the reviewer recorded of one article. `published` is EDTF. */
export interface CasebookArticle {
  readonly published?: string;
  readonly outlet?: string;
  readonly reviewed?: boolean;
}

/** A person as the reviewer names them. */
export interface CasebookPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
}

/** Who said some words, in marks or not; `speaker: null` records that they are no quotation, or that nobody said them. */
export interface CasebookAttribution {
  readonly article: string;
  readonly quote: TextQuote;
  readonly speaker: string | null;
}

/** Which days some words mean (EDTF); `means: null` records that they name no time. */
export interface CasebookDate {
  readonly article: string;
  readonly quote: TextQuote;
  readonly means: string | null;
}

/** On which day quoted words were said: a "yesterday" in them counts from it. */
export interface CasebookSaying {
  readonly article: string;
  readonly quote: TextQuote;
  readonly on: Day;
}

/** A passage of an article, such as a sentence that reports an event. */
export interface CasebookPassage {
  readonly article: string;
  readonly quote: TextQuote;
}

/**
 * An event of the folder: its id, which its day, act and people make, and one passage that reports it, by which it is known
 * when an edit of the articles has given it another id. Where both are there, the passage counts.
 */
export interface CasebookEventRef {
  readonly id: string;
  readonly article?: string;
  readonly quote?: TextQuote;
}

/** What the reviewer decided about an event. */
export interface CasebookEvent extends CasebookEventRef {
  /** What it is called. */
  readonly title?: string;
  /** On which days it happened (EDTF), whatever the articles say. */
  readonly date?: string;
  /** Other events that are this one. */
  readonly same_as?: readonly CasebookEventRef[];
  /** Passages that report another event: one by themselves. */
  readonly apart?: readonly CasebookPassage[];
  readonly hidden?: boolean;
  /** Whether it has been gone through. */
  readonly reviewed?: boolean;
}

/** The sections whose entries decide something about a passage of an article. */
export type PassageSection = 'attributions' | 'dates' | 'said' | 'events';

/** A finding that is not to be shown: this one (`quote`), in these articles (a glob), or everywhere. */
export interface CasebookSilence {
  readonly rule: string;
  readonly article?: string;
  readonly quote?: TextQuote;
  readonly because?: string;
}

/** The casebook of a folder that has none. */
export const emptyCasebook: Casebook = {
  articles: {},
  people: [],
  attributions: [],
  dates: [],
  said: [],
  events: [],
  silenced: [],
};

/** The casebook's name; it lies at the top of the folder. */
export const CASEBOOK_FILE = 'source-review.yaml';
