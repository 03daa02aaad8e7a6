import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesWithin } from '../../../src/core/compare/alignment';

const cases: readonly (readonly [short: string, long: string, changes: number | undefined])[] = [
  ['the quay was never safe', 'the quay was never safe', 0],
  ['the quay was never safe', 'we knew that the quay was never safe at night', 0],
  ['the old quay was never safe', 'the quay was never safe', 1],
  ['the quay was never safe', 'the quay and bridge was never safe', 2],
  ['the quay was never safe', 'the bridge was never safe', 1],
  ['the quay was never safe', 'a bridge is always shut', undefined],
  ['the quay', '', 2],
  ['', 'the quay', 0],
];

/** All cells of the table, without any cutting off. */
function plainly(short: readonly string[], long: readonly string[], most: number): number | undefined {
  let column = [0, ...short.map((_, i) => i + 1)];
  let best = column.at(-1)!;
  for (const word of long) {
    const next = [0];
    for (const [i, own] of short.entries()) {
      const exchange = own === word ? 0 : 1;
      next.push(Math.min(column[i]! + exchange, column[i + 1]! + 1, next[i]! + 1));
    }
    column = next;
    best = Math.min(best, column.at(-1)!);
  }
  return best <= most ? best : undefined;
}

describe('A passage inside another', () => {
  for (const [short, long, changes] of cases)
    it(`“${short}” in “${long}”`, () =>
      assert.equal(
        changesWithin(short.split(' ').filter(Boolean), long.split(' ').filter(Boolean), 2),
        changes,
      ));

  it('is cut off without another result', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(4), (short, long, most) => {
        assert.equal(changesWithin(short, long, most), plainly(short, long, most));
      }),
      { numRuns: 2000 },
    );
  });
});
