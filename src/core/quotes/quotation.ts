import type { Certainty } from '../certainty';
import type { Message } from '../message';
import type { Span } from '../text/span';

/**
 * What stands between the marks. `direct`: a whole clause of someone's words; `partial`: words of theirs inside the
 * reporter's sentence. The others are not quotations: the title of a work, a nickname, a so-called word (`scare`), or a
 * term or slogan that is only mentioned.
 */
export type QuotationKind = 'direct' | 'partial' | 'title' | 'nickname' | 'scare' | 'term';

/** Whether somebody's words are reported (and somebody should be named). */
export function isReported(kind: QuotationKind): boolean {
  return kind === 'direct' || kind === 'partial';
}

/** A stretch between quotation marks; the span takes the marks in. */
export interface Quotation extends Span {
  readonly text: string;
  /** The words between the marks. */
  readonly content: Span;
  readonly kind: QuotationKind;
  /** Parts split by "he said", and follow-on paragraphs of one long quotation, carry the same number. */
  readonly group: number;
  /** `null`: nobody is named within reach. */
  readonly attribution: Attribution | null;
  /** Speakers (ids within the article) who may have said it, nearest first; the attributed one is among them. */
  readonly candidates: readonly string[];
}

/** Who said it, as the article tells. */
export interface Attribution {
  /** Id of the speaker within the article. */
  readonly speaker: string;
  /** The words that stand for the speaker: "he", "a spokesman", "Ortega"; `null` where only the casebook names them. */
  readonly mention: (Span & { readonly text: string }) | null;
  /** "said", "according to"; `null` where there is none. */
  readonly cue: (Span & { readonly text: string }) | null;
  /** How it was found, in words. */
  readonly how: Message;
  readonly certainty: Certainty;
}

/** Reported speech, thought or intent without marks: "He said that ...". The span is the content. */
export interface Statement extends Span {
  readonly text: string;
  /** `null`: somebody says or thinks so, and nobody is named ("is expected to", "seemed"). */
  readonly attribution: Attribution | null;
}

/** An opening mark without its closing one, or the other way round. */
export interface StrayMark extends Span {
  readonly opens: boolean;
}
