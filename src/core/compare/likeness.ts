import { wordsOf } from './words';

/** The share of their words that two passages have in common, wherever they stand in them: from 0 to 1 (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  const together = some.length + others.length;
  return together > 0 ? (2 * common) / together : 0;
}
