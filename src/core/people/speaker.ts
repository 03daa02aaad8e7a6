import type { Span } from '../text/span';
import type { Identity } from './identity';

/** `unnamed`: "a spokesman", "officials", a source that no name in the article belongs to. */
export type SpeakerKind = 'person' | 'organisation' | 'document' | 'unnamed';

/** How a mention refers to its speaker. */
export type MentionKind = 'full name' | 'short name' | 'handle' | 'role' | 'pronoun';

/** One place where the article speaks of somebody. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** Why these words are taken for the speaker, and how sure that is; only where they do not name them in full. */
  readonly identity?: Identity;
}

/** Somebody, or something, that says or does things in one article. */
export interface Speaker {
  /** Stable within the article, made from the name: `ana-torres`. */
  readonly id: string;
  /** The fullest form of the name that the article prints, without title. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "US Secretary of State", as printed next to the name. */
  readonly role: string | null;
  /** Other forms under which the article names them, without pronouns. */
  readonly aliases: readonly string[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
}
