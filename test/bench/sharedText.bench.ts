import { createFindShared } from '../../src/core/compare/shared';
import type { ArticleFacts } from '../../src/core/facts';
import { finish } from '../../src/core/steps';
import { article } from '../unit/builders';
import type { BenchGroup } from './group';

/** Words of the story, which stand in every article, among words that few have. */
const STORY = ['harbour', 'minister', 'cargo', 'storm', 'council', 'timber', 'inquiry', 'pilot'];
const SENTENCES = 8;
/** So many articles print the copy of one agency text. */
const PRINTING_ONE = 5;

function sentence(seed: number): string {
  const words = Array.from({ length: 18 }, (_, w) =>
    w === 6
      ? STORY[(seed + w) % STORY.length]
      : w % 3 === 0
        ? 'of the'
        : `w${((seed * 7919 + w) * 104729) % 60013}`,
  );
  return `A ${words.join(' ')}.`;
}

/** An article of which the half is the agency's, every fifth word of it another in each. */
function facts(i: number): ArticleFacts {
  const sentences = Array.from({ length: SENTENCES }, (_, k) => {
    if (k % 2 === 0) return sentence(i * SENTENCES + k);
    const copied = sentence(-1 - Math.floor(i / PRINTING_ONE) * SENTENCES - k);
    return copied
      .split(' ')
      .map((word, w) => (w % 5 === 4 ? `edited${i}` : word))
      .join(' ');
  });
  return article(sentences.join('\n\n'), `${i}.txt`).facts;
}

export const groups: BenchGroup[] = [
  {
    name: 'passages that articles share (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const all = Array.from({ length: count }, (_, i) => facts(i));
      // The words of the articles are read once for all joinings, in a copy of each for this one.
      return () => finish(createFindShared()(new Map(all.map((one) => [one.path, { ...one }]))));
    },
  },
  {
    name: 'passages that one edited article shares, in a folder of that many',
    growth: 'flat',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const articles = new Map(Array.from({ length: count }, (_, i) => [`${i}.txt`, facts(i)]));
      const findShared = createFindShared();
      finish(findShared(articles));
      const edited = [facts(7), article(`${facts(7).text}\n\nNobody was there.`, '7.txt').facts];
      let turn = 0;
      return () => {
        articles.set('7.txt', { ...edited[turn++ % 2]! });
        finish(findShared(articles));
      };
    },
  },
];
