import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { createJoin } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts, CollectionEvent, CollectionFacts } from '../../../src/core/facts';
import { isSameList } from '../../../src/core/lists';
import { finish, type Steps } from '../../../src/core/steps';

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
  '“The old quay was never safe for lorries at night,” Ana Torres said.',
  '“The old pier was never safe for lorries at night,” Torres said.',
  '“The old quay,” said Karl Oster, “was never safe for lorries at night.”',
  '“The old quay was never safe … at night. We told the board so twice,” said Ivo Lund, the harbour master.',
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

/** Two utterances, in words that are cut, split, exchanged, and given to one or another. */
const WORDINGS = [
  'The old quay was never safe for lorries at night',
  'The old pier was never safe for lorries at night',
  'The old quay was never safe for heavy lorries at night',
  'The old quay was never safe … at night. We told the board so twice',
  'We saw the smoke rise before any alarm was raised in the harbour',
  'We saw the smoke rise before the alarm was raised in the harbour',
  'We saw the flames rise before the alarm was raised in the harbour, and nobody came',
];
const SPEAKERS = ['Ana Torres', 'Ivo Lund', 'Karl Oster', 'officials'];
const quoted = fc
  .tuple(fc.constantFrom(...WORDINGS), fc.constantFrom(...SPEAKERS))
  .map(([words, speaker]) => `“${words},” said ${speaker}.`);

const textOf = (sentence: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...HEADS), fc.array(sentence, { minLength: 1, maxLength: 5 }))
    .map(([head, sentences]) => head + sentences.join('\n\n'));
/** An article gets that text; `null`: it goes. Then the folder is joined, unless that is cancelled after so many steps. */
const editsOf = (text: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({
      path: fc.constantFrom(...PATHS),
      text: fc.option(text, { freq: 6 }),
      cancelled: fc.option(fc.nat(200), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 10 },
  );

/** What the articles of a folder are made of. */
const folders: readonly (readonly [name: string, sentence: fc.Arbitrary<string>])[] = [
  ['news of all kinds', fc.constantFrom(...SENTENCES)],
  ['quotations', fc.oneof({ weight: 4, arbitrary: quoted }, fc.constantFrom(...SENTENCES))],
];

/** An article of other news while somebody writes it. */
const EDITS = [
  'Police arrested Mira Quell in Oxley on 3 May 2025.',
  'Police arrested Mira Quell in Oxley on 4 May 2025.',
  'So it was. Police arrested Mira Quell in Oxley on 4 May 2025.',
  'So it was. Police arrested Mira Quell in Oxley on 4 May 2025. “No,” said Nils Ferrow.',
];

/** Everything the folder says, what is worked out only when asked for included. */
function everything({ publishedCandidates, ...facts }: CollectionFacts): unknown {
  return { ...facts, suggested: PATHS.map((path) => publishedCandidates.get(path)) };
}

/** Whether an event is the same object as before, though an article that tells it is not: what is kept of it may be wrong. */
function hasOtherArticles(
  event: CollectionEvent,
  before: CollectionFacts | undefined,
  now: CollectionFacts,
): boolean {
  return (
    before !== undefined &&
    before.events.includes(event) &&
    event.mentions.some(({ path }) => before.articles.get(path) !== now.articles.get(path))
  );
}

function doSome<T>(steps: Steps<T>, most: number): void {
  for (let i = 0; i < most && !steps.next().done; i++);
}

describe('joining a folder again', () => {
  for (const [name, sentence] of folders)
    it(`gives what joining it for the first time gives, after any edits: ${name}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(editsOf(textOf(sentence)), (steps) => {
          const join = createJoin();
          let articles = new Map<string, ArticleFacts>();
          let last: CollectionFacts | undefined;
          for (const { path, text, cancelled } of steps) {
            articles = new Map([...articles].filter(([other]) => other !== path));
            if (text !== null) articles.set(path, extractArticle({ path, text }));
            articles = new Map([...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
            if (cancelled !== null) {
              doSome(join(articles, emptyCasebook), cancelled);
              continue;
            }
            const again = finish(join(articles, emptyCasebook));
            assert.deepEqual(everything(again), everything(finish(createJoin()(articles, emptyCasebook))));
            assert.deepEqual(
              again.events.filter((event) => hasOtherArticles(event, last, again)),
              [],
            );
            last = again;
          }
        }),
        { numRuns: 100 },
      );
    });

  it('gives the events again that an edited article has nothing to do with', () => {
    const read = (path: string, text: string): [string, ArticleFacts] => [
      path,
      extractArticle({ path, text }),
    ];
    const folder = SENTENCES.map((sentence, i) => read(`${i}.txt`, `${HEADS[i % 2]}${sentence}`));
    const join = createJoin();
    const joined = EDITS.map((text) =>
      finish(join(new Map([...folder, read('z.txt', text)]), emptyCasebook)).events.filter(
        ({ sources }) => !sources.includes('z.txt'),
      ),
    );
    assert.ok(joined[0]!.length > 5);
    for (const events of joined) assert.ok(isSameList(events, joined[0]!), events.map(({ id }) => id).join());
  });
});
