import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createFindStories } from '../../../src/core/events/stories/findStories';
import { stemOf } from '../../../src/core/events/stories/words';
import type { ArticleFacts } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';

/** Articles by letter, and the letters of each story; whoever stands in none tells news of its own. */
const cases: readonly (readonly [
  what: string,
  articles: Record<string, string>,
  stories: readonly string[],
])[] = [
  [
    'the same news in other words',
    {
      a: 'Blaze guts Drevna depot in Port Vell\n\nNine sailors died when fertiliser exploded in the Drevna depot on the Salt Quay.',
      b: 'Nine dead as depot burns\n\nA fire in the fertiliser depot of Drevna on the Salt Quay of Port Vell has killed nine sailors.',
      c: 'Orchard Rovers win the cup\n\nMila Sorel scored twice as the Rovers beat Calder Town in the final.',
    },
    ['ab'],
  ],
  [
    'two earthquakes, told in the same words',
    {
      a: 'An earthquake of magnitude 5.9 shook Low Marsh in Aram, killing ten villagers, the seismological institute said. Homes in Low Marsh collapsed.',
      b: 'Ten villagers died in Low Marsh in Aram after a 5.9 earthquake, the seismological institute said. Rescuers dug in Low Marsh.',
      c: 'An earthquake of magnitude 6.3 shook Hollin Point in Sund, killing four fishermen, the coast guard said. Boats at Hollin Point sank.',
      d: 'Four fishermen died at Hollin Point in Sund after a 6.3 earthquake, the coast guard said. Rescuers searched Hollin Point.',
    },
    ['ab', 'cd'],
  ],
];

function storiesIn(articles: Record<string, string>): string[] {
  const facts = Object.entries(articles).map(([path, text]) => article(text, path).facts);
  return finish(createFindStories()(new Map(facts.map((one) => [one.path, one])))).map((story) =>
    story.join(''),
  );
}

describe('stories', () => {
  for (const [what, articles, stories] of cases) {
    it(what, () => assert.deepEqual(storiesIn(articles).sort(), stories));

    it(`${what}, in any order and beside unrelated articles`, () => {
      const entries = Object.entries(articles);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(entries, { minLength: entries.length }),
          fc.nat(20),
          (shuffled, i) => {
            const beside = [
              `z${i}`,
              `The choir of Upper Sund sang carol number ${i} in the chapel.`,
            ] as const;
            const found = storiesIn(Object.fromEntries([...shuffled, beside]));
            assert.deepEqual(found.sort(), stories);
          },
        ),
        { numRuns: 40 },
      );
    });
  }
});

/** An article of one name that very many have, and so many words of its own. */
const oneOfMany = fc.tuple(fc.constantFrom('Lorrimer', 'Vidal'), fc.integer({ min: 1, max: 4 }));
const folderOfMany = fc.array(oneOfMany, { minLength: 90, maxLength: 100 });
const exchanged = fc.array(fc.tuple(fc.nat(105), fc.option(oneOfMany)), { minLength: 1, maxLength: 6 });

describe('the stories of a folder that is edited', function () {
  this.timeout(30_000);

  it('are those that are found in it for the first time', () => {
    fc.assert(
      fc.property(folderOfMany, exchanged, (articles, edits) => {
        const findStories = createFindStories();
        const folder = new Map<string, ArticleFacts>();
        const put = (i: number, [name, own]: readonly [string, number]): unknown => {
          const words = Array.from({ length: own }, (_, k) => `Own${i}x${k}`);
          return folder.set(`${i}`, article([name, ...words].join(' '), `${i}`).facts);
        };
        articles.forEach((one, i) => put(i, one));
        finish(findStories(new Map(folder)));
        for (const [i, one] of edits) {
          if (one) put(i, one);
          else folder.delete(`${i}`);
          const now = new Map(folder);
          assert.deepEqual(finish(findStories(now)), finish(createFindStories()(now)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the stem of a word', () => {
  for (const [word, stem] of [
    ['Fires', 'fire'],
    ['exploding', 'explod'],
    ['exploded', 'explod'],
    ['explode', 'explod'],
    ['parties', 'party'],
    ['Lorrimer’s', 'lorrimer'],
    ['planned', 'plan'],
    ['class', 'class'],
    ['5.9', '5.9'],
  ] as const) {
    it(`${word}: ${stem}`, () => assert.equal(stemOf(word), stem));
  }
});
