import type { Reading } from '../read/reading';

/**
 * Of readings that overlap the longest stays, of equals the first; `readings` come in the order of their heads. Linear
 * but for the sort.
 */
export function withoutOverlaps(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of [...readings].sort((a, b) => a.first - b.first)) {
    let beaten = false;
    for (let before = kept.at(-1); before && before.last >= reading.first; before = kept.at(-1)) {
      if (length(before) >= length(reading)) {
        beaten = true;
        break;
      }
      kept.pop();
    }
    if (!beaten) kept.push(reading);
  }
  return kept;
}

function length({ first, last }: Reading): number {
  return last - first;
}
