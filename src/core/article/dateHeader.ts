import type { Span } from '../text/span';
import { isDay } from '../calendar/days';
import type { DateHeader } from './layout';

const HEADER = /^\s{0,20}date[ \t:]{1,4}(\d[^\s,;]{0,40})(?=\s|$)/i;

/**
 * The header in a line: `date YYYY-MM-DD`, with or without a colon, with the article's text going on behind it or not.
 * A value that starts with a digit but names no day is kept with `day: null`, so that it can be pointed at.
 */
export function readDateHeader(text: string, line: Span): DateHeader | null {
  const match = HEADER.exec(text.slice(line.start, Math.min(line.end, line.start + 100)));
  if (!match) return null;
  const value = match[1]!;
  const end = line.start + match[0].length;
  const day = value.replace(/T[\d:.]{2,12}(?:Z|[+-]\d\d:?\d\d)?$/, '');
  const word = text.slice(line.start, end).search(/\S/);
  return { start: line.start + word, end, value, day: isDay(day) ? day : null };
}
