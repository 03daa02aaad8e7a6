import type { ArticleFacts, CollectionFacts } from '../facts';
import { lineEndOf, linesOf } from '../text/lines';
import type { Day } from '../calendar/days';
import type { HeaderStyle } from './fix';

const DEFAULT_STYLE: HeaderStyle = { before: '', after: '\n' };

/**
 * How the folder writes its date lines: whether a space stands before `date`, and whether the article goes on in the same
 * line, below, or behind an empty line; each as most articles have it.
 */
export function headerStyleOf({ articles }: CollectionFacts): HeaderStyle {
  const styles = [...articles.values()].flatMap((article) => styleOf(article) ?? []);
  return {
    before: mostCommon(styles.map((style) => style.before)) ?? DEFAULT_STYLE.before,
    after: mostCommon(styles.map((style) => style.after)) ?? DEFAULT_STYLE.after,
  };
}

/** The style of an article's own header, line ends written as `\n`; `null` where it has none. */
function styleOf({ text, layout: { header } }: ArticleFacts): HeaderStyle | null {
  if (!header) return null;
  const gap = /^\s*/.exec(text.slice(header.end, header.end + 10))![0];
  const lines = linesOf(gap).length - 1;
  const before = text[header.start - 1];
  return {
    before: before === ' ' || before === '\t' ? before : '',
    after: lines === 0 ? ' ' : '\n'.repeat(Math.min(lines, 2)),
  };
}

/** The most common word; the first one of several. */
function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/**
 * What to put where, so that the article carries its date: a header line at the top, or a `date:` line in front matter
 * that is there already. `null` where a date stands there that is wrong (what an article says is never overwritten), or
 * where the front matter cannot be read.
 */
export function headerInsertion(
  { text, layout: { header, frontMatter } }: ArticleFacts,
  day: Day,
  { before, after }: HeaderStyle,
): { readonly offset: number; readonly text: string } | null {
  if (header) return null;
  const lineEnd = lineEndOf(text);
  if (frontMatter) {
    if (frontMatter.date || frontMatter.error) return null;
    return { offset: linesOf(text)[1]!.start, text: `date: ${day}${lineEnd}` };
  }
  // A Markdown heading is one only at the start of its line.
  const gap = text.startsWith('#') && after === ' ' ? '\n' : after;
  const line = `${before}date ${day}${gap}`.replaceAll('\n', lineEnd);
  return { offset: text.startsWith('\ufeff') ? 1 : 0, text: line };
}
