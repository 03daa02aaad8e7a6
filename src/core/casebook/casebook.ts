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

/** What the reviewer decided about an event, named by the id of the `CollectionEvent`. */
export interface CasebookEvent {
  readonly id: string;
  readonly reviewed?: boolean;
}

/** The sections whose entries decide something about a passage of an article. */
export type PassageSection = 'attributions' | 'dates' | 'said';

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
