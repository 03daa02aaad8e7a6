import assert from 'node:assert/strict';
import { notes, speechOf, variants } from './speech';

/** `says`: one line a quotation, in order, as `notes` writes it. `groups`: their numbers, where they matter. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
  readonly groups?: readonly number[];
}

const cases: readonly Case[] = [
  // Order of words, speaker and verb.
  {
    name: 'quotation, verb, role and name',
    text: '“The pier has to go,” said harbour master Ana Torres on Monday.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'quotation, verb, name and apposition',
    text: '“The pier has to go,” said Ana Torres, the harbour master of Port Vell, on Monday.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'quotation, name, apposition, verb',
    text: '“The pier has to go,” Ana Torres, the harbour master of Port Vell, said on Monday.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'name, clause with who, verb, quotation',
    text: 'Ana Torres, who has run the port since 1998, said: “The pier has to go.”',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'verb first, with a day in front',
    text: 'On Monday, said Ana Torres, “the pier has to go at last”.',
    says: ['the pier has to go at la… -> Ana Torres'],
  },
  {
    name: 'told reporters that',
    text: 'Ana Torres told reporters on Monday that the pier “has to go before the winter”.',
    says: ['has to go before the win… -> Ana Torres'],
  },
  {
    name: 'told the council, quotation first',
    text: '“The pier has to go before the winter,” Ana Torres told the council on Monday.',
    says: ['The pier has to go befor… -> Ana Torres'],
  },
  {
    name: 'according to, in front',
    text: 'According to Ana Torres, the pier is “beyond any repair that we can pay for”.',
    says: ['beyond any repair that w… -> Ana Torres'],
  },
  {
    name: 'according to a document',
    text: 'The pier is “beyond any repair that we can pay for”, according to the report.',
    says: ['beyond any repair that w… -> the report'],
  },
  {
    name: 'in a statement',
    text: '“The pier has to go,” Ana Torres said in a statement on Monday.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'in a statement, verb and name in front',
    text: 'In a statement on Monday, Ana Torres said: “The pier has to go.”',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'adding',
    text: 'Ana Torres said the pier would close, adding: “It is older than any of us.”',
    says: ['It is older than any of… -> Ana Torres'],
  },
  // Groups.
  {
    name: 'split in mid-sentence',
    text: '“The pier,” said Ana Torres, “has to go.”',
    says: ['The pier, -> Ana Torres', 'has to go. -> Ana Torres'],
    groups: [0, 0],
  },
  {
    name: 'split between two sentences',
    text: '“The pier has to go,” said Ana Torres. “It is older than any of us.”',
    says: ['The pier has to go, -> Ana Torres', 'It is older than any of… -> Ana Torres'],
    groups: [0, 0],
  },
  {
    name: 'two people in one paragraph',
    text: '“The pier has to go,” said Ana Torres. “It has not,” said Ivo Lund.',
    says: ['The pier has to go, -> Ana Torres', 'It has not, -> Ivo Lund'],
    groups: [0, 1],
  },
  {
    name: 'over paragraphs, in straight marks',
    text: 'Ana Torres wrote: "The pier has to go.\n\n"It is older than any of us.\n\n"We shall build another."',
    says: [
      'The pier has to go. -> Ana Torres',
      'It is older than any of… -> Ana Torres',
      'We shall build another. -> Ana Torres',
    ],
    groups: [0, 0, 0],
  },
  {
    name: 'over paragraphs, in British marks, with a possessive in the first',
    text:
      'Ana Torres wrote: ‘The owners’ plan has to go.\n\n‘It is older than any of us.\n\n' +
      '‘We shall build another.’\n\nThe letter is dated Monday.',
    says: [
      'The owners’ plan has to… -> Ana Torres',
      'It is older than any of… -> Ana Torres',
      'We shall build another. -> Ana Torres',
    ],
    groups: [0, 0, 0],
  },
  {
    name: 'over paragraphs, with the speaker behind the last',
    text: '“The pier has to go.\n\n“It is older than any of us,” Ana Torres said.',
    says: ['The pier has to go. -> Ana Torres', 'It is older than any of… -> Ana Torres'],
    groups: [0, 0],
  },
  {
    name: 'over paragraphs, with pairs inside',
    text: 'Ana Torres wrote: “The ‘new’ pier has to go.\n\n“They call it ‘old’ by now.”',
    says: ['The ‘new’ pier has to go… -> Ana Torres', 'They call it ‘old’ by no… -> Ana Torres'],
    groups: [0, 0],
  },
  {
    name: 'broken by a line end',
    text: 'Ana Torres said “the pier will\nhave to go before the winter” on Monday.',
    says: ['the pier will -> Ana Torres', 'have to go before the wi… -> Ana Torres'],
    groups: [0, 0],
  },
  // Paragraphs.
  {
    name: 'speaker in the paragraph before, with a colon',
    text: 'Ana Torres told the council on Monday:\n\n“The pier has to go.”\n\nIt rained.',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'two paragraphs of nothing but a quotation',
    text: '“The pier has to go,” Ana Torres said.\n\n“It is old.”\n\n“It is cold.”',
    says: ['The pier has to go, -> Ana Torres', 'It is old. -> Ana Torres', 'It is cold. -> Ana Torres'],
  },
  // Who speaks.
  {
    name: 'an organisation',
    text: '“The pier has to go,” the Harbour Board said on Monday.',
    says: ['The pier has to go, -> Harbour Board'],
  },
  {
    name: 'a ministry, through its statement',
    text: '“The pier has to go,” the Harbour Ministry said in a statement.',
    says: ['The pier has to go, -> Harbour Ministry'],
  },
  {
    name: 'a ruling',
    text: '“The pier is to be closed at once,” the ruling said.',
    says: ['The pier is to be closed… -> the ruling'],
  },
  {
    name: 'a spokesman',
    text: 'A spokesman for the port said: “The pier has to go.”',
    says: ['The pier has to go. -> A spokesman for the port'],
  },
  {
    name: 'an official who does not want to be named',
    text: '“The pier has to go,” said an official who asked not to be named.',
    says: ['The pier has to go, -> an official'],
  },
  {
    name: 'a judge, by title and surname',
    text: 'Judge Ana Torres heard the case.\n\n“The pier has to go,” Judge Torres said.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'a pronoun of somebody in the sentence before',
    text: 'Ana Torres closed the pier on Monday. “It has to go,” she said.',
    says: ['It has to go, -> Ana Torres'],
  },
  {
    name: 'a pronoun in front of the quotation',
    text: 'Ana Torres closed the pier on Monday. She said it was “older than any of us in town”.',
    says: ['older than any of us in… -> Ana Torres'],
  },
  {
    name: 'they',
    text: 'Port officials closed the pier on Monday. “It has to go,” they said.',
    says: ['It has to go, -> Port officials'],
  },
  // Marks and words around them.
  {
    name: 'inches in a quotation',
    text: 'Ana Torres said: "It is a 12" pipe, no more." Then she left.',
    says: ['It is a 12" pipe, no mor… -> Ana Torres'],
  },
  {
    name: 'a stray mark before, and pairs of the same paragraph behind it',
    text: '"Ana Torres said the pier was “older than any of us in town” on Monday.',
    says: ['older than any of us in… -> Ana Torres'],
  },
  {
    name: 'a closing mark lost in front of the speaker, and somebody else in the next paragraph',
    text: '“We saw it, said Jon Holm.\n\n“It was late,” said Ana Torres.',
    says: ['We saw it, -> Jon Holm', 'It was late, -> Ana Torres'],
    groups: [0, 1],
  },
  {
    name: 'two single marks on each side',
    text: "``The pier has to go,'' said Ana Torres.",
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'closed with the mark that opens',
    text: '“The pier has to go,“ said Ana Torres.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'wrong spaces',
    text: '“ The pier has to go, ” said Ana Torres.',
    says: ['The pier has to go, -> Ana Torres'],
  },
];

const headlines: readonly Case[] = [
  {
    name: 'a colon',
    text: 'Torres: ‘The pier has to go’\n\nHarbour master Ana Torres closed the pier on Monday.',
    says: ['The pier has to go -> Ana Torres'],
  },
  {
    name: 'a verb behind',
    text: '‘The pier has to go’, says Torres\n\nHarbour master Ana Torres closed the pier on Monday.',
    says: ['The pier has to go -> Ana Torres'],
  },
];

describe('Who said it, by the order of words', () => {
  for (const { name, text, says, groups } of cases) {
    for (const [form, change] of variants) {
      it(`${name}, ${form}`, () => {
        assert.deepEqual(notes(change(text)), says);
        if (groups)
          assert.deepEqual(
            speechOf(change(text)).quotations.map(({ group }) => group),
            groups,
          );
      });
    }
  }
  for (const { name, text, says } of headlines) {
    it(`in a headline with ${name}`, () => assert.deepEqual(notes(text), says));
    it(`in a headline with ${name}, with CRLF`, () =>
      assert.deepEqual(notes(text.replace(/\n/g, '\r\n')), says));
  }
});
