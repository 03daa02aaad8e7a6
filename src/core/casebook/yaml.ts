import { type Document, type ParsedNode, parseDocument } from 'yaml';
import { type Message, message } from '../message';
import type { Span } from '../text/span';

/** Something in the casebook's file that cannot be used, and where it stands. */
export interface CasebookProblem {
  readonly span: Span;
  readonly message: Message;
}

/** A file that parses: its document, for positions and for writing, and its plain value. */
export interface YamlFile {
  readonly document: Document.Parsed<ParsedNode>;
  readonly value: unknown;
}

/** How often the anchors of a file may be used: a few lines of YAML can stand for gigabytes. */
const MOST_ALIASES = 100;

/** The file as YAML, or everything that keeps it from being read. Never throws. */
export function openYaml(text: string): YamlFile | { readonly problems: readonly CasebookProblem[] } {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length === 0) {
      return { document, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
    }
    return {
      problems: document.errors.map(({ pos: [start, end], message }) =>
        notYaml(within(text, start, end), message),
      ),
    };
  } catch (error) {
    // The library throws on aliases without end, and on nesting deeper than the stack.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message);
    return { problems: [notYaml(within(text, 0, text.search(/[\r\n]|$/)), reason)] };
  }
}

function notYaml(span: Span, reason: string): CasebookProblem {
  return { span, message: message('This file cannot be read as YAML: {0}', reason) };
}

function within(text: string, start: number, end: number): Span {
  const first = Math.min(start, text.length);
  return { start: first, end: Math.min(Math.max(first, end), text.length) };
}
