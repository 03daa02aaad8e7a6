import type { ArticleFacts, CollectionFacts, Place } from '../facts';
import type { Message } from '../message';
import type { Span } from '../text/span';

/** How loudly a finding speaks; the words of VS Code. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the fixes of a finding can do; see `rules/fixes.ts`. */
export type FixKind =
  | 'insert date'
  | 'record date'
  | 'record day of event'
  | 'other day'
  | 'said on'
  | 'attribute'
  | 'not a quotation'
  | 'silence';

/** One thing that a rule points at. Plain data: becomes a diagnostic in the editor, a line on the command line. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly (Place & { readonly message: Message })[];
}

/** A finding as its rule yields it; path, rule and severity are added by `check`. */
export type RuleFinding = Span & {
  readonly message: Message;
  readonly related?: Finding['related'];
  /** How loudly this one speaks where it is less certain than the rule mostly is; the reviewer's setting goes before it. */
  readonly severity?: Severity;
};

/** A rule with its own documentation and examples: settings, README table, pages and tests are made from these. */
export interface Rule {
  /** kebab-case; the name in settings, diagnostics and `docs/rules/<id>.md`. */
  readonly id: string;
  readonly defaultSeverity: Severity;
  /** What it points at, a few words for the table. */
  readonly title: string;
  /** Why a reviewer wants to know, and how the rule decides; Markdown, two or three short paragraphs. */
  readonly rationale: string;
  readonly fixes: readonly FixKind[];
  /** Articles of the project's own writing: `bad` yields the rule's finding, `good` does not. */
  readonly examples: readonly RuleExample[];
  /** Findings in one article; `collection` is what the folder knows by now. */
  readonly check: (article: ArticleFacts, collection: CollectionFacts) => Iterable<RuleFinding>;
}

/** A pair of short articles, or of folders of them. */
export interface RuleExample {
  readonly bad: ExampleText;
  readonly good: ExampleText;
}

/** The text of one article, or those of a folder by their file names. */
export type ExampleText = string | Readonly<Record<string, string>>;
