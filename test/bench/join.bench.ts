import { emptyCasebook } from '../../src/core/casebook/casebook';
import { createJoin, joinCollection } from '../../src/core/collection';
import { finish } from '../../src/core/steps';
import type { BenchGroup } from './group';
import { newsArticle, newsFolder } from './newsFolder';

const SIZES = [500, 1000, 2000];
const EDITED = 7;

export const groups: BenchGroup[] = [
  {
    name: 'a folder joined (articles)',
    growth: 'linear',
    sizes: SIZES,
    prepare: (count) => () => finish(joinCollection(newsFolder(count), emptyCasebook)),
  },
  {
    name: 'a folder joined again after each of four edits of an article (articles)',
    growth: 'linear',
    sizes: SIZES,
    memory: true,
    prepare(count) {
      const articles = newsFolder(count);
      const join = createJoin();
      finish(join(articles, emptyCasebook));
      // Sentences that say nothing, that bring a speaker, and that bring an event.
      const edits = [
        '',
        ' More was not known.',
        ' “No,” said Ana Torres.',
        ' A bus crashed in Aram on Friday.',
      ];
      const edited = edits.map((more) => newsArticle(EDITED, more));
      return () => {
        for (const [path, facts] of edited) {
          articles.set(path, { ...facts });
          finish(join(articles, emptyCasebook));
        }
      };
    },
  },
];
