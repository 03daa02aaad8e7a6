import * as assert from 'node:assert/strict';
import { daysOfEdtf, edtfOf } from '../../../src/core/calendar/days';
import { wordMessage } from '../../../src/core/message';
import { caseTables, textsWithoutTimes } from './cases';
import { timesIn } from './find';

describe('time expressions', () => {
  for (const [family, cases] of caseTables()) {
    describe(family.replaceAll('-', ' '), () => {
      for (const { sentence, published, value, days, reason } of cases) {
        it(`${sentence} (${published ?? 'undated'}) is ${value}`, () => {
          const expected = /«(.*)»/.exec(sentence)![1]!;
          const found = timesIn(sentence.replace(/[«»]/g, ''), published);
          const time = found.find(({ start }) => start === sentence.indexOf('«'));
          assert.ok(time, `found only ${found.map(({ text }) => text).join(', ') || 'nothing'}`);
          assert.equal(time.text, expected);
          assert.equal(time.value, value);
          assert.deepEqual(time.days, days === null ? null : daysOfEdtf(days));
          const how = wordMessage(time.how, edtfOf);
          assert.ok(how.includes(reason), how);
        });
      }
    });
  }

  describe('what is none', () => {
    for (const text of ['', '   ', ...textsWithoutTimes()]) {
      it(text.trim() || 'an empty text', () => {
        assert.deepEqual(
          timesIn(text, '2025-05-01').map((time) => time.text),
          [],
        );
      });
    }
  });
});
