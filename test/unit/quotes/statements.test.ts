import assert from 'node:assert/strict';
import { speechOf, variants } from './speech';

const cases: readonly (readonly [name: string, text: string, statements: readonly string[]])[] = [
  ['that', 'Ana Torres said that the pier would close.', ['that the pier would close -> Ana Torres']],
  ['without that', 'Ana Torres said the pier would close.', ['the pier would close -> Ana Torres']],
  [
    'in a statement',
    'Ana Torres said in a statement that the pier would close.',
    ['that the pier would close -> Ana Torres'],
  ],
  [
    'somebody addressed',
    'Ana Torres told the council that the pier would close.',
    ['that the pier would close -> Ana Torres'],
  ],
  [
    'at the end',
    'The pier will close on Monday, port officials said.',
    ['The pier will close on Monday -> port officials'],
  ],
  [
    'according to, behind',
    'The pier will close, according to Ana Torres.',
    ['The pier will close -> Ana Torres'],
  ],
  [
    'according to, in front',
    'According to Ana Torres, the pier will close.',
    ['the pier will close -> Ana Torres'],
  ],
  ['a promise', 'Ana Torres vowed to keep the pier open.', ['to keep the pier open -> Ana Torres']],
  [
    'a shared subject',
    'Ana Torres closed the pier, adding that it was old.',
    ['that it was old -> Ana Torres'],
  ],
  [
    'a shared subject, with another clause in between',
    'Divers on Monday searched the basin, the place where two boats sank last year, and said that they would go down again.',
    ['that they would go down again -> Divers'],
  ],
  [
    'a subject with a clause of its own',
    'Divers who searched the wreck said they had found a lamp.',
    ['they had found a lamp -> Divers'],
  ],
  ['two single marks', "''It is an old pier,'' Ana Torres said.", ["''It is an old pier,'' -> Ana Torres"]],
  [
    'two sides of its cue',
    'The pier, Ana Torres said, would be closed on Monday.',
    ['The pier -> Ana Torres', 'would be closed on Monday -> Ana Torres'],
  ],
  [
    'a long apposition behind its cue',
    'The pier is as old as the town, said Ana Torres, the head of the harbour office and a former diver of the navy.',
    ['The pier is as old as the town -> Ana Torres'],
  ],
  [
    'a place in front',
    'In Port Vell, Ana Torres said on Monday that the pier would close.',
    ['that the pier would close -> Ana Torres'],
  ],
  [
    'according to, in the middle',
    'The pier, according to Ana Torres, was never safe.',
    ['The pier -> Ana Torres', 'was never safe -> Ana Torres'],
  ],
  [
    'according to words that no list knows',
    'The pier is not safe, according to early results of the inspection.',
    ['The pier is not safe -> early results of the inspection'],
  ],
  [
    'as somebody said',
    'As Ana Torres said on Monday, the pier is a danger to swimmers.',
    ['the pier is a danger to swimmers -> Ana Torres'],
  ],
  [
    'a share of people',
    'Nearly half said they would walk to the quay.',
    ['they would walk to the quay -> Nearly half'],
  ],
  ['a belief', 'Ana Torres believes that the pier is safe.', ['that the pier is safe -> Ana Torres']],
  ['a wish', 'Ana Torres wants to close the pier.', ['to close the pier -> Ana Torres']],
  ['a call', 'Ana Torres called for a new pier.', ['a new pier -> Ana Torres']],
  [
    'a state of mind',
    'Ana Torres is confident that the pier will hold.',
    ['that the pier will hold -> Ana Torres'],
  ],
  ['a call on a day', 'Ana Torres called on Tuesday night for a new pier.', ['a new pier -> Ana Torres']],
  [
    'something announced on a day',
    'Ana Torres announced on Tuesday a new pier for the fishermen.',
    ['a new pier for the fishermen -> Ana Torres'],
  ],
  [
    'a day that is spoken of',
    'Ana Torres said Monday would be a good day.',
    ['Monday would be a good day -> Ana Torres'],
  ],
  [
    'to whom, on a day',
    'Ana Torres said on Friday to Coastwire that the pier would close.',
    ['that the pier would close -> Ana Torres'],
  ],
  ['a stand', 'Ivo Lund opposed the new pier.', ['the new pier -> Ivo Lund']],
  [
    'two in one sentence',
    'Ana Torres said that the pier was old, adding that it would close in May.',
    ['that the pier was old -> Ana Torres', 'that it would close in May -> Ana Torres'],
  ],
  [
    'two people in one sentence',
    'Ana Torres said the pier was old, but Ivo Lund said it was safe.',
    ['the pier was old -> Ana Torres', 'it was safe -> Ivo Lund'],
  ],
  [
    'one inside the other',
    'Ana Torres said that Ivo Lund believed the pier was safe.',
    ['that Ivo Lund believed the pier was safe -> Ana Torres'],
  ],
  ['nobody is named', 'The pier is expected to close in May.', ['to close in May -> undefined']],
  [
    'how it seemed',
    'The old pier seemed to be a danger to swimmers.',
    ['to be a danger to swimmers -> undefined'],
  ],
  [
    'some words in marks',
    'Ana Torres said the pier was “rotten” and a danger to all who swim in the bay.',
    ['the pier was “rotten” and a danger to all who swim in the bay -> Ana Torres'],
  ],
  [
    'at the end, by a body with an article',
    'The pier will close on Monday, the Harbour Board said on Tuesday.',
    ['The pier will close on Monday -> Harbour Board'],
  ],
  [
    'at the end, by a paper',
    'The pier will close on Monday, local paper Coastwire reported.',
    ['The pier will close on Monday -> Coastwire'],
  ],
  [
    'what somebody is reported to promise',
    'Ana Torres on Thursday promised a new pier for the fishermen, the Harbour Board said.',
    ['Ana Torres on Thursday promised a new pier for the fishermen -> Harbour Board'],
  ],
  [
    'two who are urged',
    'Ana Torres urged Ivo Lund and Max Olin to work together on the pier.',
    ['to work together on the pier -> Ana Torres'],
  ],
  [
    'an accusation, all in one',
    'Ana Torres accused Ivo Lund of neglecting the pier.',
    ['Ivo Lund of neglecting the pier -> Ana Torres'],
  ],
  ['a denial in few words', 'Ana Torres denied a split.', ['a split -> Ana Torres']],
  ['a run ruled out', 'Ana Torres ruled out a new pier.', ['a new pier -> Ana Torres']],
  [
    'one and the other',
    'One said the pier had held; the other said it had not.',
    ['the pier had held -> One', 'it had not -> the other'],
  ],
  [
    'one of them, named between commas',
    'The rowers ran. One of them, Theo Lasker, said the boats were gone, and another, Ida Brill, said that nobody was hurt.',
    ['the boats were gone -> Theo Lasker', 'that nobody was hurt -> Ida Brill'],
  ],
  [
    'one of them, behind the verb',
    'The rowers ran. The boats were gone, said one of them, Theo Lasker.',
    ['The boats were gone -> Theo Lasker'],
  ],
  [
    'one of many, named by a list',
    'The rowers ran. Two of them, Theo Lasker and Ida Brill, said that nobody was hurt.',
    ['that nobody was hurt -> Two of them'],
  ],
  [
    'somebody who hangs on somebody else',
    'The grandson of the founder, who asked not to be named, said that the pier would close.',
    ['that the pier would close -> The grandson of the founder'],
  ],
  ['no statement: talks', 'Ana Torres discussed the pier in a call on Monday.', []],
  ['no statement: to whom somebody spoke', 'Ana Torres spoke to Ivo Lund on Monday amid the storm.', []],
  ['no statement: something found', 'Divers found a melted padlock in the basin.', []],
  [
    'found by words',
    'Inspectors found that the padlock had melted.',
    ['that the padlock had melted -> Inspectors'],
  ],
  ['no statement: an answer with deeds', 'The guards responded to shots from the other quay.', []],
  ['no statement: a vote', 'Ana Torres cast the last of the votes on Monday.', []],
  [
    'what something is cast as',
    'Ana Torres cast the vote as a test of faith.',
    ['the vote as a test of faith -> Ana Torres'],
  ],
  ['no statement: whom somebody addresses', 'Ana Torres addressed parliament on Saturday.', []],
  ['no statement: a thing shown', 'On Friday Ana Torres showed three papers of a shade that is new.', []],
  [
    'what a poll shows',
    'The poll showed that most voters want the pier.',
    ['that most voters want the pier -> The poll'],
  ],
  [
    'what somebody shows',
    'Ana Torres showed how the pier was built.',
    ['how the pier was built -> Ana Torres'],
  ],
  [
    'no statement: a noun in -ing',
    'Ana Torres met the council and left with little more than an understanding that there should be another meeting.',
    [],
  ],
  ['no statement: going on', 'The navy is continuing its exercise and has sent two more ships.', []],
  ['no statement: answers that are to come', 'Ana Torres is to answer questions on Friday.', []],
  ['no statement: calls of others', 'Ana Torres faced calls to resign on Tuesday.', []],
  ['no statement: a thing', 'The standoff recalls a blockade of last year, when two boats sank.', []],
  ['no statement: a label', 'Contact: Ana Torres, head of the harbour office.', []],
  [
    'no statement: what nobody said',
    'The harbour office could not say how much salt had been in the building.',
    [],
  ],
  [
    'no statement: a question before the answer',
    'Asked whether the pier was safe, Ana Torres said: “Go and see.”',
    [],
  ],
  ['no statement: a name for something', 'The “model pier”, as the leaflet called it, had one rail.', []],
  ['no statement: a wish for no name', 'A diver, who asked not to be named, left.', []],
  ['no statement: nothing is said', 'Ana Torres walked along the pier on Monday.', []],
  ['no statement: a plain object', 'Ana Torres continued her work on the pier.', []],
  ['no statement: words in marks', '“The pier will close,” Ana Torres said.', []],
];

describe('Reported speech', () => {
  for (const [name, text, expected] of cases) {
    for (const [form, change] of variants) {
      it(`${name}, ${form}`, () => {
        const { statements, speakers } = speechOf(change(text));
        const found = statements.map(
          (statement) =>
            `${statement.text} -> ${speakers.find(({ id }) => id === statement.attribution?.speaker)?.name}`,
        );
        assert.deepEqual(found, expected);
      });
    }
  }
});

describe('How sure reported speech is', () => {
  const certainties: readonly (readonly [text: string, certainty: string])[] = [
    ['Ana Torres said that the pier would close.', 'certain'],
    ['Ana Torres stated that the pier would close.', 'certain'],
    ['Torres stated that the owners, the tenants and the divers of the pier had to go.', 'certain'],
    ['Ana Torres closed the pier, adding that it was far too old for another winter.', 'likely'],
    ['Ana Torres regarded the pier with joy.', 'doubtful'],
    ['Vex Quill met Tarn Lund at the gate. She stated that the pier had to go.', 'doubtful'],
  ];
  for (const [text, certainty] of certainties)
    it(`${certainty}: ${text}`, () => {
      assert.deepEqual(
        speechOf(text).statements.map(({ attribution }) => attribution?.certainty),
        [certainty],
      );
    });
});
