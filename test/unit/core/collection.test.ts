import assert from 'node:assert/strict';
import { slowClock } from './slowClock';
import {
  type Collection,
  createCollection,
  emptyCasebook,
  type Files,
  message,
  type Run,
} from '../../../src/core';

const run: Run = { cancelled: () => false, progress: () => undefined, pause: () => Promise.resolve() };
const DATED =
  'date 2026-03-05\n\nThe ferry ran aground on Wednesday. “We saw nothing,” said Ilse Brandt, the skipper.';
const UNDATED = 'The ferry was towed to Salt Quay. “We were lucky,” said Ilse Brandt.';

/** Files in memory; `reads` names each file that was read, in order. */
function memoryFiles(contents: Record<string, string | undefined>): Files & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    list: () => Promise.resolve(Object.keys(contents)),
    read(path) {
      reads.push(path);
      const text = contents[path];
      return Promise.resolve(text === undefined ? { skipped: message('It is gone.') } : { text });
    },
  };
}

async function loaded(contents: Record<string, string | undefined>, all = false): Promise<Collection> {
  const collection = createCollection(memoryFiles(contents), { all });
  await collection.load(run);
  return collection;
}

describe('a collection', () => {
  // Slices end by the clock.
  slowClock();

  it('takes every text file beside a recognised article for an article, and no other', async () => {
    const collection = await loaded({ 'a/one.txt': DATED, 'a/two.txt': UNDATED, 'b/three.txt': UNDATED });
    assert.deepEqual([...collection.facts().articles.keys()], ['a/one.txt', 'a/two.txt']);
    assert.equal(collection.article('b/three.txt'), undefined);
  });

  it('takes all where the reviewer said so', async () => {
    const collection = await loaded({ 'b/three.txt': UNDATED }, true);
    assert.deepEqual([...collection.facts().articles.keys()], ['b/three.txt']);
  });

  it('reads a date such as 4/5/2013 as the others of the folder, and follows when they change', async () => {
    const dated = (numbers: string): string =>
      `date 2013-04-09\n\nThe ferry ran aground on ${numbers}. “We saw nothing,” said Ilse Brandt.`;
    const collection = await loaded({ 'a.txt': dated('4/5/2013'), 'b.txt': dated('May 4, 2013') });
    const value = (): string | undefined => collection.facts().articles.get('a.txt')?.times[0]?.value;
    const neighbour = collection.article('b.txt');
    assert.equal(value(), '2013-04-05');
    collection.setText('c.txt', dated('25/3/2013'));
    assert.equal(value(), '2013-05-04');
    collection.setDayOrder('month first');
    assert.equal(value(), '2013-04-05');
    collection.setDayOrder(null);
    assert.equal(value(), '2013-05-04');
    collection.remove('c.txt');
    assert.equal(value(), '2013-04-05');
    assert.equal(collection.article('b.txt'), neighbour, 'only the article with such a date is read anew');
  });

  it('extracts only the article anew that a recorded day is about', async () => {
    const collection = await loaded({ 'a.txt': DATED, 'b.txt': DATED });
    const [before, other] = [collection.article('a.txt'), collection.article('b.txt')];
    const dates = [{ article: 'a.txt', quote: { exact: 'Wednesday' }, means: '2026-02-25' }];
    collection.setCasebook({ ...emptyCasebook, dates });
    assert.equal(collection.article('a.txt')?.times[0]?.value, '2026-02-25');
    assert.equal(collection.article('b.txt')?.layout, other?.layout);
    collection.setCasebook(emptyCasebook);
    assert.deepEqual(collection.article('a.txt'), before);
  });

  it('takes a neighbour in as soon as one article is recognised, and lets go of it with the last', async () => {
    const collection = await loaded({ 'two.txt': UNDATED });
    assert.equal(collection.facts().articles.size, 0);
    collection.setText('one.txt', DATED);
    assert.deepEqual([...collection.facts().articles.keys()], ['one.txt', 'two.txt']);
    collection.remove('one.txt');
    assert.equal(collection.facts().articles.size, 0);
  });

  it('says why a file is left out, until it can be read', async () => {
    const contents: Record<string, string | undefined> = { 'one.txt': DATED, 'gone.txt': undefined };
    const collection = createCollection(memoryFiles(contents));
    await collection.load(run);
    assert.equal(collection.skipped.get('gone.txt')?.text, 'It is gone.');
    contents['gone.txt'] = UNDATED;
    await collection.reload('gone.txt');
    assert.equal(collection.skipped.size, 0);
    assert.equal(collection.facts().articles.size, 2);
  });

  it('computes only the article that changed', async () => {
    const collection = await loaded({ 'one.txt': DATED, 'two.txt': UNDATED });
    const before = collection.facts();
    collection.setText('two.txt', `${UNDATED} Nobody was hurt.`);
    const after = collection.facts();
    assert.notEqual(after, before);
    assert.equal(after.articles.get('one.txt'), before.articles.get('one.txt'));
    assert.notEqual(after.articles.get('two.txt'), before.articles.get('two.txt'));
  });

  it('keeps everything when nothing changed', async () => {
    const collection = await loaded({ 'one.txt': DATED });
    const before = collection.facts();
    collection.setText('one.txt', DATED);
    await collection.reload('one.txt');
    assert.equal(collection.facts(), before);
  });

  it('counts from the date in the casebook, and from the article’s own again without it', async () => {
    const collection = await loaded({ 'one.txt': DATED });
    const wednesday = (): string | undefined =>
      collection.article('one.txt')?.times.find(({ text }) => text === 'Wednesday')?.value;
    assert.equal(wednesday(), '2026-03-04');
    collection.setCasebook({ ...emptyCasebook, articles: { 'one.txt': { published: '2026-03-12' } } });
    assert.equal(wednesday(), '2026-03-11');
    collection.setCasebook(emptyCasebook);
    assert.equal(wednesday(), '2026-03-04');
  });

  it('stops when it is cancelled, keeps what it has, and goes on from there', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`${String(i).padStart(3, '0')}.txt`, DATED]),
    );
    const files = memoryFiles(contents);
    const collection = createCollection(files);
    let steps = 0;
    await collection.load({ ...run, cancelled: () => steps++ >= 2 });
    const read = files.reads.length;
    assert.ok(read > 0 && read < 100);
    assert.equal(collection.facts().articles.size, read);
    await collection.load(run);
    assert.equal(files.reads.length, 100);
    assert.equal(collection.facts().articles.size, 100);
  });

  it('joins in slices what it joins at once', async () => {
    const collection = await loaded({ 'one.txt': DATED, 'two.txt': UNDATED });
    const facts = await collection.join(run);
    const { publishedCandidates: suggested, ...joined } = facts!;
    const { publishedCandidates, ...atOnce } = (
      await loaded({ 'one.txt': DATED, 'two.txt': UNDATED })
    ).facts();
    assert.deepEqual(joined, atOnce);
    assert.deepEqual(suggested.get('two.txt'), publishedCandidates.get('two.txt'));
    assert.equal(collection.facts(), facts);
  });

  it('keeps nothing of a joining during which something changed', async () => {
    const collection = await loaded({ 'one.txt': DATED, 'two.txt': UNDATED });
    collection.setText('two.txt', `${UNDATED} Nobody was hurt.`);
    const pause = (): Promise<void> => Promise.resolve(collection.setText('two.txt', 'Gone fishing.'));
    await collection.join({ cancelled: () => false, pause });
    assert.equal(collection.facts().articles.get('two.txt')?.text, 'Gone fishing.');
  });

  it('forgets a folder that is gone with all that was in it', async () => {
    const collection = await loaded({ 'a/one.txt': DATED, 'a/two.txt': UNDATED, 'ab.txt': DATED });
    assert.deepEqual(collection.remove('a'), ['a/one.txt', 'a/two.txt']);
    assert.deepEqual([...collection.facts().articles.keys()], ['ab.txt']);
  });

  it('reports its progress up to the end', async () => {
    const seen: number[] = [];
    const collection = createCollection(memoryFiles({ 'one.txt': DATED, 'two.txt': UNDATED }));
    await collection.load({ ...run, progress: (done, total) => seen.push(done / total) });
    assert.deepEqual(seen, [...seen].sort());
    assert.equal(seen.at(-1), 1);
  });
});
