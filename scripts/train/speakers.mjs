// Learns which candidate is the speaker of a quotation, and writes src/core/quotes/weights/speakers.ts.
//   node scripts/train/speakers.mjs --data FILE [--test FILE]
//
// FILE has an annotated article a line: {publisher, text, quotes: [{start, end, speaker: {start, end, more?} | null}]}. With --test
// nothing is written: it prints how often the right candidate is first, for outlets that were left out of the learning, without
// each group of features, and by how sure the scores are.
//
// A log-linear model over the candidates of each quotation and nobody, whose score is 0 (conditional logit: McFadden, 1974);
// where several mentions name the speaker, any of them is right. Trained by AdaGrad (Duchi et al., 2011) in a fixed order: the
// same data give the same file. Whom a quotation follows depends on what was decided before, so the candidates are read anew
// with what was learned, a few rounds. Kept are only the verbs and pairs seen in at least ten articles; no names and no text.
import { parseArgs } from 'node:util';
import { adaGrad } from './lib/adagrad.mjs';
import { readLines } from '../lib/json-lines.mjs';
import { loadCore } from './lib/core.mjs';
import { articlesByFeature } from './lib/counts.mjs';
import { generator, shuffled } from './lib/order.mjs';
import { isSame, shared } from '../lib/spans.mjs';
import { writeWeights } from './lib/weights.mjs';

const ROUNDS = 3;
const EPOCHS = 8;
const PENALTY = 3e-3;
const RATE = 0.1;
const ARTICLES = 10;
/** Scores above it are all alike; keeps the odds finite. */
const HIGHEST = 30;

/** @typedef {import('../lib/spans.mjs').Span} Span */
/** @typedef {Span & { speaker: (Span & { more?: Span[] }) | null }} GoldQuote */
/** @typedef {{ publisher: string, text: string, quotes: GoldQuote[] }} Article */
/** @typedef {{ features: string[], right: boolean }} Candidate */
/** @typedef {{ publisher: string, article: number, candidates: Candidate[], named: boolean }} Example */
/** @typedef {Record<string, number>} Weights */

const { values } = parseArgs({ options: { data: { type: 'string' }, test: { type: 'string' } } });
if (!values.data) throw new Error('--data FILE is missing');
const core = await loadCore();
/** @type {Record<string, readonly string[]>} */
const groups = core.featureGroups;
const articles = read(values.data);
const weights = learn(articles);
if (values.test) report(read(values.test));
else {
  await writeWeights(
    'speakers',
    'What each feature of a candidate adds to the odds, as a logarithm, that it is the speaker; see `features.ts`.',
    { weights },
  );
  console.log(`${articles.length} articles, ${Object.keys(weights).length} weights`);
}

/** @param {string} file @returns {Article[]} */
function read(file) {
  return /** @type {Article[]} */ (readLines(file));
}

/**
 * The quotations of an article that an annotator attributed, each with its candidates.
 * @param {Article} article @param {number} index @param {Weights} known @returns {Example[]}
 */
function examplesOf({ publisher, text, quotes }, index, known) {
  const { stretches, script } = core.readArticle(text);
  // Every stretch counts here, title or not: what is a quotation is learned afterwards, from the speakers.
  const decisions = core.decide(script, stretches, { score: core.scoreBy(known), quoted: () => true });
  return quotes.flatMap((quote) => {
    const stretch = stretches.findIndex((/** @type {Span} */ each) => isSame(each, quote));
    const decision = decisions[stretch];
    if (!decision) return [];
    const gold = quote.speaker ? [quote.speaker, ...(quote.speaker.more ?? [])] : [];
    const candidates = decision.ranked.map(
      (/** @type {{ features: string[], mention: Span }} */ { features, mention }) => ({
        features,
        right: gold.some((span) => shared(span, mention) > 0),
      }),
    );
    return [{ publisher, article: index, candidates, named: gold.length > 0 }];
  });
}

/** @param {Article[]} from @param {(feature: string) => boolean} [wanted] @returns {Weights} */
function learn(from, wanted = () => true) {
  /** @type {Weights} */
  let known = {};
  for (let round = 0; round < ROUNDS; round++) {
    known = fit(
      from.flatMap((article, index) => examplesOf(article, index, known)),
      wanted,
    );
  }
  return known;
}

/** @param {Example[]} examples @param {(feature: string) => boolean} wanted @returns {Weights} */
function fit(examples, wanted) {
  const kept = keptFeatures(examples, wanted);
  const numbers = new Map(kept.map((feature, index) => [feature, index]));
  const model = adaGrad(kept.length, { penalty: PENALTY, rate: RATE });
  // Nobody is right only where nobody is named; where the one who is named is no candidate, there is nothing to learn.
  const useful = examples
    .filter(({ candidates, named }) => !named || candidates.some(({ right }) => right))
    .map(({ candidates }) =>
      candidates.map(({ features, right }) => ({
        right,
        on: features.flatMap((feature) => numbers.get(feature) ?? []),
      })),
    );
  const random = generator();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(useful, random)) {
      const odds = example.map(({ on }) => Math.exp(Math.min(HIGHEST, model.sum(on))));
      const all = odds.reduce((sum, each) => sum + each, 1);
      const good = odds.reduce((sum, each, i) => sum + (example[i]?.right ? each : 0), 0);
      example.forEach(({ on, right }, c) => {
        const odd = odds[c] ?? 0;
        model.descend(on, odd / all - (right ? odd / good : 0));
      });
    }
  }
  return Object.fromEntries(kept.map((feature, i) => [feature, model.rounded(i)]));
}

/** Features of the table, in its order, then the verbs and pairs that enough articles have. @param {Example[]} examples @param {(feature: string) => boolean} wanted */
function keptFeatures(examples, wanted) {
  const seen = articlesByFeature(
    examples.flatMap(({ article, candidates }) => candidates.map(({ features }) => ({ article, features }))),
  );
  const known = new Set(Object.values(groups).flat());
  const others = [...seen]
    .filter(([feature, count]) => !known.has(feature) && count >= ARTICLES)
    .map(([feature]) => feature)
    .sort();
  return [
    ...Object.values(groups)
      .flat()
      .filter((feature) => seen.has(feature)),
    ...others,
  ].filter(wanted);
}

/** @param {Article[]} tested */
function report(tested) {
  console.log(`tested: ${rate(tested, weights)}`);
  for (const publisher of new Set(articles.map((article) => article.publisher))) {
    const others = learn(articles.filter((article) => article.publisher !== publisher));
    console.log(
      `left out ${publisher}: ${rate(
        articles.filter((article) => article.publisher === publisher),
        others,
      )}`,
    );
  }
  const others = { verbs: /^verb /, pairs: / \+ / };
  for (const [group, pattern] of [...Object.entries(groups), ...Object.entries(others)]) {
    const without = learn(articles, (feature) =>
      pattern instanceof RegExp ? !pattern.test(feature) : !pattern.includes(feature),
    );
    console.log(`without ${group}: ${rate(tested, without)}`);
  }
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 1.01],
  ])
    console.log(`share ${from} to ${to}: ${curve(tested, from ?? 0, to ?? 1)}`);
}

/** @param {Article[]} tested @param {Weights} learned */
function ranked(tested, learned) {
  const score = core.scoreBy(learned);
  return tested
    .flatMap((article, index) => examplesOf(article, index, learned))
    .filter(({ named }) => named)
    .map(({ candidates }) => {
      const scores = candidates.map(({ features }) => score(features));
      const best = Math.max(0, ...scores);
      const all = scores.reduce((sum, each) => sum + Math.exp(each - best), Math.exp(-best));
      const first = candidates[scores.indexOf(best)];
      return { right: first?.right ?? false, nobody: !first, share: 1 / all };
    });
}

/** @param {Article[]} tested @param {Weights} learned */
function rate(tested, learned) {
  const all = ranked(tested, learned);
  const percent = (/** @type {number} */ n) => ((100 * n) / all.length).toFixed(1);
  return `${percent(all.filter(({ right }) => right).length)} right, ${percent(all.filter(({ nobody }) => nobody).length)} left open, of ${all.length}`;
}

/** @param {Article[]} tested @param {number} from @param {number} to */
function curve(tested, from, to) {
  const all = ranked(tested, weights).filter(({ share }) => share >= from && share < to);
  return `${all.length} quotations, ${((100 * all.filter(({ right }) => right).length) / Math.max(1, all.length)).toFixed(1)} right`;
}
