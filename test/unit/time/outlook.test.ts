import * as assert from 'node:assert/strict';
import { outlookAt } from '../../../src/core/time/outlook/outlook';
import { wordsIn } from '../../../src/core/time/words';
import { pieces } from './pieces';

/** How many words are looked at to tell the outlook of a Monday with `count` of the piece on either side. */
function looksAround(piece: string, count: number): number {
  const side = Array(count).fill(piece).join(' ');
  const text = `${side} Monday ${side}`;
  const words = wordsIn(text, [{ start: 0, end: text.length }]);
  const at = words.at.bind(words);
  let monday = 0;
  while (at(monday).start < side.length + 1) monday++;
  let looks = 0;
  words.at = (index) => {
    looks++;
    return at(index);
  };
  outlookAt(words, monday, monday, { start: 0, end: text.length });
  return looks;
}

describe('the outlook of a clause', () => {
  const verbs = [
    'will',
    'be',
    'not',
    'to',
    'until',
    'held',
    'that',
    'who',
    'and',
    'had been',
    'is',
    'after',
    'by',
  ];
  for (const piece of [...pieces, ...verbs]) {
    it(`is told by the words nearby, however many there are: ${piece}`, () => {
      assert.equal(looksAround(piece, 1000), looksAround(piece, 100));
    });
  }
});
