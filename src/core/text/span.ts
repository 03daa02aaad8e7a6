/** A stretch of text: UTF-16 indices, `end` exclusive. Every offset in this project is of this kind. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` holds all of `inner`; a span holds itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without white space at its edges; empty spans stay empty, at the old end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Spaces of all widths, tab, line ends, no-break spaces and the zero-width mark that some feeds leave in. */
export function isWhiteSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/**
 * The index of the first of the sorted, non-overlapping `spans` that ends after `offset`: the one that holds the offset, or
 * else the next one; their number behind the last. Logarithmic.
 */
export function indexAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span at that index; `undefined` behind the last. */
export function spanAtOrAfter<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[indexAtOrAfter(spans, offset)];
}

/** The one of the sorted, non-overlapping `spans` that holds the offset. Logarithmic. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spanAtOrAfter(spans, offset);
  return span && span.start <= offset ? span : undefined;
}
