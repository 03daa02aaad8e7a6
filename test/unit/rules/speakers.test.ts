import assert from 'node:assert/strict';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { edtfOf } from '../../../src/core/calendar/days';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { wordMessage } from '../../../src/core/message';
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
  [
    'a word or two that are others',
    [
      '“Those who stored this cargo and those who signed for it must answer for it,” said Ana Torres.',
      '“Those who stored the cargo, and those who signed for it, must answer for it,” said Ivo Lund.',
    ],
    [
      'a.txt speaker-conflict “Those who stored this cargo and those who signed for it must answer for it,” -> b.txt',
      'b.txt speaker-conflict “Those who stored the cargo, and those who signed for it, must answer for it,” -> a.txt',
    ],
  ],
  [
    'parts split by "he said", printed unbroken elsewhere',
    [
      '“The quay,” Ana Torres said, “was never safe for lorries.”',
      '“The quay was never safe for lorries,” said Ivo Lund.',
    ],
    [
      'a.txt speaker-conflict “The quay,” -> b.txt',
      'b.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt',
    ],
  ],
  [
    'both in one article',
    [
      '“The quay was never safe for lorries,” said Ana Torres.\n\nIvo Lund came. “The quay was never safe for lorries,” said Ivo Lund.',
    ],
    [
      'a.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt',
      'a.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt',
    ],
  ],
  [
    'three people',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“The quay was never safe for lorries,” said Ivo Lund.',
      '“The quay was never safe for lorries,” said Karl Oster.',
    ],
    [
      'a.txt speaker-conflict “The quay was never safe for lorries,” -> b.txt c.txt',
      'b.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt c.txt',
      'c.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt b.txt',
    ],
  ],
  [
    'the contrary',
    [
      '“We will sell the old quay to the highest bidder,” said Ana Torres.',
      '“We will not sell the old quay to the highest bidder,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'what anybody says',
    ['“It is what we have to do,” said Ana Torres.', '“It is what we have to do,” said Ivo Lund.'],
    [],
  ],
  [
    'a phrase that both have used',
    [
      '“The numbers do not add up,” said Ana Torres.',
      '“I have read the whole budget, and its numbers do not add up,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'words that the one quotes of the other',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“She told us: ‘The quay was never safe for lorries.’ I laughed,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'words that the one answers',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“When Torres says the quay was never safe for lorries, she forgets who built it,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'other words in between',
    [
      '“The quay was never safe for lorries, and the bridge is worse,” said Ana Torres.',
      '“The quay is safe again for lorries, and the bridge is open,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'a body and somebody',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“The quay was never safe for lorries,” the Harbour Board said.',
    ],
    [],
  ],
  [
    'a statement read by a lawyer',
    [
      '“The quay was never safe for lorries,” said Ana Torres.',
      '“The quay was never safe for lorries,” said Mia Lund, the lawyer of the mayor.',
    ],
    [],
  ],
  [
    'two who put their names to it together',
    [
      '“The quay was never safe for lorries,” Ivo Lund and Ana Torres said.',
      '“The quay was never safe for lorries,” said Ivo Lund.',
    ],
    [],
  ],
  [
    'another spelling of the name',
    [
      '“The quay was never safe for lorries,” said Dmitri Velsky.',
      '“The quay was never safe for lorries,” said Dmitry Velskyy.',
    ],
    [],
  ],
  [
    'a short form of the given name',
    [
      '“The quay was never safe for lorries,” said Bob Torres.',
      '“The quay was never safe for lorries,” said Robert Torres.',
    ],
    [],
  ],
  [
    'one surname of two whom an article tells apart',
    [
      'Jon Torres met Ana Torres. “The quay was never safe for lorries,” said Ana Torres.',
      '“The quay was never safe for lorries,” said Jon Torres.',
    ],
    [
      'a.txt speaker-conflict “The quay was never safe for lorries,” -> b.txt',
      'b.txt speaker-conflict “The quay was never safe for lorries,” -> a.txt',
    ],
  ],
  [
    'a pronoun that only probably means somebody',
    [
      'Ivo Lund met Karl Oster at the gate. “The quay was never safe for lorries,” he said.',
      '“The quay was never safe for lorries,” said Ana Torres.',
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

  it('says where else contested words are given to somebody', () => {
    const said = '“The quay was never safe for lorries,” said';
    const collection = folder([
      `${said} Ana Torres.`,
      `${said} Ivo Lund.\n\nKarl Oster came. ${said} Karl Oster.`,
    ]);
    const messages = [...collection.articles.values()].flatMap((facts) =>
      check(facts, collection, {}).map(({ message }) => wordMessage(message, edtfOf)),
    );
    assert.deepEqual(
      messages.filter((text) => text.startsWith('These words')),
      [
        'These words are given to Ana Torres here, to Ivo Lund in b.txt and to Karl Oster in b.txt.',
        'These words are given to Ivo Lund here, to Ana Torres in a.txt and to Karl Oster elsewhere in this article.',
        'These words are given to Karl Oster here, to Ana Torres in a.txt and to Ivo Lund elsewhere in this article.',
      ],
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
