import * as v from 'valibot';
import { isMap, isNode, isScalar } from 'yaml';
import { type Message, message } from '../message';
import type { Span } from '../text/span';
import { type Casebook, emptyCasebook } from './casebook';
import { entrySchemas } from './schema';
import { type CasebookProblem, type YamlFile, openYaml } from './yaml';

export type { CasebookProblem } from './yaml';

/** What a casebook's file says. */
export interface CasebookReading {
  /** All that can be used; the empty casebook where the file does not parse. */
  readonly casebook: Casebook;
  readonly problems: readonly CasebookProblem[];
  /**
   * Whether the file could be read as a whole: then `casebook` is what it says, and decisions may be written to it. `false`:
   * nothing is known of it, and what it said before still stands.
   */
  readonly writable: boolean;
  /** Where the entries of the lists stand in the file, by the entry. */
  readonly spans: ReadonlyMap<object, Span>;
}

type Path = readonly (string | number)[];
type EntrySchema = (typeof entrySchemas)[keyof typeof entrySchemas];

/** A broken generator may make a wrong entry of every line; nobody reads on after so many. */
const MOST_PROBLEMS = 100;

/**
 * Reads `source-review.yaml`. Any text has an answer: entries that are wrong are reported where they stand and passed
 * over, fields that nobody knows are reported and the rest of their entry is used.
 */
export function readCasebook(text: string): CasebookReading {
  const file = openYaml(text);
  if ('problems' in file) return unusable(file.problems);
  if (file.value === null) return { ...unusable([]), writable: true };

  const place = (path: Path): Span => placeOf(file, path, text);
  const wrong = (path: Path, words: string): CasebookReading =>
    unusable([{ span: place(path), message: message(words), severity: 'error' }]);
  if (!isRecord(file.value)) {
    return wrong([], 'A casebook is a group of sections such as “articles:” and “attributions:”');
  }
  if ((file.value['version'] ?? 1) !== 1) {
    return wrong(['version'], 'Only version 1 of the casebook is understood: nothing of this file is used');
  }
  const problems: CasebookProblem[] = [];
  const report: Report = (path, words) => {
    if (problems.length < MOST_PROBLEMS) {
      problems.push({ span: place(path), message: words, severity: 'warning' });
    }
  };
  reportUnknown(file.value, ['version', ...Object.keys(entrySchemas)], [], report);
  const spans = new Map<object, Span>();
  const casebook = readSections(file.value, report, (entry, path) => spans.set(entry, place(path)));
  return { casebook, problems, writable: true, spans };
}

function unusable(problems: readonly CasebookProblem[]): CasebookReading {
  return { casebook: emptyCasebook, problems, writable: false, spans: new Map() };
}

function readSections(
  root: Record<string, unknown>,
  report: Report,
  keepPlace: (entry: object, path: Path) => void,
): Casebook {
  const list = <S extends EntrySchema>(section: string, schema: S): v.InferOutput<S>[] => {
    const items = root[section] ?? [];
    if (!Array.isArray(items)) {
      report([section], message('“{0}” must be a list', section));
      return [];
    }
    return items.flatMap((item: unknown, i) => {
      const entry = readEntry(schema, item, [section, i], report);
      if (!entry) return [];
      keepPlace(entry, [section, i]);
      return [entry];
    });
  };
  const articles = root['articles'] ?? {};
  if (!isRecord(articles))
    report(['articles'], message('“{0}” must name articles by their path', 'articles'));
  return {
    articles: Object.fromEntries(
      Object.entries(isRecord(articles) ? articles : {}).flatMap(([path, value]) => {
        const entry = readEntry(entrySchemas.articles, value, ['articles', path], report);
        return entry ? [[path, entry]] : [];
      }),
    ),
    people: list('people', entrySchemas.people),
    attributions: list('attributions', entrySchemas.attributions),
    dates: list('dates', entrySchemas.dates),
    said: list('said', entrySchemas.said),
    events: list('events', entrySchemas.events),
    silenced: list('silenced', entrySchemas.silenced),
  };
}

type Report = (path: Path, words: Message) => void;

/** The entry, or `null` where it is wrong; what is wrong is reported. */
function readEntry<S extends EntrySchema>(
  schema: S,
  value: unknown,
  path: Path,
  report: Report,
): v.InferOutput<S> | null {
  if (!isRecord(value)) {
    report(path, message(schema.message));
    return null;
  }
  reportUnknown(value, Object.keys(schema.entries), path, report);
  // Unknown fields are reported by now: the check of the known ones passes over them.
  const known = v.object<v.ObjectEntries, string>(schema.entries, schema.message);
  const result = v.safeParse(known, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inside = issue.path?.map((step) => step.key as string | number) ?? [];
    const field = [...inside].reverse().find((key) => typeof key === 'string') ?? '';
    const missing = issue.received === 'undefined';
    report(
      missing ? [...path, ...inside.slice(0, -1)] : [...path, ...inside],
      missing ? message('“{0}” is missing', field) : message(issue.message, field),
    );
  }
  return null;
}

function reportUnknown(
  value: Record<string, unknown>,
  known: readonly string[],
  path: Path,
  report: Report,
): void {
  for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
    report([...path, key], message('“{0}” is not a field of the casebook', key));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Where the value at this path stands: the nearest node above where it has none of its own. A group that is the value of
 * a field stands at the field's name, which a reader looks for.
 */
function placeOf({ document }: YamlFile, path: Path, text: string): Span {
  for (let length = path.length; length > 0; length--) {
    const group: unknown = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const value: unknown = document.getIn(path.slice(0, length), true);
    const pair = isMap(group) && group.items.find((item) => item.value === value);
    const node: unknown = pair && !isScalar(value) ? pair.key : value;
    if (isNode(node) && node.range) return firstLine(text, { start: node.range[0], end: node.range[1] });
  }
  return firstLine(text, { start: 0, end: text.length });
}

/** A problem of a long entry is shown at its first line. */
function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}
