// Learns what tells reported speech from other sentences, and writes src/core/quotes/weights/statements.ts.
//   node scripts/train/statements.mjs --data FILE [--leave-out PUBLISHER] [--out FILE]
//
// FILE has an annotated article a line: {id, publisher, text, quotes: [{start, end, cue: {start, end} | null}]}. Each report
// that `candidatesIn` finds is an example; it is a true one where it takes in more than 0.3 of an attribution that no quotation
// has taken. A logistic model over the named features, with an L2 penalty, trained by AdaGrad in a fixed order: the same data
// give the same file. A feature is kept only if it was seen in five articles, so that no article leaves a trace.
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/paths.mjs';

const ARTICLES = 5;
const EPOCHS = 12;
const PENALTY = 2e-3;
const RATE = 0.08;
const SHARE = 0.3;

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ id: string, publisher: string, text: string, quotes: (Span & { cue: Span | null })[] }} Article */
/** @typedef {{ article: number, features: string[], right: boolean }} Example */

const { values } = parseArgs({
  options: { data: { type: 'string' }, 'leave-out': { type: 'string' }, out: { type: 'string' } },
});
if (!values.data) throw new Error('--data FILE is missing');
const core = await loadCore();
const articles = readFileSync(values.data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => /** @type {Article} */ (JSON.parse(line)))
  .filter(({ publisher }) => publisher !== values['leave-out']);
const examples = articles.flatMap(examplesOf);
const { bias, weights } = train(examples);
const file = values.out ?? join(root, 'src/core/quotes/weights/statements.ts');
const source = `// Written by scripts/train/statements.mjs; not by hand.
// What each feature of a report adds to the odds that it is a statement; \`bias\` stands for all else.
export const bias = ${bias};
export const weights: Readonly<Record<string, number>> = ${JSON.stringify(weights)};
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
const right = examples.filter((example) => example.right).length;
console.log(
  `${articles.length} articles, ${examples.length} reports, ${right} of them true, ${Object.keys(weights).length} features kept`,
);

/** The parts of the core that read a report, bundled on the spot. */
async function loadCore() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { readLayout } from './src/core/article/readLayout';
        export { pairMarks } from './src/core/quotes/pairMarks';
        export { readSpeech, speechBlocks } from './src/core/quotes/readSpeech';
        export { readScript } from './src/core/quotes/readScript';
        export { isReported } from './src/core/quotes/quotation';
        export { candidatesIn } from './src/core/quotes/statements';
        export { spanOf } from './src/core/quotes/reports';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(/** @type {Uint8Array} */ (outputFiles[0]?.contents)).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * @param {Article} article
 * @param {number} index
 * @returns {Example[]}
 */
function examplesOf({ text, quotes }, index) {
  const layout = core.readLayout(text);
  const { stretches } = core.pairMarks(text, core.speechBlocks(layout));
  /** @type {(Span & { kind: string })[]} */
  const quotations = core.readSpeech({ text, layout, stretches }).quotations;
  const left = unquoted(
    quotes,
    quotations.filter(({ kind }) => core.isReported(kind)),
  );
  /** @type {Example[]} */
  const found = [];
  for (const { scene, segments } of core.readScript(text, layout, stretches).passages) {
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
        found.push({ article: index, features, right });
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

/**
 * @param {Span} a
 * @param {Span} b
 */
function shared(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** @param {Example[]} examples */
function train(examples) {
  const index = indexOf(examples);
  const rows = examples.map(({ features, right }) => ({
    at: features.flatMap((feature) => index.get(feature) ?? []),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1).fill(1e-8);
  const random = generator(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    for (const { at, right } of rows) {
      let sum = /** @type {number} */ (weights[index.size]);
      for (const i of at) sum += /** @type {number} */ (weights[i]);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const i of [...at, index.size]) {
        const weight = /** @type {number} */ (weights[i]);
        const gradient = error + (i === index.size ? 0 : PENALTY * weight);
        squares[i] = /** @type {number} */ (squares[i]) + gradient * gradient;
        weights[i] = weight - (RATE * gradient) / Math.sqrt(/** @type {number} */ (squares[i]));
      }
    }
  }
  const rounded = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  const kept = [...index.keys()].sort().flatMap((feature) => {
    const weight = rounded(/** @type {number} */ (weights[/** @type {number} */ (index.get(feature))]));
    return Math.abs(weight) >= 0.05 ? [/** @type {const} */ ([feature, weight])] : [];
  });
  return { bias: rounded(/** @type {number} */ (weights[index.size])), weights: Object.fromEntries(kept) };
}

/**
 * A number for each feature that was seen in enough articles.
 * @param {Example[]} examples
 */
function indexOf(examples) {
  /** @type {Map<string, Set<number>>} */
  const seen = new Map();
  for (const { article, features } of examples)
    for (const feature of features) {
      const articlesOf = seen.get(feature) ?? new Set();
      seen.set(feature, articlesOf.add(article));
    }
  const kept = [...seen].filter(([, { size }]) => size >= ARTICLES).map(([feature]) => feature);
  return new Map(kept.map((feature, i) => [feature, i]));
}

/**
 * @template T
 * @param {T[]} rows
 * @param {() => number} random
 */
function shuffle(rows, random) {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [/** @type {T} */ (rows[j]), /** @type {T} */ (rows[i])];
  }
}

/**
 * The same numbers on every run.
 * @param {number} seed
 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
