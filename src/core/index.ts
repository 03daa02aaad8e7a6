// The one door: what the editor and the command line may use of the core.
export type { Casebook, TextQuote } from './casebook/casebook';
export type { CasebookChange } from './casebook/change';
export type { Certainty } from './certainty';
export type * from './facts';
export { type Message, message, wordMessage } from './message';
export type { Fix, FixAction, HeaderStyle } from './rules/fix';
export type { Finding, Rule, Severity } from './rules/rule';
export { type Span, textOf } from './text/span';
