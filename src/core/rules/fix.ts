import type { CasebookChange } from '../casebook/change';
import type { TextQuote } from '../casebook/casebook';
import type { Message } from '../message';
import type { OtherDays } from '../time/otherDays';

/** What a fix does, as plain data: the editor carries it out. */
export type FixAction =
  /** Puts text into an article. Only the date header is ever put in. */
  | { readonly kind: 'insert'; readonly path: string; readonly offset: number; readonly text: string }
  /** Writes a decision into the casebook. */
  | { readonly kind: 'decide'; readonly change: CasebookChange }
  /** Asks for a day; `insert` puts it at the top of the article in the given style, `record` into the casebook. */
  | {
      readonly kind: 'ask date';
      readonly path: string;
      readonly then: 'insert' | 'record';
      readonly style: HeaderStyle;
    }
  /**
   * Asks for a day, offering `suggestions`: `means`, which days the words name, if any; `said`, on which day the words of
   * a quotation, in all these parts, were said.
   */
  | {
      readonly kind: 'ask day';
      readonly path: string;
      readonly quotes: readonly TextQuote[];
      readonly asks: 'means' | 'said';
      readonly suggestions: readonly OtherDays[];
    }
  /** Asks who said it, offering `suggestions`; any other name is welcome. */
  | {
      readonly kind: 'ask speaker';
      readonly path: string;
      readonly quote: TextQuote;
      readonly suggestions: readonly string[];
      /** What it is called that nobody said it: "Not a quotation". */
      readonly nobody: Message;
    };

/** How the articles of the folder write their date line: what stands before `date`, and what behind the day. */
export interface HeaderStyle {
  readonly before: string;
  readonly after: string;
}

/** One way to deal with a finding, named by what it does. */
export interface Fix {
  readonly title: Message;
  /** Why it is offered, where its title does not say so. */
  readonly reason?: Message;
  readonly action: FixAction;
  /** Only where it is certain to be what the reviewer wants. */
  readonly preferred: boolean;
}
