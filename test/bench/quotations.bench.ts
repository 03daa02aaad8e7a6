import { findContested } from '../../src/core/compare/quotations/contested';
import { findRepeated } from '../../src/core/compare/quotations/repeated';
import { type Choir, gatherVoices } from '../../src/core/compare/quotations/voices';
import type { CollectionSpeaker } from '../../src/core/facts';
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

/** Articles and speakers; the words of the articles are read once for all joinings, in a copy of each for this one. */
function folder(count: number): () => Choir {
  const all = Array.from({ length: count }, (_, i) => facts(i));
  const speakers = PEOPLE.map((name): CollectionSpeaker =>
    collectionSpeaker(name, ...all.map(({ path }) => path)),
  );
  return () => finish(gatherVoices(new Map(all.map((one) => [one.path, { ...one }])), speakers));
}

export const groups: BenchGroup[] = [
  {
    name: 'words given to two people (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const gather = folder(count);
      return () => finish(findContested(gather()));
    },
  },
  {
    name: 'quotations in several articles (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const gather = folder(count);
      return () => finish(findRepeated(gather()));
    },
  },
];
