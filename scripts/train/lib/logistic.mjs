import { generator, shuffled } from './order.mjs';

/** @typedef {{ article: number, features: readonly string[], right: boolean }} Example */
/** @typedef {{ bias: number, weights: Record<string, number> }} Model */

/**
 * A logistic model over named features with an L2 penalty, trained by AdaGrad (Duchi et al., 2011) in a fixed order. A feature is
 * kept only where enough articles have it, so that no article leaves a trace; the others count into the bias.
 * @param {readonly Example[]} examples
 * @param {{ articles: number, epochs: number, penalty: number, rate: number }} options
 * @returns {Model} weights in hundredths
 */
export function fitLogistic(examples, { articles, epochs, penalty, rate }) {
  const kept = keptFeatures(examples, articles);
  const numbers = new Map(kept.map((feature, index) => [feature, index + 1]));
  const weight = new Float64Array(kept.length + 1);
  const squares = new Float64Array(kept.length + 1).fill(1e-8);
  const rows = examples.map(({ features, right }) => ({
    right,
    on: [0, ...features.flatMap((feature) => numbers.get(feature) ?? [])],
  }));
  const random = generator();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { right, on } of shuffled(rows, random)) {
      const sum = on.reduce((total, i) => total + (weight[i] ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (const i of on) {
        const step = slope + penalty * (weight[i] ?? 0);
        squares[i] = (squares[i] ?? 0) + step * step;
        weight[i] = (weight[i] ?? 0) - (rate * step) / Math.sqrt(squares[i] ?? 1);
      }
    }
  }
  const hundredths = (/** @type {number} */ i) => Math.round((weight[i] ?? 0) * 100) / 100;
  return {
    bias: hundredths(0),
    weights: Object.fromEntries(kept.map((feature, i) => [feature, hundredths(i + 1)])),
  };
}

/** @param {readonly Example[]} examples @param {number} articles */
function keptFeatures(examples, articles) {
  /** @type {Map<string, Set<number>>} */
  const seen = new Map();
  for (const { article, features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? new Set()).add(article));
  return [...seen]
    .filter(([, { size }]) => size >= articles)
    .map(([feature]) => feature)
    .sort();
}
