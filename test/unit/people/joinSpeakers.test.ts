import assert from 'node:assert/strict';
import { emptyCasebook, type Casebook } from '../../../src/core/casebook/casebook';
import type { ArticleFacts } from '../../../src/core/facts';
import { createJoinSpeakers } from '../../../src/core/people/joinSpeakers';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';
import { speechOf } from '../quotes/speech';

function join(texts: Readonly<Record<string, string>>, casebook: Casebook = emptyCasebook) {
  const articles = new Map<string, ArticleFacts>();
  for (const [path, text] of Object.entries(texts)) {
    const { speakers, quotations, statements } = speechOf(text);
    articles.set(path, { ...article(text, path).facts, speakers, quotations, statements });
  }
  return finish(createJoinSpeakers()(articles, casebook));
}

/** `name: article, article` */
function who(texts: Readonly<Record<string, string>>, casebook?: Casebook): string[] {
  return join(texts, casebook).map(({ name, articles }) => `${name}: ${Object.keys(articles).join(', ')}`);
}

describe('Speakers of a collection', () => {
  it('joins one full name', () => {
    assert.deepEqual(who({ a: 'Mayor Ana Torres said no.', b: 'Ana Torres said yes.' }), [
      'Ana Torres: a, b',
    ]);
  });

  it('joins an initial with the given name, and prefers the fuller form', () => {
    assert.deepEqual(who({ a: 'Minister S Jarrow said no.', b: 'Selma Jarrow said yes.' }), [
      'Selma Jarrow: a, b',
    ]);
  });

  it('joins a bare surname with the only one it fits', () => {
    assert.deepEqual(
      who({ a: 'Ana Torres said no.', b: '“Yes, we can do that,” Torres said. She raised her hand.' }),
      ['Ana Torres: a, b'],
    );
  });

  it('keeps a bare surname apart where it fits two', () => {
    assert.deepEqual(
      who({ a: 'Ana Torres said no.', b: 'Jon Torres said yes.', c: 'Mr. Torres said maybe.' }),
      ['Ana Torres: a', 'Jon Torres: b', 'Torres: c'],
    );
  });

  it('keeps those apart who share only a part of the name', () => {
    assert.deepEqual(
      who({ a: 'Prime Minister Mira Sharp said no.', b: 'General Ivo Sharp Lund said yes.' }),
      ['Mira Sharp: a', 'Ivo Sharp Lund: b'],
    );
  });

  it('never joins sources without a name', () => {
    assert.equal(who({ a: 'A spokesman said it was over.', b: 'A spokesman said it was not.' }).length, 2);
  });

  it('takes names, aliases and roles from the casebook first', () => {
    const casebook: Casebook = {
      ...emptyCasebook,
      people: [{ name: 'Ana Maria Torres', aliases: ['Torres', 'Annie Torres'], role: 'harbour master' }],
    };
    const [torres] = join({ a: '“No,” said Mayor Annie Torres.', b: 'Mr. Torres said yes.' }, casebook);
    assert.equal(torres!.name, 'Ana Maria Torres');
    assert.equal(torres!.role, 'harbour master');
    assert.deepEqual(Object.keys(torres!.articles), ['a', 'b']);
  });

  it('gives somebody the role that most articles give', () => {
    const [torres] = join({
      a: '“No,” said Harbour Board President Ana Torres.',
      b: '“No,” said Port Ministry spokeswoman Ana Torres.',
      c: '“Yes,” said Veldonian Port Ministry spokeswoman Ana Torres.',
    });
    assert.equal(torres!.role, 'Veldonian Port Ministry spokeswoman');
  });

  it('keeps the role that the articles tell where the casebook gives a name alone', () => {
    const casebook: Casebook = {
      ...emptyCasebook,
      people: [{ name: 'Ana Maria Torres', aliases: ['Ana Torres'] }],
    };
    const [torres] = join({ a: '“No,” said Mayor Ana Torres.' }, casebook);
    assert.deepEqual([torres!.name, torres!.role], ['Ana Maria Torres', 'Mayor']);
  });

  it('leaves a body a body, whatever the reviewer calls it', () => {
    const casebook: Casebook = {
      ...emptyCasebook,
      people: [{ name: 'Port Council', aliases: ['Harbour Board'] }],
    };
    const [council] = join({ a: '“No,” said the Harbour Board.' }, casebook);
    assert.deepEqual([council!.name, council!.kind], ['Port Council', 'organisation']);
  });

  it('takes two entries of one name for one person', () => {
    const people = [
      { name: 'Ana Torres', aliases: [] },
      { name: 'Ana Torres', aliases: ['Bruno Wick'] },
    ];
    const texts = { a: '“No,” said Ana Torres.', b: '“Yes,” said Bruno Wick.' };
    assert.deepEqual(who(texts, { ...emptyCasebook, people }), ['Ana Torres: a, b']);
  });

  it('gives every speaker an id of their own', () => {
    const ids = join({
      a: 'A spokesman said it was over.',
      b: 'A spokesman said it was not.',
      c: 'Ana Torres said no.',
    }).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes('ana-torres'));
  });

  it('stands a folder of some hundred articles', () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 300; i++)
      texts[`a${i}`] = `Ana Torres${i % 50} said no. Jon Lund said yes. Torres${i % 50} left.`;
    assert.equal(join(texts).length, 51);
  });
});

const cases: readonly (readonly [name: string, texts: readonly string[], expected: readonly string[]])[] = [
  [
    'an office in another article',
    ['Velmark Foreign Minister Anders Rask said no.', '“No,” the Velmark foreign minister said.'],
    ['Anders Rask: a, b'],
  ],
  [
    'an office with and without its country',
    ['US Secretary of State Mara Rand said no.', '“No,” said the Secretary of State.'],
    ['Mara Rand: a, b'],
  ],
  [
    'the country written in full',
    ['U.S. Secretary of State Mara Rand said no.', '“No,” the United States Secretary of State said.'],
    ['Mara Rand: a, b'],
  ],
  [
    'an office of another country',
    ['Velmark Foreign Minister Anders Rask said no.', '“No,” the Asterian foreign minister said.'],
    ['Anders Rask: a', 'the Asterian foreign minister: b'],
  ],
  [
    'an office that any country has',
    ['Foreign Minister Anders Rask said no.', '“No,” the foreign minister said.'],
    ['Anders Rask: a', 'the foreign minister: b'],
  ],
  [
    'a former holder',
    ['Former Velmark Foreign Minister Anders Rask said no.', '“No,” the Velmark foreign minister said.'],
    ['Anders Rask: a', 'the Velmark foreign minister: b'],
  ],
  [
    'an office that fits two',
    [
      'Velmark Foreign Minister Anders Rask said no. Asterian Foreign Minister Ana Lorrimer said yes.',
      '“No,” the foreign minister said.',
    ],
    ['Anders Rask: a', 'Ana Lorrimer: a', 'the foreign minister: b ? Anders Rask, Ana Lorrimer'],
  ],
  [
    'a surname that fits two',
    ['Ana Torres said no. Jon Torres said yes.', '“No,” Mr. Torres said.'],
    ['Ana Torres: a', 'Jon Torres: a', 'Torres: b ? Ana Torres, Jon Torres'],
  ],
  [
    'a surname that fits two, of whom one has the office',
    ['Mayor Ana Torres said no. Sergeant Jon Torres said yes.', '“No,” Mayor Torres said.'],
    ['Ana Torres: a, b', 'Jon Torres: a'],
  ],
  [
    'an initial that fits two',
    ['Selma Jarrow said no. Sara Jarrow said yes.', 'Minister S. Jarrow said maybe.'],
    ['Selma Jarrow: a', 'Sara Jarrow: a', 'S. Jarrow: b ? Selma Jarrow, Sara Jarrow'],
  ],
  [
    'an initial before the full name is read',
    ['Minister S. Jarrow said no.', 'Selma Jarrow said yes.'],
    ['Selma Jarrow: a, b'],
  ],
  ['accents', ['José Núñez said no.', 'Jose Nunez said yes.'], ['José Núñez: a, b']],
  ['a middle initial', ['Ana M. Torres said no.', 'Ana Torres said yes.'], ['Ana M. Torres: a, b']],
  ['a title', ['Dr. Ana Torres said no.', 'Mayor Ana Torres said yes.'], ['Ana Torres: a, b']],
  [
    'a shared second name',
    ['Karim Sarif said no.', 'Ahmad Sarif Chandry said yes.'],
    ['Karim Sarif: a', 'Ahmad Sarif Chandry: b'],
  ],
  [
    'one particle of two names',
    ['Anna van der Berg said no.', 'Joris van der Berg said yes.'],
    ['Anna van der Berg: a', 'Joris van der Berg: b'],
  ],
  [
    'a body by its initials',
    ['The Port Vell Port Authority (PVPA) said no.', 'The PVPA said yes.'],
    ['Port Vell Port Authority: a, b'],
  ],
  [
    'a ministry with and without its country',
    ['“No,” the Velmark Foreign Ministry said.', '“Yes,” the Foreign Ministry said.'],
    ['Velmark Foreign Ministry: a, b'],
  ],
  [
    'a ministry without its country first',
    ['“Yes,” the State Department said.', '“No,” the US State Department said.'],
    ['US State Department: a, b'],
  ],
  [
    'a ministry in other forms of its name',
    [
      '“No,” the US State Department said.',
      '“Yes,” the U.S. Department of State said.',
      '“Maybe,” the State Department said.',
    ],
    ['US State Department: a, b, c'],
  ],
  [
    'ministries of two countries',
    ['“No,” the Velmark Foreign Ministry said.', '“Yes,” the Asterian Foreign Ministry said.'],
    ['Velmark Foreign Ministry: a', 'Asterian Foreign Ministry: b'],
  ],
  [
    'a ministry that two countries have',
    [
      '“No,” the Velmark Foreign Ministry said. “Yes,” the Asterian Foreign Ministry said.',
      '“Maybe,” the Foreign Ministry said.',
    ],
    [
      'Velmark Foreign Ministry: a',
      'Asterian Foreign Ministry: a',
      'Foreign Ministry: b ? Velmark Foreign Ministry, Asterian Foreign Ministry',
    ],
  ],
  [
    'ministries of two matters',
    ['“No,” the Velmark Foreign Ministry said.', '“Yes,” the Defence Ministry said.'],
    ['Velmark Foreign Ministry: a', 'Defence Ministry: b'],
  ],
  [
    'a handle that one article explains',
    ['Ana Torres (@HarbourMin) said no.', '@HarbourMin said yes.'],
    ['Ana Torres: a, b'],
  ],
  [
    'a ministry of its own article',
    ['Ana Lorrimer spoke. “No,” her ministry said.', 'Anna Rask spoke. “No,” her ministry said.'],
    ['Ana Lorrimer: a', 'her ministry: a', 'Anna Rask: b', 'her ministry: b'],
  ],
];

describe('Speakers of a collection, joined or kept apart', () => {
  for (const [name, texts, expected] of cases) {
    it(name, () => {
      const speakers = join(Object.fromEntries(texts.map((text, i) => ['abc'[i]!, text])));
      const nameOf = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
      const lines = speakers.map(({ name, articles, ambiguous }) => {
        const others = ambiguous?.people.map((id) => nameOf.get(id)).join(', ');
        return `${name}: ${Object.keys(articles).join(', ')}${others ? ` ? ${others}` : ''}`;
      });
      assert.deepEqual(lines.sort(), [...expected].sort());
    });
  }

  it('keeps two bare surnames apart that fit two people each', () => {
    const speakers = join({
      a: 'Ana Torres and Jon Torres spoke.',
      b: '“No,” Torres said.',
      c: '“No,” Torres said.',
    });
    assert.equal(speakers.filter(({ ambiguous }) => ambiguous).length, 2);
  });
});
