import assert from 'node:assert/strict';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { edtfOf } from '../../../src/core/calendar/days';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import type { Finding } from '../../../src/core/rules/rule';
import { finish } from '../../../src/core/steps';

// Two articles of one event, each a sentence or two. They appeared on the day behind them.

type Text = readonly [text: string, published?: string];

function folder(texts: readonly Text[]): CollectionFacts {
  const articles = texts.map(([text, published = '2025-03-12'], i) =>
    extractArticle({ path: `${'abc'[i]}.txt`, text: `${published ? `date ${published}\n` : ''}${text}\n` }),
  );
  return finish(joinCollection(new Map(articles.map((facts) => [facts.path, facts])), emptyCasebook));
}

function findings(collection: CollectionFacts): Finding[] {
  return [...collection.articles.values()]
    .flatMap((facts) => check(facts, collection, {}))
    .filter(({ rule }) => rule === 'figure-conflict');
}

const words = ({ message }: Finding): string => wordMessage(message, edtfOf);

const FIRE = 'A fire in Port Vell on Tuesday, 11 March 2025,';
const QUAKE = 'An earthquake in Port Vell on Tuesday, 11 March 2025,';

/** What is found in `a.txt`; empty where the articles agree, or may. */
const cases: readonly (readonly [name: string, a: Text, b: Text, found: string])[] = [
  [
    'different numbers',
    [`${FIRE} killed 26 people.`],
    [`${FIRE} killed 28 people.`],
    'warning 26 people dead here, 28 in b.txt.',
  ],
  [
    'in words and digits',
    [`${FIRE} left twenty-six dead.`],
    [`${FIRE} killed 28 people.`],
    'warning twenty-six dead here, 28 in b.txt.',
  ],
  [
    'of the injured',
    [`${FIRE} killed 26 people and injured 40 others.`],
    [`${FIRE} killed 26 people and injured 12.`],
    'warning 40 others injured here, 12 in b.txt.',
  ],
  [
    'fewer than at least',
    [`${FIRE} killed at least 30 people.`],
    [`${FIRE} killed 26 people.`],
    'warning at least 30 people dead here, 26 in b.txt.',
  ],
  [
    'magnitudes',
    [`${QUAKE} had a magnitude of 6.1.`],
    [`${QUAKE} had a magnitude of 5.9.`],
    'warning magnitude 6.1 here, 5.9 in b.txt.',
  ],
  ['the same number', [`${FIRE} killed 26 people.`], [`${FIRE} killed twenty-six people.`], ''],
  ['at least so many', [`${FIRE} killed at least 20 people.`], [`${FIRE} killed 26 people.`], ''],
  ['more than so many', [`${FIRE} killed more than 26 people.`], [`${FIRE} killed 26 people.`], ''],
  ['up to so many', [`${FIRE} killed up to 30 people.`], [`${FIRE} killed 26 people.`], ''],
  ['dozens', [`${FIRE} killed dozens of people.`], [`${FIRE} killed 26 people.`], ''],
  ['about a hundred', [`${FIRE} killed about 100 people.`], [`${FIRE} killed 96 people.`], ''],
  ['a round number', [`${FIRE} killed 200 people.`], [`${FIRE} killed 208 people.`], ''],
  ['a range', [`${FIRE} killed between 20 and 30 people.`], [`${FIRE} killed 26 people.`], ''],
  ['a rounded magnitude', [`${QUAKE} had a magnitude of 6.`], [`${QUAKE} had a magnitude of 6.1.`], ''],
  [
    'an aftershock',
    [`${QUAKE} had a magnitude of 6.1.`],
    [`${QUAKE} was an aftershock of magnitude 5.4.`],
    '',
  ],
  [
    'a part of them',
    [`${FIRE} killed 26 people.`],
    [`${FIRE} was deadly. In the fire in Port Vell, three of them were killed.`],
    '',
  ],
  ['others besides', [`${FIRE} killed 26 people.`], [`${FIRE} killed another 12 people.`], ''],
  ['people of a kind', [`${FIRE} killed 26 people.`], [`${FIRE} killed 20 tourists.`], ''],
  ['people of two kinds', [`${FIRE} killed 3 sailors.`], [`${FIRE} killed 5 tourists.`], ''],
  [
    'more of a kind than of all',
    [`${FIRE} killed 26 people.`],
    [`${FIRE} killed 30 tourists.`],
    'information 26 people dead here, 30 tourists dead in b.txt.',
  ],
  [
    'as many, said to be all of a kind',
    [`${FIRE} killed 26 people.`],
    [`${FIRE} killed 26 tourists.`],
    'information 26 people dead here, 26 tourists dead in b.txt: the number is the same, but not who is counted.',
  ],
  [
    'as many all of a kind, of whom some are of another',
    [`${FIRE} killed nine people, two of them guides.`],
    [`${FIRE} killed nine tourists.`],
    'information nine people dead here, nine tourists dead in b.txt: the number is the same, but not who is counted.',
  ],
  [
    'as many all of a kind, of whom some are children',
    [`${FIRE} killed nine people, two of them children.`],
    [`${FIRE} killed nine tourists.`],
    '',
  ],
  ['two of a kind', [`${FIRE} killed two people.`], [`${FIRE} killed two sailors.`], ''],
  ['dead and injured', [`${FIRE} killed 26 people.`], [`${FIRE} injured 28 people.`], ''],
  ['what is feared', [`${FIRE} killed 26 people.`], [`${FIRE} could have killed 40 people.`], ''],
  [
    'a toll that rose, with what it was before',
    [`${FIRE} killed 26 people.`],
    [`The death toll from the fire in Port Vell on 11 March 2025 rose from 20 to 26.`],
    '',
  ],
  [
    'a later and higher toll',
    [`${FIRE} killed 26 people.`],
    [`${FIRE} killed 28 people.`, '2025-03-14'],
    'information 26 people dead here, 28 in b.txt: the later report may know more.',
  ],
  [
    'a later and lower toll',
    [`${FIRE} killed 28 people.`],
    [`${FIRE} killed 26 people.`, '2025-03-14'],
    'warning 28 people dead here, 26 in b.txt.',
  ],
  [
    'a fire of other years',
    [`${FIRE} killed 26 people.`],
    [`A fire in Port Vell in 2012 killed 40 people.`],
    '',
  ],
  [
    'another fire',
    [`${FIRE} killed 26 people.`],
    [`A fire in Marsh Bay on Tuesday, 11 March 2025, killed 40 people.`],
    '',
  ],
  [
    'two numbers, of which one is the same',
    [`${FIRE} killed 26 people. The fire in Port Vell on 11 March 2025 killed 28 people, the mayor said.`],
    [`${FIRE} killed 26 people.`],
    '',
  ],
  [
    'inside quotation marks',
    [`${FIRE} killed 26 people.`],
    [`“${FIRE} killed 40 people,” said Ana Torres.`],
    '',
  ],
];

describe('Figures of one event', () => {
  for (const [name, a, b, expected] of cases) {
    it(name, () => {
      const found = findings(folder([a, b])).filter(({ path }) => path === 'a.txt');
      assert.equal(found.map((finding) => `${finding.severity} ${words(finding)}`).join('; '), expected);
    });
  }

  it('are pointed at in each article, with the place in the others', () => {
    const collection = folder([
      [`${FIRE} killed 26 people.`],
      [`${FIRE} killed 28 people.`],
      [`${FIRE} left 26 dead.`],
    ]);
    assert.deepEqual(
      findings(collection).map((finding) => [
        words(finding),
        finding.related.map(({ path, start, end }) => collection.articles.get(path)!.text.slice(start, end)),
      ]),
      [
        ['26 people dead here, 28 in b.txt.', ['28 people']],
        ['28 people dead here, 26 in a.txt and c.txt.', ['26 people', '26 dead']],
        ['26 dead here, 28 in b.txt.', ['28 people']],
      ],
    );
    assert.equal(collection.disagreements.get('a.txt')![0]!.sides.length, 3);
  });

  it('are told apart from one number of people who are called otherwise', () => {
    const asMany = (a: string, b: string): unknown =>
      folder([[`${FIRE} killed ${a}.`], [`${FIRE} killed ${b}.`]]).disagreements.get('a.txt')?.[0]?.asMany;
    assert.equal(asMany('26 people', '26 tourists'), true);
    assert.equal(asMany('26 people', '28 tourists'), undefined);
    assert.equal(asMany('26 people', '28 people'), undefined);
  });

  it('are found where they stand now, though the folder was joined before the text changed', () => {
    const collection = folder([[`${FIRE} killed 26 people.`], [`${FIRE} killed 28 people.`]]);
    const text = `date 2025-03-12\nIt was a windy day.\n\n${FIRE} killed 26 people.\n`;
    const [finding] = check(extractArticle({ path: 'a.txt', text }), collection, {}).filter(
      ({ rule }) => rule === 'figure-conflict',
    );
    assert.equal(text.slice(finding!.start, finding!.end), '26 people');
  });
});
