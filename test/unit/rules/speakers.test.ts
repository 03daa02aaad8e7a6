import assert from 'node:assert/strict';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { check } from '../../../src/core/rules/check';
import { fixesFor } from '../../../src/core/rules/fixes';
import { finish } from '../../../src/core/steps';

const RULES = ['ambiguous-speaker', 'anonymous-source', 'speaker-conflict'];

function folder(texts: readonly string[], people: Casebook['people'] = []) {
  const articles = texts.map((text, i) => extractArticle({ path: `${'abc'[i]}.txt`, text }));
  const byPath = new Map(articles.map((facts) => [facts.path, facts]));
  return finish(joinCollection(byPath, { ...emptyCasebook, people }));
}

/** `path rule words -> path of each related place` */
function found(texts: readonly string[], people?: Casebook['people']): string[] {
  const collection = folder(texts, people);
  return [...collection.articles.values()].flatMap((facts) =>
    check(facts, collection, {})
      .filter(({ rule }) => RULES.includes(rule))
      .map(({ path, rule, start, end, related }) =>
        `${path} ${rule} ${facts.text.slice(start, end)} -> ${related.map((place) => place.path).join(' ')}`.trim(),
      ),
  );
}

const cases: readonly (readonly [name: string, texts: readonly string[], expected: readonly string[]])[] = [
  [
    'a surname of two people in one article',
    ['Jon Torres and Pia Torres sit on the council.\n\n“We will not sell the quay,” Torres said.'],
    ['a.txt ambiguous-speaker Torres -> a.txt a.txt'],
  ],
  [
    'a surname that the folder gives two people',
    ['Ana Torres spoke. Jon Torres spoke.', '“We will not sell the quay,” Mr. Torres said.'],
    ['b.txt ambiguous-speaker Mr. Torres -> a.txt a.txt'],
  ],
  [
    'a surname of two people, and no marks',
    ['Jon Torres and Pia Torres sit on the council.\n\nTorres said that the quay would not be sold.'],
    ['a.txt ambiguous-speaker Torres -> a.txt a.txt'],
  ],
  [
    'a name in full, of what may be no statement',
    ['Jon Torres and Pia Torres sit on the council.\n\nPia Torres found the quay closed.'],
    [],
  ],
  ['a surname that fits one', ['Ana Torres spoke.', '“We will not sell the quay,” Torres said.'], []],
  ['a title that settles it', ['Mr. Jon Torres met Mrs. Ana Torres. “It is late,” Mrs. Torres said.'], []],
  [
    'an official',
    ['“The quay was never safe,” an official said.'],
    ['a.txt anonymous-source an official ->'],
  ],
  [
    'a source close to somebody',
    ['“The quay was never safe,” said a source close to the mayor.'],
    ['a.txt anonymous-source a source ->'],
  ],
  [
    'one finding for a run in a paragraph',
    ['“The quay was never safe,” officials said. “We knew it all along,” officials said.'],
    ['a.txt anonymous-source officials ->'],
  ],
  [
    'indirect speech',
    ['Officials said that the quay was never safe.'],
    ['a.txt anonymous-source Officials ->'],
  ],
  ['a body', ['“The quay was never safe,” police said.'], []],
  ['a spokesman of a body', ['“The quay was never safe,” said a spokesman for the yard.'], []],
  ['a body with a noun for people in its name', ['“The quay was never safe,” the coast guard said.'], []],
  ['an office of one holder', ['“The quay was never safe,” the mayor said.'], []],
  [
    'the same words given to two people',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“The quay was never safe for lorries!” Ivo Lund said.',
    ],
    [
      'a.txt speaker-conflict “The quay was never safe for lorries,” -> b.txt',
      'b.txt speaker-conflict “The quay was never safe for lorries!” -> a.txt',
    ],
  ],
  [
    'the same words, cut at the edge, in other marks',
    [
      '“The quay was never safe for lorries at night,” said Ana Torres.',
      '"the quay was never safe for lorries," Ivo Lund said.',
    ],
    [
      'a.txt speaker-conflict “The quay was never safe for lorries at night,” -> b.txt',
      'b.txt speaker-conflict "the quay was never safe for lorries," -> a.txt',
    ],
  ],
  [
    'the same words of one person under a surname',
    [
      '“The quay was never safe for lorries,” said Mayor Ana Torres.',
      '“The quay was never safe for lorries,” Torres said.',
    ],
    [],
  ],
  [
    'a statement read by the spokeswoman',
    [
      '“The quay was never safe for lorries,” said Mayor Ana Torres.',
      '“The quay was never safe for lorries,” said city spokeswoman Mia Lund.',
    ],
    [],
  ],
  ['three words', ['“Never again, ever,” said Ana Torres.', '“Never again, ever,” said Ivo Lund.'], []],
];

describe('rules about speakers', () => {
  for (const [name, texts, expected] of cases) it(name, () => assert.deepEqual(found(texts), expected));

  it('takes an alias in the casebook for settled', () => {
    const people = [{ name: 'Ana Torres', aliases: ['Torres'] }];
    assert.deepEqual(found([cases[1]![1][0]!, '“We will not sell the quay,” Torres said.'], people), []);
  });

  it('offers those whom a surname fits, before all others', () => {
    const collection = folder([cases[0]![1][0]!]);
    const facts = collection.articles.get('a.txt')!;
    const finding = check(facts, collection, {}).find(({ rule }) => rule === 'ambiguous-speaker')!;
    const offered = fixesFor(finding, collection).slice(0, 2);
    assert.deepEqual(
      offered.map(({ title }) => title.args[0]),
      ['Jon Torres', 'Pia Torres'],
    );
  });

  it('offers both speakers of contested words', () => {
    const collection = folder(cases.find(([name]) => name.startsWith('the same words given'))![1]);
    const facts = collection.articles.get('b.txt')!;
    const finding = check(facts, collection, {}).find(({ rule }) => rule === 'speaker-conflict')!;
    const offered = fixesFor(finding, collection).slice(0, 2);
    assert.deepEqual(
      offered.map(({ title }) => title.args[0]),
      ['Ivo Lund', 'Ana Torres'],
    );
  });
});
