import type { Certainty } from '../certainty';
import type { Message } from '../message';
import type { Span } from '../text/span';
import type { DayRange } from '../calendar/days';

/** What the article says of the event. */
export type EventStatus = 'happened' | 'announced' | 'believed' | 'denied';

/** A sentence (or clause) of one article that reports or announces something that happens. */
export interface EventMention extends Span {
  readonly text: string;
  /** The word that names the act: "spoke", "attack". */
  readonly trigger: Span;
  /** The kind of act, one word for all its wordings: `call`, `attack`, `meeting`; see `events/acts.ts`. */
  readonly act: string;
  readonly days: DayRange | null;
  /** How the day was reached, in words. */
  readonly how: Message;
  /** How sure the day is; `doubtful` where it is only the day of the report. */
  readonly certainty: Certainty;
  /** The article does not tell the day: `days` is that of the report. */
  readonly ofReport: boolean;
  /** Somebody told of it on `days` ("police said on Tuesday"): it happened then or before. */
  readonly orBefore: boolean;
  /** Ids of speakers of the article that take part, in reading order. */
  readonly participants: readonly string[];
  /** Places named with the act. */
  readonly places: readonly string[];
  readonly status: EventStatus;
  /** Only a noun names it ("the march"): no verb carries it out, and no day of its own stands with it. */
  readonly onlyNamed: boolean;
  /**
   * Index of the mention whose event this sentence tells more of, without naming an act ("He also urged ..." after the
   * phone call); `null` where it reports one itself. A detail belongs to the event of that mention.
   */
  readonly detailOf: number | null;
}
