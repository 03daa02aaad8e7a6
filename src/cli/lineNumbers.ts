import { linesOf, spanAtOrAfter } from '../core';

/** Tells the line (from 1) of any offset in a text; the lines are looked up once. */
export function lineNumbers(text: string): (offset: number) => number {
  const lines = linesOf(text).map((line, i) => ({ ...line, number: i + 1 }));
  // An offset between the two characters of a line end belongs to the line before it.
  return (offset) => spanAtOrAfter(lines, Math.max(0, offset - 1))?.number ?? lines.length;
}
