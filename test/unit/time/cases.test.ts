import * as assert from 'node:assert/strict';
import { daysOfEdtf, edtfOf } from '../../../src/core/calendar/days';
import { wordMessage } from '../../../src/core/message';
import { cases, nothing } from './cases';
import { timesIn } from './find';

describe('time expressions', () => {
  for (const [family, rows] of Object.entries(cases)) {
    describe(family, () => {
      for (const [marked, published, value, days, reason] of rows) {
        it(`${marked} (${published ?? 'undated'}) is ${value}`, () => {
          const expected = /«(.*)»/.exec(marked)![1]!;
          const found = timesIn(marked.replace(/[«»]/g, ''), published);
          const time = found.find(({ start }) => start === marked.indexOf('«'));
          assert.ok(time, `found only ${found.map(({ text }) => text).join(', ') || 'nothing'}`);
          assert.equal(time.text, expected);
          assert.equal(time.value, value);
          assert.deepEqual(time.days, days === null ? null : daysOfEdtf(days));
          const how = wordMessage(time.how, edtfOf);
          if (reason !== undefined) assert.ok(how.includes(reason), how);
        });
      }
    });
  }

  describe('what is none', () => {
    for (const text of nothing) {
      it(text || 'an empty text', () => {
        assert.deepEqual(
          timesIn(text, '2025-05-01').map((time) => time.text),
          [],
        );
      });
    }
  });
});
