import { type ArticleFacts, type Span, reportedIn } from '../../core';

/** What a stretch of an article is, for the eye. The names are those of the semantic tokens in the manifest. */
export const INKS = ['newsHeader', 'newsDateline', 'newsQuotation', 'newsTime', 'newsBoilerplate'] as const;
export type Ink = (typeof INKS)[number];

export interface Stroke extends Span {
  readonly ink: Ink;
}

/**
 * The parts of an article that are coloured: sorted, none over another, none across a line end, as the editor wants
 * them. A time expression is seen inside a quotation or a dateline, so it is cut out of them.
 */
export function paint(article: ArticleFacts): Stroke[] {
  const { header, frontMatter, dateline, printedDates, metadata, boilerplate } = article.layout;
  const ground: Stroke[] = [
    ...inked('newsHeader', [header, frontMatter]),
    ...inked('newsDateline', [dateline, ...printedDates]),
    ...inked('newsQuotation', outermost(reportedIn(article))),
    ...inked('newsBoilerplate', [...metadata, ...boilerplate]),
  ].sort((a, b) => a.start - b.start);
  const times = outermost(article.times).map((time): Stroke => ({
    start: time.start,
    end: time.end,
    ink: 'newsTime',
  }));
  return lay(ground, times).flatMap((stroke) => linesWithin(article.text, stroke));
}

function inked(ink: Ink, spans: readonly (Span | null)[]): Stroke[] {
  return spans.flatMap((span) => (span ? { start: span.start, end: span.end, ink } : []));
}

/** The spans that do not begin inside an earlier one. */
function outermost(spans: readonly Span[]): Span[] {
  let end = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** Both kinds in one row, `top` cut out of `ground`; each is sorted and free of overlaps, or loses what overlaps. */
function lay(ground: readonly Stroke[], top: readonly Stroke[]): Stroke[] {
  const laid: Stroke[] = [];
  let next = 0;
  let done = 0;
  for (const stroke of ground) {
    while (next < top.length && top[next]!.end <= stroke.start) laid.push(top[next++]!);
    let from = Math.max(stroke.start, done);
    for (; next < top.length && top[next]!.start < stroke.end; next++) {
      const over = top[next]!;
      if (over.start > from) laid.push({ ...stroke, start: from, end: over.start });
      laid.push(over);
      from = Math.max(from, over.end);
    }
    if (from < stroke.end) laid.push({ ...stroke, start: from });
    done = Math.max(done, stroke.end, from);
  }
  return [...laid, ...top.slice(next)];
}

/** A stretch over several lines as one stretch a line, without the empty ones. */
function linesWithin(text: string, stroke: Stroke): Stroke[] {
  const pieces: Stroke[] = [];
  let start = stroke.start;
  for (let i = stroke.start; i <= stroke.end; i++) {
    const code = text.charCodeAt(i);
    if (i < stroke.end && code !== 0x0a && code !== 0x0d) continue;
    if (i > start) pieces.push({ ...stroke, start, end: i });
    start = i + 1;
  }
  return pieces;
}
