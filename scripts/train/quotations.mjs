// Learns whether somebody is quoted between two marks, and writes src/core/quotes/weights/quotations.ts.
//   node scripts/train/quotations.mjs --data FILE        (after speakers.mjs: it looks at who may speak)
//
// FILE has an annotated article a line: {text, quotes: [{start, end}]}. Each stretch between marks is an example, true where an
// annotator gave it to somebody.
import { parseArgs } from 'node:util';
import { readLines } from '../lib/json-lines.mjs';
import { loadCore } from './lib/core.mjs';
import { fitLogistic } from './lib/logistic.mjs';
import { isSame } from '../lib/spans.mjs';
import { writeWeights } from './lib/weights.mjs';

/** @typedef {import('../lib/spans.mjs').Span} Span */
/** @typedef {{ text: string, quotes: Span[] }} Article */

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('--data FILE is missing');
const core = await loadCore();
const articles = /** @type {Article[]} */ (readLines(values.data));
const examples = articles.flatMap(examplesOf);
const learned = fitLogistic(examples, { articles: 10, epochs: 10, penalty: 1e-3, rate: 0.1 });
await writeWeights(
  'quotations',
  'What each feature of a stretch between marks adds to the odds, as a logarithm, that somebody is quoted.',
  learned,
);
console.log(
  `${articles.length} articles, ${examples.length} stretches, ${Object.keys(learned.weights).length} weights`,
);

/** @param {Article} article @param {number} index @returns {import('./lib/logistic.mjs').Example[]} */
function examplesOf({ text, quotes }, index) {
  const { stretches, script } = core.readArticle(text);
  const decisions = core.decide(script, stretches);
  return stretches.flatMap((/** @type {Span} */ stretch, /** @type {number} */ i) => {
    const features = core.featuresOf(script, i, decisions[i]);
    if (!decisions[i] || features.length === 0) return [];
    return [{ article: index, features, right: quotes.some((quote) => isSame(stretch, quote)) }];
  });
}
