import type { Span } from '../../text/span';

/** A word that somebody is quoted with. */
export interface QuotedWord extends Span {
  /** How it is compared: small letters, one spelling, "do" and "not" of "don't". */
  readonly key: string;
}
