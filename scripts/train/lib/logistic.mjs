import { adaGrad } from './adagrad.mjs';
import { articlesByFeature } from './counts.mjs';
import { generator, shuffled } from './order.mjs';

/** @typedef {{ article: number, features: readonly string[], right: boolean }} Example */
/** @typedef {{ bias: number, weights: Record<string, number> }} Model */

/**
 * A logistic model over named features with an L2 penalty, trained in a fixed order. A feature is
 * kept only where enough articles have it, so that no article leaves a trace; the others count into the bias.
 * @param {readonly Example[]} examples
 * @param {{ articles: number, epochs: number, penalty: number, rate: number }} options
 * @returns {Model} weights in hundredths
 */
export function fitLogistic(examples, { articles, epochs, penalty, rate }) {
  const kept = keptFeatures(examples, articles);
  const numbers = new Map(kept.map((feature, index) => [feature, index + 1]));
  const model = adaGrad(kept.length + 1, { penalty, rate });
  const rows = examples.map(({ features, right }) => ({
    right,
    on: [0, ...features.flatMap((feature) => numbers.get(feature) ?? [])],
  }));
  const random = generator();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { right, on } of shuffled(rows, random)) {
      const slope = 1 / (1 + Math.exp(-model.sum(on))) - (right ? 1 : 0);
      model.descend(on, slope);
    }
  }
  return {
    bias: model.rounded(0),
    weights: Object.fromEntries(kept.map((feature, i) => [feature, model.rounded(i + 1)])),
  };
}

/** @param {readonly Example[]} examples @param {number} articles */
function keptFeatures(examples, articles) {
  return [...articlesByFeature(examples)]
    .filter(([, count]) => count >= articles)
    .map(([feature]) => feature)
    .sort();
}
