import { type Document, isScalar, type ParsedNode, visit } from 'yaml';
import { type Message, message } from '../message';
import type { Span } from '../text/span';
import { parseYaml } from '../text/yaml';

/** Something in the casebook's file that cannot be used, and where it stands. */
export interface CasebookProblem {
  readonly span: Span;
  readonly message: Message;
  /** `error`: nothing of the file can be used; `warning`: this entry cannot; `information`: it has lost its passage. */
  readonly severity: 'error' | 'warning' | 'information';
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
    const document = parseYaml(text);
    const problems = [
      ...document.errors.map(({ pos: [start, end], message }) => notYaml(within(text, start, end), message)),
      ...repeatedKeys(document),
    ];
    if (problems.length > 0) return { problems };
    return { document, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    // Nested too deeply, or aliases without end.
    return { problems: [notYaml(within(text, 0, text.search(/[\r\n]|$/)), (error as Error).message)] };
  }
}

function notYaml(span: Span, reason: string): CasebookProblem {
  return { span, message: message('This file cannot be read as YAML: {0}', reason), severity: 'error' };
}

/** Names that a group has twice: only one of the two would count, and nobody could tell which. */
function repeatedKeys(document: Document.Parsed<ParsedNode>): CasebookProblem[] {
  const problems: CasebookProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const [start, end] = key.range;
        const words = message('“{0}” stands here a second time', String(key.value));
        if (seen.has(key.value)) problems.push({ span: { start, end }, message: words, severity: 'error' });
        seen.add(key.value);
      }
    },
  });
  return problems;
}

function within(text: string, start: number, end: number): Span {
  const first = Math.min(start, text.length);
  return { start: first, end: Math.min(Math.max(first, end), text.length) };
}
