import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span';
import { written } from './edit';
import { openYaml, type YamlFile } from './yaml';

/** The sections whose entries name the article that they are about. */
const LISTS: readonly string[] = ['attributions', 'dates', 'said', 'events', 'silenced'];
/** Lists in their entries that do so, too. */
const INNER: readonly string[] = ['same_as', 'apart'];

/**
 * The text with all that is decided about the article `from` said about `to` instead: its entry in `articles`, and the
 * decisions about passages and findings that name it. Only the names change, so that comments and styles stay; globs are left alone.
 * Where `to` has an entry in `articles` already, both entries stay: nothing decided is thrown away.
 *
 * `null` where the names cannot be changed without changing anything else; the result is read back to make sure.
 */
export function withRenamed(text: string, file: YamlFile, from: string, to: string): string | null {
  const expected = valueRenamed(file.value, from, to);
  if (expected === JSON.stringify(file.value)) return text;
  const places = placesOf(file, from, to);
  // A plain name may mean something else inside brackets; one in quotation marks means itself everywhere.
  for (const name of [written(to), JSON.stringify(to)]) {
    const result = places.reduce(
      (whole, { start, end }) => whole.slice(0, start) + name + whole.slice(end),
      text,
    );
    const reread = openYaml(result);
    if ('value' in reread && JSON.stringify(reread.value) === expected) return result;
  }
  return null;
}

/** What the file shall say afterwards, as JSON. */
function valueRenamed(root: unknown, from: string, to: string): string {
  return JSON.stringify(root, function (this: unknown, key: string, value: unknown): unknown {
    if (this !== root) return value;
    if (LISTS.includes(key) && Array.isArray(value))
      return value.map((entry) => entryRenamed(entry, from, to));
    return key === 'articles' && moves(value, from, to)
      ? Object.fromEntries(Object.entries(value).map(([path, entry]) => [path === from ? to : path, entry]))
      : value;
  });
}

function entryRenamed(entry: unknown, from: string, to: string): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]: [string, unknown]) => {
      if (field === 'article' && value === from) return [field, to];
      return INNER.includes(field) && Array.isArray(value)
        ? [field, value.map((inner) => entryRenamed(inner, from, to))]
        : [field, value];
    }),
  );
}

/** Whether the section of articles has an entry to be moved, and room for it. */
function moves(articles: unknown, from: string, to: string): articles is object {
  if (typeof articles !== 'object' || articles === null || Array.isArray(articles)) return false;
  return Object.hasOwn(articles, from) && !Object.hasOwn(articles, to);
}

/** Where the name stands as that of an article, last first: what is replaced then moves none of the others. */
function placesOf({ document, value }: YamlFile, from: string, to: string): Span[] {
  const articles: unknown = document.get('articles', true);
  const keys =
    isMap(articles) && moves((value as Record<string, unknown>)['articles'], from, to)
      ? articles.items.map(({ key }) => key).filter((key) => isScalar(key) && String(key.value) === from)
      : [];
  const names = LISTS.flatMap((section) => {
    const entries: unknown = document.get(section, true);
    return isSeq(entries) ? entries.items.flatMap((entry) => namesIn(entry, from)) : [];
  });
  return [...keys, ...names]
    .flatMap((node) => (isNode(node) && node.range ? [{ start: node.range[0], end: node.range[1] }] : []))
    .sort((a, b) => b.start - a.start);
}

/** The nodes that name the article in an entry, or in the lists of it. */
function namesIn(entry: unknown, from: string): unknown[] {
  if (!isMap(entry)) return [];
  const own: unknown = entry.get('article', true);
  const inner = INNER.flatMap((field) => {
    const list: unknown = entry.get(field, true);
    return isSeq(list) ? list.items.flatMap((item) => namesIn(item, from)) : [];
  });
  return [...(isScalar(own) && own.value === from ? [own] : []), ...inner];
}
