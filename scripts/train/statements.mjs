// Learns what tells reported speech from other sentences, and writes src/core/quotes/weights/statements.ts.
//   node scripts/train/statements.mjs --data FILE [--leave-out PUBLISHER]   (after speakers.mjs and quotations.mjs)
//
// FILE has an annotated article a line: {id, publisher, text, quotes: [{start, end, cue: {start, end} | null}]}. Each report
// that `candidatesIn` finds is an example; it is a true one where it takes in more than 0.3 of an attribution that no quotation
// has taken.
import { parseArgs } from 'node:util';
import { readLines } from '../lib/json-lines.mjs';
import { loadCore } from './lib/core.mjs';
import { fitLogistic } from './lib/logistic.mjs';
import { shared } from '../lib/spans.mjs';
import { writeWeights } from './lib/weights.mjs';

const SHARE = 0.3;

/** @typedef {import('../lib/spans.mjs').Span} Span */
/** @typedef {{ id: string, publisher: string, text: string, quotes: (Span & { cue: Span | null })[] }} Article */

const { values } = parseArgs({ options: { data: { type: 'string' }, 'leave-out': { type: 'string' } } });
if (!values.data) throw new Error('--data FILE is missing');
const core = await loadCore();
const articles = /** @type {Article[]} */ (readLines(values.data)).filter(
  ({ publisher }) => publisher !== values['leave-out'],
);
const examples = articles.flatMap(examplesOf);
const learned = fitLogistic(examples, { articles: 5, epochs: 12, penalty: 2e-3, rate: 0.08 });
await writeWeights(
  'statements',
  'What each feature of a report adds to the odds, as a logarithm, that it is a statement.',
  learned,
);
console.log(
  `${articles.length} articles, ${examples.length} reports, ${Object.keys(learned.weights).length} weights`,
);

/**
 * @param {Article} article
 * @param {number} index
 * @returns {import('./lib/logistic.mjs').Example[]}
 */
function examplesOf({ text, quotes }, index) {
  const { layout, stretches, script } = core.readArticle(text);
  /** @type {(Span & { kind: string })[]} */
  const quotations = core.readSpeech({ text, layout, stretches }).quotations;
  const left = unquoted(
    quotes,
    quotations.filter(({ kind }) => core.isReported(kind)),
  );
  /** @type {import('./lib/logistic.mjs').Example[]} */
  const found = [];
  for (const { scene, segments } of script.passages) {
    for (const segment of segments) {
      for (const { cue, report, features } of core.candidatesIn(scene, segment)) {
        const span = core.spanOf(text, scene, report);
        const { items } = scene.passage;
        const words = { start: items[cue.at].start, end: items[cue.to - 1].end };
        const right = left.some(
          (quote) =>
            shared(quote, span) > SHARE * (quote.end - quote.start) &&
            (!quote.cue || shared(quote.cue, words) > 0),
        );
        found.push({ article: index, features: features.map(core.nameOf), right });
      }
    }
  }
  return found;
}

/**
 * The attributions that the quotations of an article leave, each quotation taking one.
 * @param {Article['quotes']} quotes
 * @param {Span[]} quotations
 */
function unquoted(quotes, quotations) {
  const free = new Set(quotations);
  return quotes.filter((quote) => {
    let most = SHARE;
    /** @type {Span | undefined} */
    let best;
    for (const quotation of free) {
      const share = shared(quote, quotation) / (quote.end - quote.start);
      if (share > most) [most, best] = [share, quotation];
    }
    if (best) free.delete(best);
    return !best;
  });
}
