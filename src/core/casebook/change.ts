import type { Day } from '../calendar/days';
import type { CasebookEventRef, CasebookPassage, PassageSection, TextQuote } from './casebook';

/** An event as it is to stand in the casebook, and the id that its entry there still has. */
export interface EventKey extends Required<CasebookEventRef> {
  readonly known: string;
}

/** What is decided about an event; what is left out stays as it is. */
export interface EventDecision {
  readonly title?: string;
  /** EDTF. */
  readonly date?: string;
  readonly hidden?: boolean;
  /** Whether it has been gone through. */
  readonly reviewed?: boolean;
  /** Another event that is this one. */
  readonly same?: Required<CasebookEventRef>;
  /** A passage that reports another event. */
  readonly apart?: CasebookPassage;
}

/** One decision of the reviewer, to be written into the casebook. */
export type CasebookChange =
  /** The article appeared then (EDTF). */
  | { readonly kind: 'publish'; readonly article: string; readonly published: string }
  /** This speaker said it; `null`: the words are no quotation, or nobody said them. */
  | {
      readonly kind: 'attribute';
      readonly article: string;
      readonly quote: TextQuote;
      readonly speaker: string | null;
    }
  /** These words mean these days (EDTF); `null`: they name no time. */
  | {
      readonly kind: 'date';
      readonly article: string;
      readonly quote: TextQuote;
      readonly means: string | null;
    }
  /** These words were said on that day. */
  | { readonly kind: 'say'; readonly article: string; readonly quote: TextQuote; readonly on: Day }
  /** Something about an event, which `event` tells by its id of today and a passage. */
  | ({ readonly kind: 'event'; readonly event: EventKey } & EventDecision)
  /** What was decided about a passage in one section is taken back: what the article tells counts again. */
  | {
      readonly kind: 'retract';
      readonly section: PassageSection;
      readonly article: string;
      readonly quote: TextQuote;
    }
  /** An article has been gone through, or is to be gone through again. */
  | { readonly kind: 'review article'; readonly article: string; readonly reviewed: boolean }
  /** Do not show: this finding (`article` and `quote`), the rule in an article or a glob, or the rule in the folder. */
  | {
      readonly kind: 'silence';
      readonly rule: string;
      readonly article?: string;
      readonly quote?: TextQuote;
      readonly because?: string;
    }
  /** Somebody is called so in this folder, whatever the articles call them; the other names are theirs, too. */
  | { readonly kind: 'name'; readonly name: string; readonly aliases: readonly string[] }
  /** The article now lies at another path, and what was decided about it goes along. */
  | { readonly kind: 'rename'; readonly article: string; readonly to: string };
