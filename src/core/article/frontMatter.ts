import { isScalar } from 'yaml';
import { linesOf } from '../text/lines';
import { trimmed } from '../text/span';
import { parseYaml } from '../text/yaml';
import type { FrontMatter } from './layout';

/** Front matter longer than this is not looked for: the rule is `---` in the first line, `---` again not far below. */
const LONGEST = 20_000;
const DATE_KEYS = (
  'date published datePublished date_published publishDate publish_date publicationDate publication_date publishedAt ' +
  'published_at publishedTime published_time article:published_time pubdate pubDate pub_date published_on'
).split(' ');
const OUTLET_KEYS = ['outlet', 'publisher', 'source', 'site'];

/** The YAML front matter at the very top of a text; `null` where there is none or it never closes. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const lines = linesOf(text.slice(0, LONGEST));
  const close = lines.findIndex(
    (line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end)),
  );
  if (close < 0) return null;
  const offset = lines[1]!.start;
  const span = { start: 0, end: lines[close]!.end };
  const document = parsed(text.slice(offset, lines[close]!.start));
  if (!document) return { ...span, date: null, title: null, outlet: null, error: 'nested too deeply' };

  const scalar = (keys: readonly string[]): { value: string; start: number; end: number } | null => {
    for (const key of keys) {
      const node: unknown = document.has(key) ? document.get(key, true) : undefined;
      if (!isScalar(node) || !node.range) continue;
      const { value } = node;
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      return { value: String(value), start: offset + node.range[0], end: offset + node.range[1] };
    }
    return null;
  };

  const date = scalar(DATE_KEYS);
  return {
    ...span,
    date: date && { value: date.value, span: trimmed(text, date) },
    title: scalar(['title', 'headline'])?.value ?? null,
    outlet: scalar(OUTLET_KEYS)?.value ?? null,
    error: document.errors[0]?.message.split('\n')[0] ?? null,
  };
}

function parsed(yaml: string): ReturnType<typeof parseYaml> | null {
  try {
    return parseYaml(yaml);
  } catch {
    return null;
  }
}
