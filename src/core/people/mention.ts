import type { Span } from '../text/span';
import type { MentionKind } from './speaker';

/** What a mention stands for, as far as its words alone tell. `place`: a place, or a thing with a name, such as a ship. */
export type Nature = 'person' | 'organisation' | 'place' | 'document' | 'unnamed' | 'unknown';

/** A place that names somebody, before it is known who that is. */
export interface FoundMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  readonly nature: Nature;
  /** Index of its passage, and the range of items there (`to` exclusive). */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** The name in it, without title and role. */
  readonly name: string | null;
  /** "US Secretary of State", as printed. */
  readonly role: string | null;
  /** The noun of a mention without a name, in lower case: "spokesman". */
  readonly head: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** "the spokesman", not "a spokesman". */
  readonly definite: boolean;
  /** Followed by "’s". */
  readonly possessive: boolean;
  /** A part of a larger mention: "Ortega" in "a spokesman for Ortega". */
  readonly inner: boolean;
  /** Behind a preposition: hardly the subject of a verb. */
  readonly afterPreposition: boolean;
  /** Introduced by how they stand to somebody else: "his cousin, Ivo Torres". */
  readonly relative: boolean;
  /** Behind "in", "near": rather a place. */
  readonly locative: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** Told by a title or noun, never guessed from a given name. */
export type Gender = 'female' | 'male';
