import assert from 'node:assert/strict';
import type { CollectionFacts, Side } from '../../../src/core/facts';
import { message } from '../../../src/core/message';
import { sidesIn } from '../../../src/core/rules/sides';
import { article, collection } from '../builders';

const TEXT = `The council met. Nobody spoke of the storm.

Twelve people were hurt in the fire at the quay on Tuesday, the harbour master said that evening.

It had rained for days. Twelve people were hurt in the storm of last year.`;
const OTHER = 'Nine people were hurt in the fire at the quay.';

function side(path: string, text: string, words: string): Side {
  const start = text.indexOf(words);
  return { path, start, end: start + words.length, text: words, says: message('{0} hurt', words) };
}

/** The folder as joined when the article said `TEXT`. */
const joined: CollectionFacts = {
  ...collection([article(TEXT, 'a.txt').facts, article(OTHER, 'b.txt').facts]),
  disagreements: new Map([
    [
      'a.txt',
      [
        {
          rule: 'figure-conflict',
          events: [],
          certainty: 'likely',
          sides: [side('a.txt', TEXT, 'Twelve people'), side('b.txt', OTHER, 'Nine people')],
        },
      ],
    ],
  ]),
};

/** What is found in the article as it is now: the line with its place marked, and the words of the others. */
function found(text: string, rule: 'figure-conflict' | 'date-conflict' = 'figure-conflict'): string[] {
  return [...sidesIn(article(text, 'a.txt').facts, joined, rule)].map(
    ({ here, others }) =>
      `${text.slice(here.start - 1, here.start)}[${text.slice(here.start, here.end)}]${text.slice(here.end, here.end + 26)} / ${others.map((other) => other.text).join()}`,
  );
}

const AT_THE_FIRE = '\n[Twelve people] were hurt in the fire at  / Nine people';

const cases: readonly (readonly [what: string, now: string, expected: readonly string[]])[] = [
  ['the text that was joined', TEXT, [AT_THE_FIRE]],
  ['a line more above', `date 2025-03-12\n\n${TEXT}`, [AT_THE_FIRE]],
  ['a sentence less above', TEXT.replace('The council met.', 'It met.'), [AT_THE_FIRE]],
  ['another end', TEXT.replace('of last year', 'that nobody remembers'), [AT_THE_FIRE]],
  ['other words at the place', TEXT.replace('Twelve', 'Nine'), []],
  ['other words further on', TEXT.replace('on Tuesday', 'on Wednesday'), [AT_THE_FIRE]],
  ['another fire', TEXT.replace('in the fire', 'in a dream'), []],
  ['no such passage any more', 'The council met.', []],
];

describe('a side of a disagreement, while somebody types', () => {
  for (const [what, now, expected] of cases)
    it(`${what}: ${expected.length ? 'found' : 'not found'}`, () => assert.deepEqual(found(now), expected));

  it('belongs to its own rule alone', () => assert.deepEqual(found(TEXT, 'date-conflict'), []));
});
