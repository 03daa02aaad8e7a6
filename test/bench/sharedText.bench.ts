import { createFindShared } from '../../src/core/compare/shared';
import type { ArticleFacts } from '../../src/core/facts';
import { finish } from '../../src/core/steps';
import { article } from '../unit/builders';
import type { BenchGroup } from './group';

/** Words of the story, which stand in every article, among words that few have. */
const STORY = ['harbour', 'minister', 'cargo', 'storm', 'council', 'timber', 'inquiry', 'pilot'];
const SENTENCES = 8;
/** So many articles print the copy of one agency text; of one that very many print, a share of the folder. */
const PRINTING_ONE = 5;
const LARGE_SHARE = 0.2;

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

/** An article of which the half is the agency's text of that number, every fifth word of it another in each. */
function facts(i: number, agencyText = Math.floor(i / PRINTING_ONE)): ArticleFacts {
  const sentences = Array.from({ length: SENTENCES }, (_, k) => {
    if (k % 2 === 0) return sentence(i * SENTENCES + k);
    const copied = sentence(-1 - agencyText * SENTENCES - k);
    return copied
      .split(' ')
      .map((word, w) => (w % 5 === 4 ? `edited${i}` : word))
      .join(' ');
  });
  return article(sentences.join('\n\n'), `${i}.txt`).facts;
}

/** The texts of a folder of which many articles print one text. */
function printingOne(count: number): ArticleFacts[] {
  return Array.from({ length: count }, (_, i) => facts(i, i < count * LARGE_SHARE ? count : undefined));
}

/** Joins the folder again and again, where one article has changed. */
function editing(all: readonly ArticleFacts[]): () => void {
  const articles = new Map(all.map((one) => [one.path, one]));
  const findShared = createFindShared();
  finish(findShared(articles));
  const [before] = all.slice(7);
  const edited = [before!, article(`${before!.text}\n\nNobody was there.`, before!.path).facts];
  let turn = 0;
  return () => {
    articles.set(before!.path, { ...edited[turn++ % 2]! });
    finish(findShared(articles));
  };
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
    name: 'one text that a fifth of the articles print (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const all = printingOne(count);
      return () => finish(createFindShared()(new Map(all.map((one) => [one.path, { ...one }]))));
    },
  },
  {
    name: 'one text that a fifth of the articles print, where one of them is edited, in a folder of that many',
    growth: 'flat',
    sizes: [500, 1000, 2000],
    prepare: (count) => editing(printingOne(count)),
  },
  {
    name: 'passages that one edited article shares, in a folder of that many',
    growth: 'flat',
    sizes: [500, 1000, 2000],
    prepare: (count) => editing(Array.from({ length: count }, (_, i) => facts(i))),
  },
];
