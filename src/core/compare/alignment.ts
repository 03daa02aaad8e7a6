/**
 * With how few changes a passage is found inside another: words exchanged, added or left out. `undefined` where it takes
 * more than `most`. What stands before and behind it in the longer one costs nothing.
 *
 * Sellers' algorithm, cut off where a column can no longer come below `most`: time grows with the length of the longer
 * passage times `most`, not with the product of the two.
 */
export function changesWithin(
  short: readonly string[],
  long: readonly string[],
  most: number,
): number | undefined {
  const beyond = most + 1;
  // `column[i]`: the changes that turn the first i words of `short` into words of `long` that end here.
  const column = Array.from({ length: short.length + 1 }, (_, i) => Math.min(i, beyond));
  let live = Math.min(short.length, most);
  let best = column[short.length]!;
  for (const word of long) {
    let diagonal = 0; // a passage may begin anywhere
    const last = Math.min(live + 1, short.length);
    for (let i = 1; i <= last; i++) {
      const before = i > live ? beyond : column[i]!;
      const exchanged = diagonal + (word === short[i - 1] ? 0 : 1);
      diagonal = before;
      column[i] = Math.min(exchanged, before + 1, column[i - 1]! + 1, beyond);
    }
    live = last;
    while (live > 0 && column[live]! > most) live--;
    if (live === short.length) best = Math.min(best, column[live]!);
    if (best === 0) break;
  }
  return best <= most ? best : undefined;
}
