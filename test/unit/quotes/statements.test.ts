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
