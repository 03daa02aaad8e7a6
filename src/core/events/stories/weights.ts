/** Words with what each counts; of length 1 as a vector where it is `normalised`. */
export type Weights = ReadonlyMap<string, number>;

/** The same in length 1; nothing stays nothing. */
export function normalised(weights: Weights): Weights {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  if (squares === 0) return weights;
  const length = Math.sqrt(squares);
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

/** How alike two are: the scalar product; the cosine where both are of length 1. */
export function alike(a: Weights, b: Weights): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** Adds the one to the other. */
export function addTo(sum: Map<string, number>, weights: Weights): void {
  for (const [word, weight] of weights) sum.set(word, (sum.get(word) ?? 0) + weight);
}
