/**
 * In how many articles each feature was seen.
 * @param {Iterable<{ article: number, features: readonly string[] }>} seen @returns {Map<string, number>} in the order of sight
 */
export function articlesByFeature(seen) {
  /** @type {Map<string, Set<number>>} */
  const articles = new Map();
  for (const { article, features } of seen)
    for (const feature of features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  return new Map([...articles].map(([feature, { size }]) => [feature, size]));
}
