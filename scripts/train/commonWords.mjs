// Learns how common English words are in news, and writes src/core/events/stories/commonWords.ts.
//   node scripts/train/commonWords.mjs --data FILE
//
// FILE has an article a line: {text}. Kept is what at least 12 articles have and what is mostly printed in small letters, so
// that no name is in the table; of how common it is only the power of two.
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../lib/json-lines.mjs';
import { root } from '../lib/paths.mjs';
import { loadCore } from './lib/core.mjs';

const FEWEST = 12;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('--data FILE is missing');
const core = await loadCore();
const articles = /** @type {{ text: string }[]} */ (readLines(values.data));
/** @type {Map<string, { articles: number, small: number, times: number }>} */
const counts = new Map();
for (const { text } of articles) {
  const seen = new Set();
  for (const { stem, marked } of core.wordsIn(text, { start: 0, end: text.length })) {
    const count = counts.get(stem) ?? { articles: 0, small: 0, times: 0 };
    counts.set(stem, count);
    count.times++;
    if (!marked) count.small++;
    if (!seen.has(stem)) count.articles++;
    seen.add(stem);
  }
}

/** @type {string[][]} */
const levels = [];
for (const [stem, count] of counts) {
  if (count.articles < FEWEST || count.small * 2 < count.times) continue;
  const level = Math.round(Math.log2(articles.length / count.articles));
  (levels[level] ??= []).push(stem);
}
const lines = levels.flatMap((stems, level) => [
  `  // In one of ${2 ** level} articles.`,
  `  ${JSON.stringify(stems.sort().join(' '))},`,
]);
writeFileSync(
  join(root, 'src/core/events/stories/commonWords.ts'),
  `// Written by scripts/train/commonWords.mjs; not by hand.
/** Stems of common words; those of the list at index n are found in about one of 2 to the power of n articles. */
const LEVELS: readonly string[] = [
${lines.join('\n')}
];

/** Stem -> the negative binary logarithm of the share of articles that have it. */
export const common: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((stems, level) => stems.split(' ').map((stem): [string, number] => [stem, level])),
);
`,
);
console.log(`${articles.length} articles, ${levels.flat().length} words`);
