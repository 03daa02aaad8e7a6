import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { createJoin } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts, CollectionFacts } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';

// Sentences that meet in other articles: names in several forms, offices, days told and not told, words twice quoted.
const SENTENCES = [
  'Mayor Ana Torres met Harbour Master Ivo Lund on Tuesday.',
  'Torres spoke with Lund by phone on 29 April 2025.',
  'The mayor said the quay would stay closed.',
  'Ana Torrés, mayor of Port Vell, resigned on Wednesday.',
  'A. Torres met Ivo Lund again.',
  'A fire broke out in Port Vell on Monday, killing three people.',
  'The fire in Port Vell killed four people, officials said.',
  '“We saw the smoke before the alarm was raised,” said Ivo Lund.',
  '“We saw the smoke before any alarm was raised,” said Karl Oster.',
  'The Harbour Board (HB) closed the port. The HB will meet on Friday.',
  'Lund will meet the minister on Friday.',
  'A fire gutted Warehouse 9 on the Salt Quay of Port Vell on Monday, and Ana Torres visited the quay.',
  'Flames gutted Warehouse 9 on the Salt Quay of Port Vell; Torres visited the quay.',
  'Ivo Lund, who owns Warehouse 9 on the Salt Quay, was arrested in Port Vell.',
  'Police arrested Karl Oster in Marsh Bay on 28 April 2025.',
  'Oster was arrested in Marsh Bay.',
  'The ferry that links the two banks ran aground off Hollin Point at dawn, and the harbour pilots brought it in by noon.',
];
const HEADS = ['date 2025-04-30\n', 'date 2025-05-01\n', '(AP) ', ''];
const PATHS = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

const articleText = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }))
  .map(([head, sentences]) => head + sentences.join('\n\n'));
/** An article gets that text; `null`: it goes. */
const edits = fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.option(articleText, { freq: 6 })), {
  minLength: 1,
  maxLength: 8,
});

/** One of the edits: some words go, or come, and nothing else. */
const REST = 'The rest is not known. ';

/** Everything the folder says, what is worked out only when asked for included. */
function everything({ publishedCandidates, ...facts }: CollectionFacts): unknown {
  return { ...facts, suggested: PATHS.map((path) => publishedCandidates.get(path)) };
}

/** What a folder is after each edit. */
function* foldersAfter(
  steps: readonly (readonly [path: string, text: string | null])[],
): Generator<ReadonlyMap<string, ArticleFacts>> {
  let articles: ReadonlyMap<string, ArticleFacts> = new Map();
  for (const [path, text] of steps) {
    const edited = new Map(articles);
    edited.delete(path);
    if (text !== null) edited.set(path, extractArticle({ path, text }));
    articles = new Map([...edited].sort(([a], [b]) => (a < b ? -1 : 1)));
    yield articles;
  }
}

describe('joining a folder again', function () {
  this.timeout(60_000);

  it('gives what joining it for the first time gives, after any edits', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const join = createJoin();
        for (const articles of foldersAfter(steps)) {
          const again = everything(finish(join(articles, emptyCasebook)));
          assert.deepEqual(again, everything(finish(createJoin()(articles, emptyCasebook))));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does so, too, after joinings that were stopped on the way', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.nat(120), { minLength: 8 }), (steps, stops) => {
        const join = createJoin();
        const folders = [...foldersAfter(steps)];
        folders.forEach((articles, i) => {
          const joining = join(articles, emptyCasebook);
          for (let left = stops[i]!; left > 0 && !joining.next().done; left--);
        });
        const folder = folders.at(-1)!;
        const again = everything(finish(join(folder, emptyCasebook)));
        assert.deepEqual(again, everything(finish(createJoin()(folder, emptyCasebook))));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same events again where an edit changes nothing about them', () => {
    const steps = SENTENCES.map((sentence, i) => [`${i}.txt`, `${HEADS[i % 2]}${REST}${sentence}`] as const);
    const folder = [...foldersAfter(steps)].at(-1)!;
    const join = createJoin();
    for (const [path, text] of steps) {
      const before = finish(join(folder, emptyCasebook));
      const article = extractArticle({ path, text: text.replace(REST, '') });
      const after = finish(join(new Map(folder).set(path, article), emptyCasebook));
      const known = new Map(before.events.map((event) => [JSON.stringify(event), event]));
      const lost = after.events.filter((event) => (known.get(JSON.stringify(event)) ?? event) !== event);
      assert.deepEqual(lost, [], path);
    }
  });
});
