import type { Span } from '../text/span';
import { writtenDate } from './datePatterns';
import type { DayOrder } from './dayOrder';
import type { PrintedDate } from './layout';

const LONGEST = 90;
// What may stand beside the date in a line that prints nothing but when the piece appeared.
const BESIDE =
  /\b(?:posted|published|updated|last|first|modified|created|date|on|at|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|a\.m|p\.m|gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|pkt|jst|aest|hrs|hours|h|local|time)\b/gi;

// Zones of the United States, where 9/10 is 10 September.
const AMERICAN = /\b(?:et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt)\b/i;

/** A line that prints a date and next to nothing else: "Posted at 12:43 pm, Nov 12, 2012 IST". */
export function readPrintedDate(text: string, line: Span, order: DayOrder | null): PrintedDate | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  const ownOrder = AMERICAN.test(words) ? 'month first' : order;
  const date = writtenDate(words, ownOrder);
  if (!date) return null;
  let beside = without(words, date);
  // A second date tells when the page was changed.
  const changed = writtenDate(beside, ownOrder);
  if (changed) beside = without(beside, changed);
  const rest = beside
    .replace(/\d+/g, ' ')
    .replace(BESIDE, '')
    .replace(/[^\p{L}]/gu, '');
  return rest.length > 3 ? null : { start: line.start, end: line.end, day: date.day };
}

function without(words: string, span: Span): string {
  return `${words.slice(0, span.start)} ${words.slice(span.end)}`;
}
