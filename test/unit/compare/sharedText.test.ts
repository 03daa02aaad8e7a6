import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFindShared } from '../../../src/core/compare/shared';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts, SharedPassage } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';

/** Articles of which nothing is known but their layout. */
function folder(texts: Readonly<Record<string, string>>): Map<string, ArticleFacts> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, article(text, path).facts]));
}

function sharedIn(texts: Readonly<Record<string, string>>): ReadonlyMap<string, readonly SharedPassage[]> {
  return finish(createFindShared()(folder(texts)));
}

/** What the first of two texts shares with the second: the words, and who quotes them. */
function between(a: string, b: string): [string, SharedPassage['quoted']][] {
  const articles = [extractArticle({ path: 'a.txt', text: a }), extractArticle({ path: 'b.txt', text: b })];
  const shared = finish(createFindShared()(new Map(articles.map((facts) => [facts.path, facts]))));
  const passages = shared.get('a.txt') ?? [];
  return passages.map(({ here, quoted }) => [a.slice(here.start, here.end), quoted]);
}

const FERRY =
  'The ferry left the western quay before dawn with a cargo of timber that nobody had weighed since the storm';
const OWN = 'The council met for three hours on Monday and went home without a decision.';
const OTHER = 'A dog slept under the table while the members talked about the price of bread.';

describe('passages that two articles share', () => {
  const same: readonly [string, string, string][] = [
    ['word for word', FERRY, FERRY],
    [
      'with a word exchanged, one left out and one put in',
      FERRY,
      'The ferry left the western pier before dawn with a large cargo of timber that nobody weighed since the storm',
    ],
    [
      'with words moved',
      FERRY,
      'Before dawn the ferry left the western quay with a cargo of timber that since the storm nobody had weighed',
    ],
    ['in a longer sentence', FERRY, `${FERRY}, as the pilots who had watched it from the old tower told us`],
  ];
  for (const [name, here, there] of same)
    it(`are found ${name}`, () =>
      assert.deepEqual(between(`${OWN}\n\n${here}.\n\n${OWN.slice(4)}`, `${OTHER}\n\n${there}.\n`), [
        [here, 'neither'],
      ]));

  const different: readonly [string, string, string][] = [
    [
      'names with their titles',
      'Deputy Harbour Master Ana Torres of the Port Vell Harbour Office spoke to Mayor Ivo Lund on Tuesday about the crane.',
      'Ivo Lund said that Deputy Harbour Master Ana Torres of the Port Vell Harbour Office had sold him a boat.',
    ],
    [
      'a phrase that everybody uses',
      'The investigation into the cause of the fire at the timber yard is expected to last until spring, a sergeant thought.',
      'Lund wondered aloud whether an investigation into the cause of the fire at the timber yard would ever find who held the match.',
    ],
    [
      'one form filled in with other figures',
      'The poll of Port Vell voters has a margin of error of 3 percentage points.',
      'The poll of Port Vell voters has a margin of error of 5 percentage points.',
    ],
    [
      'one form filled in with other names',
      'The harbour club placed the goalkeeper Pia Rask on the list of injured players.',
      'The harbour club placed the striker Jon Oster on the list of injured players.',
    ],
    [
      'other words for the same',
      FERRY,
      'Timber was on board when the boat set out early, and its weight is unknown.',
    ],
  ];
  for (const [name, here, there] of different)
    it(`are not ${name}`, () => assert.deepEqual(between(`${here}\n\n${OWN}`, `${OTHER}\n\n${there}\n`), []));

  const WORDS = 'We inspected the western quay twice in spring and it carried every load without complaint';
  const quoted: readonly [string, string, string, SharedPassage['quoted']][] = [
    ['both', `“${WORDS},” Ana Torres said.`, `“${WORDS},” said Torres, the harbour master.`, 'both'],
    ['the first alone', `“${WORDS},” Ana Torres said.`, `${WORDS}.`, 'here'],
    ['the second alone', `${WORDS}.`, `“${WORDS},” Ana Torres said.`, 'there'],
    [
      'neither where running text is shared around it',
      `${FERRY}. “We saw it coming,” Ana Torres said.`,
      `${FERRY}. “We saw it coming,” Ana Torres said.`,
      'neither',
    ],
  ];
  for (const [name, here, there, by] of quoted)
    it(`tell who puts them between marks: ${name}`, () =>
      assert.deepEqual(
        between(`${OWN}\n\n${here}\n`, `${OTHER}\n\n${there}\n`).map((passage) => passage[1]),
        [by],
      ));

  it('leave out what belongs to the page', () => {
    const page =
      'Disclaimer: This newspaper prints letters from readers without changing them and answers for none of them.';
    assert.deepEqual(between(`${OWN}\n\n${page}`, `${OTHER}\n\n${page}`), []);
  });

  it('are told on both sides, in all articles that have them', () => {
    const texts = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}.txt`, `${FERRY}.\n\n${name} ${OWN}`]),
    );
    const shared = sharedIn({ ...texts, 'd.txt': OTHER });
    const partners = [...shared].map(([path, passages]) => [
      path,
      [...new Set(passages.map((p) => p.there.path))],
    ]);
    assert.deepEqual(partners, [
      ['a.txt', ['b.txt', 'c.txt']],
      ['b.txt', ['a.txt', 'c.txt']],
      ['c.txt', ['a.txt', 'b.txt']],
    ]);
  });
});

/** Sentences of which articles are made: few, so that they meet often. */
const sentence = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c]) => {
  const words = ['quay', 'crane', 'ferry', 'ledger', 'storm', 'pilot', 'basin', 'union', 'bridge', 'school'];
  return `The ${words[a]} stood near the ${words[b]} while a ${words[c]} burned ${words[(a + b) % 10]} timber behind ${words[(b + c) % 10]} walls.`;
});
const text = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join(' '));

describe('what is remembered of shared passages', () => {
  it('gives what looking at all articles anew gives, after any changes', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.option(text)), { maxLength: 20 }), (edits) => {
        const remembering = createFindShared();
        const articles = new Map<string, ArticleFacts>();
        for (const [i, text] of edits) {
          const path = `${i}.txt`;
          if (text === null) articles.delete(path);
          else articles.set(path, article(text, path).facts);
          assert.deepEqual(finish(remembering(articles)), finish(createFindShared()(articles)));
        }
      }),
      { numRuns: 60 },
    ));

  it('gives it also after a run that was left half-way', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(12), (texts, steps) => {
        const remembering = createFindShared();
        const first = folder(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
        const left = remembering(first);
        for (let i = 0; i < steps; i++) left.next();
        const next = new Map([...first].slice(1));
        assert.deepEqual(finish(remembering(next)), finish(createFindShared()(next)));
      }),
      { numRuns: 60 },
    ));

  it('stays the same where seeds become too common, and rare again', () => {
    // 70 articles print the passage: each is compared with its neighbours alone.
    const all = folder(
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`${i}.txt`, `${FERRY}.\n\n${i} ${OWN}`])),
    );
    const remembering = createFindShared();
    for (const count of [5, 70, 60, 70, 3]) {
      const some = new Map([...all].slice(0, count));
      assert.deepEqual(finish(remembering(some)), finish(createFindShared()(some)));
    }
  });

  it('gives what looking at all anew gives where very many print one text, or end with one footer', () => {
    const FOOTER =
      'The Salt Quay Star is printed by its readers on the old press behind the fish market in Wharf Lane.';
    const report = (i: number, kind: number): string =>
      [
        `${i} ${kind % 3 === 0 ? OTHER : OWN}`,
        `The ${i}th crane of ${i * 7} was painted by sailor${i} and pilot${i} and baker${i} before winter${i} came.`,
        ...(kind % 2 === 0 ? [`${FERRY}.`] : []),
        ...(kind > 2 ? [FOOTER] : []),
      ].join('\n\n');
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 80, maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(79), fc.option(fc.nat(5))), { minLength: 1, maxLength: 4 }),
        (kinds, edits) => {
          const articles = folder(Object.fromEntries(kinds.map((kind, i) => [`${i}.txt`, report(i, kind)])));
          const remembering = createFindShared();
          finish(remembering(articles));
          for (const [i, kind] of edits) {
            if (kind === null) articles.delete(`${i}.txt`);
            else articles.set(`${i}.txt`, article(report(i, kind), `${i}.txt`).facts);
            assert.deepEqual(finish(remembering(articles)), finish(createFindShared()(articles)));
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('has spans that begin and end at words, whatever the texts', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const passages of sharedIn({ 'a.txt': a, 'b.txt': b }).values())
          for (const { here, there, alike } of passages) {
            for (const [{ start, end }, whole] of [
              [here, here.path === 'a.txt' ? a : b],
              [there, there.path === 'a.txt' ? a : b],
            ] as const) {
              assert.match(whole.slice(start, end), /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
              assert.doesNotMatch(
                whole.slice(Math.max(0, start - 1), start) + whole.slice(end, end + 1),
                /[\p{L}\p{N}]/u,
              );
            }
            assert.ok(alike > 0.5 && alike <= 1);
          }
      }),
    ));
});
