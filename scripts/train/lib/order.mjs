// A fixed disorder: the same data, shuffled the same way, give the same weights.

/** A generator of the same numbers every time, from 0 to 1 (linear congruence, as in Numerical Recipes). */
export function generator() {
  let state = 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** @template T @param {readonly T[]} items @param {() => number} random @returns {T[]} */
export function shuffled(items, random) {
  const keyed = items.map((item) => /** @type {const} */ ([random(), item]));
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}
