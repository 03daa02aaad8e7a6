import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typedDays } from '../../../src/core/article/dates/typedDays';
import { edtfOf } from '../../../src/core/calendar/days';

const read: readonly [typed: string, edtf: string][] = [
  ['2025-03-07', '2025-03-07'],
  [' 2025-3-7 ', '2025-03-07'],
  ['2025/03/07', '2025-03-07'],
  ['7 March 2025', '2025-03-07'],
  ['7th of March, 2025', '2025-03-07'],
  ['March 7, 2025', '2025-03-07'],
  ['Fri 7 Mar 2025', '2025-03-07'],
  ['Friday, March 7, 2025', '2025-03-07'],
  ['21/07/2013', '2013-07-21'],
  ['2025-03', '2025-03-01/2025-03-31'],
  ['2025-3', '2025-03-01/2025-03-31'],
  ['March 2025', '2025-03-01/2025-03-31'],
  ['2024', '2024-01-01/2024-12-31'],
  ['2025-04-29/2025-05-01', '2025-04-29/2025-05-01'],
  ['29 April 2025 - 1 May 2025', '2025-04-29/2025-05-01'],
  ['29 April to 1 May 2025', '2025-04-29/2025-05-01'],
  ['29–30 April 2025', '2025-04-29/2025-04-30'],
  ['2025-3-7 to 2025-3-9', '2025-03-07/2025-03-09'],
];

const unread = [
  '',
  'soon',
  '4/5/2013',
  '30 February 2025',
  '2025-13',
  '1 May 2025 to 29 April 2025',
  'about 7 March 2025',
  '1 to 2 to 3 May 2025',
];

describe('days that a person types', () => {
  for (const [typed, edtf] of read) {
    it(`“${typed}” is ${edtf}`, () => {
      const days = typedDays(typed);
      assert.equal(days && edtfOf(days), edtf);
    });
  }
  for (const typed of unread) it(`“${typed}” is none`, () => assert.equal(typedDays(typed), null));

  it('never throw, and never end before they begin', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const days = typedDays(typed);
        assert.ok(!days || days.first <= days.last);
      }),
    ));
});
