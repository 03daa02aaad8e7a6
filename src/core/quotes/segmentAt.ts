/** The index of the sentence that an item stands in; by bisection. */
export function segmentAt(segments: readonly { readonly end: number }[], item: number): number {
  let low = 0;
  for (let high = segments.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= item) low = middle + 1;
    else high = middle;
  }
  return low;
}
