import { type Collection, createCollection, extractArticle, message } from '../../src/core';
import { findPublished } from '../../src/core/article/published/findPublished';
import { readLayout } from '../../src/core/article/readLayout';
import { pairMarks } from '../../src/core/quotes/pairMarks';
import { readSpeech, speechBlocks } from '../../src/core/quotes/readSpeech';
import { findTimes } from '../../src/core/time/findTimes';
import type { BenchGroup } from './group';

const PARAGRAPHS = [
  'Harbour Master Ines Calloway met Mayor Nuria Bellamy on Tuesday, a day after the fire, her office said.',
  '“We have nothing to hide,” Calloway told reporters. “Every page will be read, and it will be read in public.”',
  'Bellamy, who took office in March 2024, said that the search would go on for “days, not hours”, and that she expected an answer by the end of next week.',
  'The company denied on April 3 that it had known of the cargo. It did not answer questions sent to its lawyer.',
];

/** An article of about that many characters; no two paragraphs are the same. */
function article(characters: number): string {
  let text = 'date 2025-04-10\n\n';
  for (let i = 0; text.length < characters; i++)
    text += `${PARAGRAPHS[i % PARAGRAPHS.length]} That was report ${i}.\n\n`;
  return text;
}

/** A folder whose articles are all read and joined. */
function folder(count: number): Collection {
  const collection = createCollection({
    list: () => Promise.resolve([]),
    read: () => Promise.resolve({ skipped: message('There is no disk.') }),
  });
  for (let i = 0; i < count; i++) collection.setText(`${i}.txt`, article(4000));
  collection.facts();
  return collection;
}

const WHOLE = 'all that one article says (characters)';

export const groups: BenchGroup[] = [
  {
    name: WHOLE,
    growth: 'linear',
    sizes: [10_000, 20_000, 40_000, 80_000],
    prepare(size) {
      const text = article(size);
      return () => extractArticle({ path: 'harbour.txt', text });
    },
  },
  {
    name: 'its quotations, statements and speakers (characters)',
    growth: 'linear',
    sizes: [10_000, 20_000, 40_000, 80_000],
    partOf: WHOLE,
    prepare(size) {
      const text = article(size);
      const layout = readLayout(text);
      return () => {
        const { stretches } = pairMarks(text, speechBlocks(layout));
        readSpeech({ text, layout, stretches });
      };
    },
  },
  {
    name: 'its times (characters)',
    growth: 'linear',
    sizes: [10_000, 20_000, 40_000, 80_000],
    partOf: WHOLE,
    prepare(size) {
      const text = article(size);
      const layout = readLayout(text);
      const { published } = findPublished({ path: 'harbour.txt', text }, layout);
      const { stretches: quoted } = pairMarks(text, speechBlocks(layout));
      return () => findTimes({ text, layout, published, quoted });
    },
  },
  {
    name: 'one line without an end (characters)',
    growth: 'linear',
    sizes: [10_000, 20_000, 40_000, 80_000],
    prepare(size) {
      const text = article(size).replaceAll('\n', ' ');
      return () => extractArticle({ path: 'harbour.txt', text });
    },
  },
  {
    name: 'one article after a key press, in a folder of that many',
    growth: 'flat',
    sizes: [50, 100, 200],
    prepare(count) {
      const collection = folder(count);
      const text = article(4000);
      let press = 0;
      return () => {
        collection.setText('0.txt', `${text}${press++}`);
        collection.article('0.txt');
      };
    },
  },
];
