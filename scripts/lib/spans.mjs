/** @typedef {{ start: number, end: number }} Span */

/** How many characters two spans share. @param {Span} a @param {Span} b */
export function shared(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether they share more than half of what they cover together (Jaccard). @param {Span} a @param {Span} b */
export function isSame(a, b) {
  const both = shared(a, b);
  return 2 * both > a.end - a.start + b.end - b.start - both;
}
