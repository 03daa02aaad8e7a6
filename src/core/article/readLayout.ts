import { linesOf } from '../text/lines';
import { sentencesIn } from '../text/sentences';
import { type Span, spanAt, trimmed } from '../text/span';
import { endsReport, isBoilerplate, isPageNotice } from './boilerplate';
import { BYLINE } from './byline';
import { readDateHeader } from './dateHeader';
import { readDateline } from './dateline';
import { readFrontMatter } from './frontMatter';
import type { DateHeader, Layout } from './layout';
import { findMetadata } from './published/metadata';
import { findPrintedDates } from './published/printedDates';

/** Headline and byline stand in the first lines, if anywhere. */
const TOP_LINES = 8;
const LONGEST_HEADLINE = 180;

/**
 * The parts of an article. Pure and linear; any text has a layout, be it one of paragraphs only. Parts are recognised
 * from the top down: front matter, header, metadata, printed dates, headline and byline, then the body.
 */
export function readLayout(text: string): Layout {
  const frontMatter = readFrontMatter(text);
  let lines = linesOf(text)
    .map((line) => trimmed(text, line))
    .filter((line) => line.end > line.start && line.start >= (frontMatter?.end ?? 0));

  const header = lines[0] ? readDateHeader(text, lines[0]) : null;
  if (header) lines = withoutHeader(text, lines, header);
  const metadata = findMetadata(text, lines);
  if (metadata.length > 0) lines = lines.filter((line) => !spanAt(metadata, line.start));
  const isNotice = ({ start, end }: Span): boolean =>
    end - start < 120 && isPageNotice(text.slice(start, end));
  const notices = lines.filter(isNotice);
  if (notices.length > 0) lines = lines.filter((line) => !isNotice(line));
  lines = joinWrapped(text, lines);

  const printed = findPrintedDates(text, lines);
  lines = printed.lines;
  const top = readTop(text, lines);
  const body = lines.slice(top.length);
  const dateline = body[0] && !isTranscript(text, body) ? readDateline(text, body[0]) : null;
  if (dateline && body[0]) body[0] = trimmed(text, { start: dateline.end, end: body[0].end });

  const { report, boilerplate } = splitBoilerplate(text, body);
  return {
    header,
    frontMatter,
    headlines: top.headlines,
    byline: top.byline,
    dateline,
    printedDates: printed.dates,
    metadata,
    paragraphs: report.map((span) => ({ ...span, sentences: sentencesIn(text, span) })),
    boilerplate: [...notices, ...boilerplate].sort((a, b) => a.start - b.start),
  };
}

/** "TORRES:", "MR. LUND:": in front of somebody's words it looks like a place in front of a report. */
const LABEL = /^\p{Lu}[\p{Lu}.'’ -]{0,40}:\s/u;

/** Whether the first line begins with a label, and one label stands in front of two lines: a place is named once. */
function isTranscript(text: string, lines: readonly Span[]): boolean {
  const labelOf = ({ start, end }: Span): string | undefined =>
    LABEL.exec(text.slice(start, Math.min(end, start + 50)))?.[0];
  if (!labelOf(lines[0]!)) return false;
  const labels = lines.flatMap((line) => labelOf(line) ?? []);
  return new Set(labels).size < labels.length;
}

/** The rest of the header's line is a line of its own; a header alone in its line leaves none. */
function withoutHeader(text: string, lines: Span[], header: DateHeader): Span[] {
  const rest = trimmed(text, { start: header.end, end: lines[0]!.end });
  return rest.end > rest.start ? [rest, ...lines.slice(1)] : lines.slice(1);
}

interface Top {
  readonly headlines: Span[];
  readonly byline: Span | null;
  /** How many lines the top takes up. */
  readonly length: number;
}

function readTop(text: string, lines: readonly Span[]): Top {
  const headlines: Span[] = [];
  let byline: Span | null = null;
  let length = 0;
  for (const line of lines.slice(0, TOP_LINES)) {
    const words = text.slice(line.start, line.end);
    if (!byline && words.length < 100 && BYLINE.test(words) && !/[.!?]$/.test(words)) byline = line;
    else if (isHeadline(text, line, lines[length + 1], headlines)) headlines.push(line);
    else break;
    length++;
  }
  return { headlines, byline, length };
}

/** A first short line without a full stop over something else, or the same line again. */
function isHeadline(text: string, line: Span, next: Span | undefined, before: readonly Span[]): boolean {
  const words = text.slice(line.start, line.end);
  const repeated = before.some((other) => sameHeadline(text.slice(other.start, other.end), words));
  if (repeated) return true;
  // The last line of all is the body, however short.
  if (before.length > 0 || !next || words.length > LONGEST_HEADLINE) return false;
  if (/^#{1,2} \S/.test(words)) return true;
  if (/^https?:/.test(words)) return false;
  if (readDateline(text, line) || /^["“'‘].*["”'’]$/.test(words)) return false;
  return !/[.!…:;,]["”'’)]?$/.test(words);
}

function sameHeadline(a: string, b: string): boolean {
  const plain = (words: string): string =>
    words
      .replace(/^#+\s*/, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  return plain(a) === plain(b);
}

function splitBoilerplate(text: string, lines: readonly Span[]): { report: Span[]; boilerplate: Span[] } {
  const report: Span[] = [];
  const boilerplate: Span[] = [];
  let ended = false;
  lines.forEach((line, i) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 300));
    // A page's last lines count as such only behind the report: a piece about copyright may well begin with the word.
    ended ||= i > 0 && i >= lines.length / 3 && endsReport(words);
    if (ended || (i > 0 && isBoilerplate(words))) boilerplate.push(line);
    else report.push(line);
  });
  return { report, boilerplate };
}

/**
 * Lines of a paragraph that was wrapped by hand are joined: neighbours without a blank line between them, of which most
 * break in mid-sentence at about the same width.
 */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  // Between lines that go on stands the end of the first alone: no empty line, and none that is the page's.
  const adjoins = (a: Span, b: Span): boolean => {
    const between = text.slice(a.end, b.start);
    return !/\S/.test(between) && !/\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(between);
  };
  const pairs = lines.slice(1).map((line, i) => [lines[i]!, line] as const);
  const neighbours = pairs.filter(([a, b]) => adjoins(a, b));
  const broken = neighbours.filter(([a, b]) => {
    const width = a.end - a.start;
    const next = text.slice(b.start, b.start + 2);
    // A short line in front of a number or a mark may be an item of a list.
    const goesOn = (width > 40 && /^[\p{N}"“(]/u.test(next)) || (width > 20 && /^\p{Ll}/u.test(next));
    return width < 110 && goesOn && /[\p{L}\p{N},]$/u.test(text.slice(a.end - 2, a.end));
  });
  if (broken.length < 2 || broken.length * 3 < neighbours.length) return [...lines];

  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && adjoins(last, line)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
