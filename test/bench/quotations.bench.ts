import { createFindQuoted } from '../../src/core/compare/quotations';
import type { ArticleFacts, CollectionSpeaker } from '../../src/core/facts';
import { finish } from '../../src/core/steps';
import { article, collectionSpeaker } from '../unit/builders';
import type { BenchGroup } from './group';

const PEOPLE = ['Ana Torres', 'Ivo Lund', 'Karl Oster', 'Mia Quill'];
const NOUNS = [
  'quay',
  'bridge',
  'harbour',
  'ferry',
  'ledger',
  'crane',
  'school',
  'lighthouse',
  'basin',
  'union',
];

/** Ten quotations an article; a tenth of the words are those of another article, in the same mouth or another. */
function facts(i: number) {
  const lines = Array.from({ length: 10 }, (_, k) => {
    const n = k === 0 ? Math.floor(i / 2) : k === 4 ? Math.floor(i / 8) : i * 10 + k;
    const words = Array.from(
      { length: 12 },
      (_, w) => `${NOUNS[(n + w * 3) % 10]}${(n * 7919 + w * 104729) % 9973}`,
    );
    return `“We must look at ${words.join(' ')},”`;
  });
  const text = lines.map((line, k) => `${line} said ${PEOPLE[(i + k) % 4]}.`).join('\n\n');
  return lines.reduce(
    (built, line, k) => built.quote(line, { by: PEOPLE[(i + k) % 4]! }),
    article(text, `${i}.txt`),
  ).facts;
}

function folder(count: number) {
  const articles = Array.from({ length: count }, (_, i) => facts(i));
  const speakers = PEOPLE.map((name): CollectionSpeaker =>
    collectionSpeaker(name, ...articles.map(({ path }) => path)),
  );
  return { articles, speakers };
}

/** In a copy of each article, so that its words are read anew. */
function byPath(articles: readonly ArticleFacts[]): Map<string, ArticleFacts> {
  return new Map(articles.map((one) => [one.path, { ...one }]));
}

export const groups: BenchGroup[] = [
  {
    name: 'quotations in several articles, or given to two people (articles)',
    growth: 'linear',
    sizes: [250, 500, 1000],
    prepare(count) {
      const { articles, speakers } = folder(count);
      return () => finish(createFindQuoted()(byPath(articles), speakers));
    },
  },
  {
    name: 'quotations again after one article has changed (articles)',
    growth: 'linear',
    sizes: [250, 500, 1000],
    prepare(count) {
      const { articles, speakers } = folder(count);
      const joined = byPath(articles);
      const findQuoted = createFindQuoted();
      finish(findQuoted(joined, speakers));
      return () => {
        const changed = articles[Math.floor(count / 2)]!;
        joined.set(changed.path, { ...changed });
        finish(findQuoted(joined, speakers));
      };
    },
  },
];
