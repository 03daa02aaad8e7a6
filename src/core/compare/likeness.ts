import { wordsOf } from './words';

/**
 * How much two passages are the same text, from 0 to 1: the share of their pairs of neighbouring words that they have in common
 * (Dice's coefficient). Pairs, for two sentences about the same people share many words and are no copies of one another.
 */
export function likeness(a: string, b: string): number {
  const [some, others] = [pairsOf(a), pairsOf(b)];
  const left = new Map<string, number>();
  for (const pair of some) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common++;
  }
  const together = some.length + others.length;
  return together > 0 ? (2 * common) / together : 0;
}

function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
