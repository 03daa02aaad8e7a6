import type { DayOrderGiven } from './article/dates/dayOrder';
import type { Layout } from './article/layout';
import type {
  DateStatement,
  PublicationDate,
  PublishedCandidate,
  Suggestions,
} from './article/published/published';
import type { Casebook } from './casebook/casebook';
import type { Certainty } from './certainty';
import type { EventMention, EventStatus } from './events/event';
import type { Figure } from './figures/figure';
import type { Message } from './message';
import type { Speaker, SpeakerKind } from './people/speaker';
import type { Quotation, Statement, StrayMark } from './quotes/quotation';
import type { Span } from './text/span';
import type { DayRange } from './calendar/days';
import type { TimeExpression } from './time/expression';
import type { RecordedTimes } from './time/recorded';

/** What the extraction starts from. */
export interface ArticleSource {
  /** Path relative to the folder, with `/`; names the article everywhere. */
  readonly path: string;
  /** The text as the editor shows it: UTF-16, no byte order mark. */
  readonly text: string;
  /** A publication date that counts before anything the article prints: EDTF, and who says so. */
  readonly published?: { readonly value: string; readonly basis: 'casebook' | 'given' };
  /** What the reviewer recorded of its times, at their places in the text. */
  readonly recorded?: RecordedTimes;
  /** Whether day or month come first in dates such as 4/5/2013, where something outside the article tells. */
  readonly dayOrder?: DayOrderGiven;
}

/** All that one article says, by itself. A pure function of its `ArticleSource`; plain JSON. */
export interface ArticleFacts {
  readonly path: string;
  readonly text: string;
  readonly layout: Layout;
  readonly published: PublicationDate | null;
  /** What in the article contradicts `published`, the most trusted first; empty once the reviewer has recorded a date. */
  readonly publishedConflicts: readonly DateStatement[];
  /** Days that the article itself suggests where `published` is `null`. */
  readonly publishedCandidates: readonly PublishedCandidate[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly events: readonly EventMention[];
  readonly figures: readonly Figure[];
}

/** A stretch of an article of the collection. */
export interface Place extends Span {
  readonly path: string;
}

/** A name or an office that fits several people of the folder: nobody is guessed. */
export interface Ambiguity {
  /** Ids of the collection speakers whom it fits. */
  readonly people: readonly string[];
  /** The reason, in words. */
  readonly how: Message;
}

/** Somebody across the articles of the folder. */
export interface CollectionSpeaker {
  /** Stable while the name is: `ana-torres`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** The speaker of each article that this is: article path -> ids there. */
  readonly articles: Readonly<Record<string, readonly string[]>>;
  /** Whom else of the folder this may be; `null` where it is settled. */
  readonly ambiguous: Ambiguity | null;
}

/** A sentence of an article that reports an event; the span is that of the `EventMention`, where it is one. */
export interface EventPlace extends Place {
  /** Index into `ArticleFacts.events`; `null` for a sentence that tells the news of its story in words that name no known act. */
  readonly mention: number | null;
}

/** Something that happened, or is announced, and the sentences that report it. */
export interface CollectionEvent {
  /** Stable while day, act and participants are: `2025-04-30-call-lorrimer-rask`. */
  readonly id: string;
  /** What a person would call it: "Lorrimer–Rask phone call". */
  readonly label: string;
  readonly act: string;
  readonly days: DayRange | null;
  /** How sure the surest of its mentions is of the day; `doubtful` where nobody tells it: `days` are those of the reports. */
  readonly certainty: Certainty;
  /** No article tells the day: `days` are those of the reports. */
  readonly ofReport: boolean;
  /** What the reviewer decided about it: its days, whatever the articles say, that several are one, that it is gone through. */
  readonly decided?: { readonly days: boolean; readonly merged: boolean; readonly reviewed: boolean };
  readonly status: EventStatus;
  /** Nothing but words that somebody said to one article or another: lists of events leave it out. */
  readonly speech: boolean;
  /** Ids of collection speakers. */
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** By article path, then by offset. */
  readonly mentions: readonly EventPlace[];
  /** Paths of the articles that report it, without repeats. */
  readonly sources: readonly string[];
}

/** A quotation whose words, or nearly the same, the folder gives to somebody else, too. */
export interface ContestedQuotation extends Span {
  /** As printed, marks and all. */
  readonly text: string;
  /** Who is said to have said it here. */
  readonly speaker: CollectionSpeaker;
  /** One place for each of the others who are said to have said it; the nearest in words first. */
  readonly others: readonly (Place & { readonly speaker: CollectionSpeaker })[];
}

/** A quotation whose words other articles print between marks, too. */
export interface RepeatedQuotation extends Span {
  /** As printed, marks and all. */
  readonly text: string;
  /** One place in each of the other articles, the nearest in words first. */
  readonly elsewhere: readonly QuotationElsewhere[];
}

/** The same quotation in another article. */
export interface QuotationElsewhere extends Place {
  readonly text: string;
  /**
   * How sure it is that some of the words are others; `null` where they are the same, though one may be cut shorter, split
   * or spelled in another way.
   */
  readonly differs: Certainty | null;
}

/** A passage of an article that another prints as well, word for word or lightly edited. */
export interface SharedPassage {
  readonly here: Place;
  readonly there: Place;
  /** Share of the words that are the same in both, from 0 to 1. */
  readonly alike: number;
  /** Who prints it between marks, as the words of somebody: no text is taken over where both do. */
  readonly quoted: 'neither' | 'here' | 'there' | 'both';
}

/** Why articles count as one source. */
export interface SourceBond {
  readonly kind: 'shared text' | 'agency' | 'statement';
  /** The reason, in words. */
  readonly how: Message;
  /** What it rests on: the passages, the credit line, the statement. */
  readonly places: readonly Place[];
}

/** Articles that are one source: they print the same text, the copy of one agency, or one statement. */
export interface SourceGroup {
  /** Paths, in order; two at least. */
  readonly articles: readonly string[];
  /** What joins them, the strongest first. */
  readonly bonds: readonly SourceBond[];
}

/** What one article says where others say something else. */
export interface Side extends Place {
  /** As printed. */
  readonly text: string;
  /** What it says, in few words: "26 dead", "Wed 30 Apr"; stands in sentences and in lists. */
  readonly says: Message;
}

/** Two or more places that do not say the same. */
export interface Disagreement {
  /** The rule that points at it. */
  readonly rule: 'quote-variant' | 'date-conflict' | 'figure-conflict' | 'planned-vs-actual';
  /**
   * Ids of the events it is about, the one that names it first: two where one event is told with two days; none where it is
   * about no event.
   */
  readonly events: readonly string[];
  /** How sure it is that they speak of the same, and that it differs. */
  readonly certainty: Certainty;
  /** Of figures: the numbers are the same, and only who is counted differs. */
  readonly asMany?: boolean;
  /** Two at least, by path, then by offset. */
  readonly sides: readonly Side[];
}

/** All that the articles of a folder say together, with the reviewer's decisions applied. Plain data. */
export interface CollectionFacts {
  /** By path. */
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly speakers: readonly CollectionSpeaker[];
  /** By first day; undated ones last. */
  readonly events: readonly CollectionEvent[];
  /** Events that the reviewer has hidden. */
  readonly hiddenEvents: readonly CollectionEvent[];
  /** Words given to two people, by the path of the article; articles without any are left out. */
  readonly contested: ReadonlyMap<string, readonly ContestedQuotation[]>;
  /** Quotations that other articles print as well, by the path of the article, in reading order; articles without any are left out. */
  readonly repeated: ReadonlyMap<string, readonly RepeatedQuotation[]>;
  /** Passages that an article shares with others, by its path, in reading order; articles without any are left out. */
  readonly shared: ReadonlyMap<string, readonly SharedPassage[]>;
  /** The group that an article belongs to, by its path; an article that is a source of its own is left out. */
  readonly groups: ReadonlyMap<string, SourceGroup>;
  /** Where the articles do not say the same, by the path of each of its sides; articles without any are left out. */
  readonly disagreements: ReadonlyMap<string, readonly Disagreement[]>;
  readonly publishedCandidates: Suggestions;
  readonly casebook: Casebook;
}
