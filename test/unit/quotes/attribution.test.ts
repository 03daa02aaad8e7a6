import assert from 'node:assert/strict';
import { notes, speechOf, variants } from './speech';

/** `says`: one line a quotation, in order, as `notes` writes it. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'quotation first, verb first',
    text: '“The pier has to go,” said Ana Torres. The council listened.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'quotation first, speaker first',
    text: '“The pier has to go,” Ana Torres told the council.',
    says: ['The pier has to go, -> Ana Torres'],
  },
  {
    name: 'speaker first, with a comma',
    text: 'Ana Torres said, “The pier has to go.”',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'speaker first, with a colon and somebody addressed',
    text: 'Speaking in the rain, harbour master Ana Torres told reporters: “The pier has to go.”',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'words inside the reporter’s sentence',
    text: 'Ana Torres said on Tuesday that the pier was “a danger to every child in town” and had to go.',
    says: ['a danger to every child… -> Ana Torres'],
  },
  {
    name: 'somebody else inside the report',
    text: 'Ana Torres said the mayor had known that Ivo Lund called the pier “safe as a house” for years.',
    says: ['safe as a house -> Ana Torres'],
  },
  {
    name: 'according to',
    text: 'The pier is “beyond any repair that we can pay for”, according to Ana Torres.',
    says: ['beyond any repair that w… -> Ana Torres'],
  },
  {
    name: 'who stands between commas',
    text: '“We were not asked,” Ivo Lund, who has run the ferry since 1998, said.',
    says: ['We were not asked, -> Ivo Lund'],
  },
  {
    name: 'an apposition between name and verb',
    text: 'Ivo Lund, the ferry operator’s managing director, said “nobody asked us” before the vote.',
    says: ['nobody asked us -> Ivo Lund'],
  },
  {
    name: 'a split quotation and what follows on',
    text: '“We were not asked,” said Ivo Lund, “and we shall not forget it. Nor will our crews.” “It is a disgrace.”',
    says: [
      'We were not asked, -> Ivo Lund',
      'and we shall not forget… -> Ivo Lund',
      'It is a disgrace. -> Ivo Lund',
    ],
  },
  {
    name: 'a question before the verb',
    text: '“Why now?” Ivo Lund asked. “Nobody knows.”',
    says: ['Why now? -> Ivo Lund', 'Nobody knows. -> Ivo Lund'],
  },
  {
    name: 'a paragraph that holds nothing but a quotation',
    text: '“We were not asked,” Ivo Lund said.\n\n“Our crews heard it on the radio.”\n\nThe council meets on Friday.',
    says: ['We were not asked, -> Ivo Lund', 'Our crews heard it on th… -> Ivo Lund'],
  },
  {
    name: 'announced in the paragraph before',
    text: 'Ana Torres put it plainly:\n\n“The pier has to go.”',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'a long quotation over paragraphs',
    text: 'Ana Torres wrote: “The pier has to go.\n\n“It is older than any of us.\n\n“We shall build another.”\n\nThe letter is dated Monday.',
    says: [
      'The pier has to go. -> Ana Torres',
      'It is older than any of… -> Ana Torres',
      'We shall build another. -> Ana Torres',
    ],
  },
  {
    name: 'a statement read out, and then only called the statement',
    text:
      '“The pier will close on Monday,” read a statement of Harbour Ministry spokesman Jon Holm.\n\n' +
      '“It will not open again this year,” the statement added.',
    says: ['The pier will close on M… -> Jon Holm', 'It will not open again t… -> Jon Holm'],
  },
  {
    name: 'somebody’s office',
    text: '“The minister was not told,” Ana Torres’s office said in a post.\n\n“She regrets it,” the statement said.',
    says: ['The minister was not tol… -> Ana Torres’s office', 'She regrets it, -> Ana Torres’s office'],
  },
  {
    name: 'pronouns of two people',
    text:
      'Ana Torres met the skipper Ivo Lund on Monday. Ms Torres raised her voice at once.\n\n' +
      '“We cannot wait,” she said.\n\nMr Lund disagreed. “We can,” he said.',
    says: ['We cannot wait, -> Ana Torres', 'We can, -> Ivo Lund'],
  },
  {
    name: 'by role',
    text: 'Harbour master Ana Torres closed the pier on Monday.\n\n“It was time,” the harbour master said.',
    says: ['It was time, -> Ana Torres'],
  },
  {
    name: 'role first, name behind a comma',
    text: 'Veldonia’s naval spokesman, Captain Ivo Sharp Lund, said the answer would be “calm and measured.”',
    says: ['calm and measured. -> Ivo Sharp Lund'],
  },
  {
    name: 'sources without a name',
    text: '“The crane was never checked,” a spokesman for the yard said. “We told them,” one neighbour said.',
    says: ['The crane was never chec… -> a spokesman for the yard', 'We told them, -> one neighbour'],
  },
  {
    name: 'somebody at a firm, whom no list of nouns knows',
    text:
      '“They never checked the tanks,” said a welder at the firm, who asked not to be named.\n\n' +
      '“Nor the pipes,” a welder at the firm, who asked not to be named, said.\n\n' +
      'A cleaner at the hospital in Ostwick said: “Nobody came.”',
    says: [
      'They never checked the t… -> a welder at the firm',
      'Nor the pipes, -> a welder at the firm',
      'Nobody came. -> A cleaner at the hospital in Ostwick',
    ],
  },
  {
    name: 'many at once',
    text: '“The crane was never checked,” port officials said on Tuesday. “Never,” they said.',
    says: ['The crane was never chec… -> port officials', 'Never, -> port officials'],
  },
  {
    name: 'a verb shared with another',
    text: 'Ana Torres visited the yard on Monday, calling the crane “an accident that waits to happen”.',
    says: ['an accident that waits t… -> Ana Torres'],
  },
  {
    name: 'an infinitive',
    text: 'Ana Torres went on to say: “We shall see.”',
    says: ['We shall see. -> Ana Torres'],
  },
  {
    name: 'not by the one described',
    text: 'The crane was described by Ivo Lund as “a heap of rust and good intentions”.',
    says: ['a heap of rust and good… -> Ivo Lund'],
  },
  {
    name: 'right behind a full stop, without a space',
    text: 'The pier had to go, Torres said."It is older than any of us," Ana Torres posted.',
    says: ['It is older than any of… -> Ana Torres'],
  },
  {
    name: 'two quotations back to back',
    text: 'Ana Torres said: "The pier is closed." "It will not open again," she added.',
    says: ['The pier is closed. -> Ana Torres', 'It will not open again, -> Ana Torres'],
  },
  {
    name: 'British marks with apostrophes all around',
    text: 'The workers’ leader, Ivo Lund, said the owners’ plan ‘isn’t worth the paper it’s written on’. ‘We won’t sign,’ he said.',
    says: ['isn’t worth the paper it… -> Ivo Lund', 'We won’t sign, -> Ivo Lund'],
  },
  {
    name: 'German marks',
    text: '„The pier has to go“, said Ana Torres.',
    says: ['The pier has to go -> Ana Torres'],
  },
  {
    name: 'French marks',
    text: 'Ana Torres said: « The pier has to go. »',
    says: ['The pier has to go. -> Ana Torres'],
  },
  {
    name: 'nobody in reach',
    text: 'It rained all night. “Never again.” The lights went out.',
    says: ['Never again. -> nobody'],
  },
  {
    name: 'titles, nicknames, terms and so-called words are no quotations',
    text:
      'Ivo “Salty” Lund has read the novel “The Drowned Bell” twice. The term “demurrage” bored him, ' +
      'and the so-called “rescue” came late.',
    says: ['Salty (nickname)', 'The Drowned Bell (title)', 'demurrage (term)', 'rescue (scare)'],
  },
  {
    name: 'a word at arm’s length',
    text: 'The yard lies behind the “old” town, where the ferry lands in summer and the lights are out in winter.',
    says: ['old (scare)'],
  },
];

describe('Who said it', () => {
  for (const { name, text, says } of cases) {
    for (const [form, change] of variants) {
      it(`${name}, ${form}`, () => assert.deepEqual(notes(change(text)), says));
    }
  }

  it('puts the parts of one quotation into one group', () => {
    const { quotations } = speechOf(
      '“We were not asked,” said Ivo Lund, “and shall not forget.” Ana Torres said: “Nor I.”',
    );
    assert.deepEqual(
      quotations.map(({ group }) => group),
      [0, 0, 1],
    );
  });

  it('says how the speaker was found, and how sure that is', () => {
    const [first, second] = speechOf(
      '“We were not asked,” said Ivo Lund.\n\n“Our crews were angry.”',
    ).quotations;
    assert.equal(first!.attribution!.certainty, 'certain');
    assert.equal(first!.attribution!.cue!.text, 'said');
    assert.equal(first!.attribution!.mention!.text, 'Ivo Lund');
    assert.match(second!.attribution!.how.text, /nothing but quotations/);
  });

  it('offers candidates, nearest first, where nobody is named', () => {
    const { quotations, speakers } = speechOf(
      'Ana Torres left the yard on Low Quay at noon with Ivo Lund. “Never again.”',
    );
    const names = quotations[0]!.candidates.map((id) => speakers.find((speaker) => speaker.id === id)?.name);
    assert.ok(names.includes('Ana Torres'), String(names));
    assert.ok(!names.includes('Low Quay'), String(names));
  });
});
