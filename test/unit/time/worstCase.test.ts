import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Recogniser } from '../../../src/core/time/read/reading';
import { recognisers } from '../../../src/core/time/read/table';
import { wordsIn } from '../../../src/core/time/words';
import { pieces } from './pieces';

/**
 * A recogniser may look at this many words around a head, however the text goes on: with it the whole is linear. The most
 * that one needs today is about half of it.
 */
const MOST_LOOKS = 64;

/** The most words that one call looks at, over all heads in the text. */
function mostLooks({ heads, read }: Recogniser, text: string): number {
  const words = wordsIn(text, [{ start: 0, end: text.length }]);
  const at = words.at.bind(words);
  let looks = 0;
  words.at = (index) => {
    looks++;
    return at(index);
  };
  let most = 0;
  for (let index = 0; index < words.length; index++) {
    if (!heads(at(index).lexeme)) continue;
    looks = 0;
    read(words, index);
    most = Math.max(most, looks);
  }
  return most;
}

// Each word by itself a hundred times over, joined in each way, is what a search that goes on and on would go on through.
const monotonous = pieces.flatMap((piece) =>
  [' ', '-', ' and ', ' of the '].map((by) => Array(100).fill(piece).join(by)),
);
const mixed = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(' ', '-', ', '),
  )
  .map(([some, by]) => Array(40).fill(some.join(by)).join(by));

describe('the recogniser of', () => {
  for (const [name, recogniser] of Object.entries(recognisers)) {
    it(`${name} looks at few words around a head, whatever they are`, () => {
      for (const text of monotonous) assert.ok(mostLooks(recogniser, text) <= MOST_LOOKS, text.slice(0, 40));
      fc.assert(
        fc.property(mixed, (text) => {
          assert.ok(mostLooks(recogniser, text) <= MOST_LOOKS);
        }),
        { numRuns: 200 },
      );
    });
  }
});
