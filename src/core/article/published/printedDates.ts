import { type Span, trimmed } from '../../text/span';
import { MONTH_NAMES } from '../../calendar/months';
import { BYLINE } from '../byline';
import type { PrintedDate } from '../layout';
import { readPrintedDate, readYearlessDate } from './printedDate';

/**
 * Dates are printed in the first lines of a page, above the report or behind its first paragraph. In the last lines only
 * what says that it is a publication date counts ("Published in The Lantern, May 2nd, 2025"): a correction has a date, too.
 */
const TOP_LINES = 8;
const BOTTOM_LINES = 8;
const LONGEST_HEADLINE = 100;
/** A date without its year stands right beside the headline; further down it is a heading of the report. */
const YEARLESS_LINES = 4;
/** A label with a line of its own, its date in the next one. */
const LABEL =
  /^(?:(?:first |originally )?(?:published|posted)|(?:last )?(?:updated|modified)|date)(?: on| at)?\s?:?$/i;

/** Where a name ends and the date begins. */
const END_OF_BYLINE = new RegExp(
  `\\s{0,3}(?:[|•·–—,\\d]|\\b(?:published|posted|updated|on|at|${MONTH_NAMES}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\b)`,
  'i',
);

/** The printed dates of an article, and its lines without those that hold nothing else. */
export function findPrintedDates(
  text: string,
  lines: readonly Span[],
): { readonly dates: PrintedDate[]; readonly lines: Span[] } {
  const dates: PrintedDate[] = [];
  const rest: Span[] = [];
  let paragraphs = 0;
  lines.forEach((line, i) => {
    const isTop = i < TOP_LINES && paragraphs <= 1 && i < lines.length - 1;
    const label = i < TOP_LINES ? labelAbove(text, lines[i - 1], line) : line;
    const read = isTop
      ? atTop(text, label, i)
      : i < TOP_LINES || i >= lines.length - BOTTOM_LINES
        ? readPrintedDate(text, label).filter(({ says }) => says !== null)
        : [];
    if (line.end - line.start > LONGEST_HEADLINE) paragraphs++;
    if (read.length === 0) return void rest.push(line);
    if (label !== line) rest.pop();
    const byline = bylineBefore(text, line, read[0]!);
    if (byline) rest.push(byline.rest);
    dates.push(...(byline ? [{ ...read[0]!, start: byline.end }, ...read.slice(1)] : read));
  });
  return { dates, lines: rest };
}

/** The line together with the label in the line above it; the line itself where there is none. */
function labelAbove(text: string, above: Span | undefined, line: Span): Span {
  const isLabel = above && above.end - above.start < 30 && LABEL.test(text.slice(above.start, above.end));
  return isLabel ? { start: above.start, end: line.end } : line;
}

function atTop(text: string, line: Span, index: number): PrintedDate[] {
  const dates = readPrintedDate(text, line);
  if (dates.length > 0 || index >= YEARLESS_LINES) return dates;
  return [readYearlessDate(text, line)].filter((date) => date !== null);
}

/** "By Ana Torres | May 2, 2025": the line is byline and date. */
function bylineBefore(text: string, line: Span, date: PrintedDate): { rest: Span; end: number } | null {
  const words = text.slice(line.start, date.end);
  if (!BYLINE.test(words) || date.start !== line.start) return null;
  const cut = words.search(END_OF_BYLINE);
  if (cut <= 0) return null;
  return { rest: trimmed(text, { start: line.start, end: line.start + cut }), end: line.start + cut };
}
