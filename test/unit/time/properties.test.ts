import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/core/calendar/days';
import { layoutOf, timesIn } from './find';
import { pieces } from './pieces';
import { findTimes } from '../../../src/core/time/findTimes';

const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));
const published = fc.constantFrom(
  null,
  '2025-05-01',
  '2024-02-29',
  '2025-04-29/2025-04-30',
  '0001-01-01',
  '9999-12-31',
);

describe('any text', () => {
  it('yields expressions in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(texts, published, (text, date) => {
        let end = 0;
        for (const time of timesIn(text, date)) {
          assert.ok(time.start >= end && time.end > time.start && time.end <= text.length);
          assert.equal(time.text, text.slice(time.start, time.end));
          assert.ok(time.value.length > 0);
          if (time.days) assert.ok(time.days.first <= time.days.last);
          end = time.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read alike with other line ends and with an emoji in front', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.replace(/\r/g, '');
        const values = (article: string): string[] =>
          timesIn(article, '2025-05-01').map((time) => time.value);
        assert.deepEqual(values(`😀 ${lines}`), values(`🧭 ${lines}`));
      }),
      { numRuns: 200 },
    );
  });

  it('gives a bare weekday as that day, in the seven days up to the publication date', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 6 }), (offset, index) => {
        const date = addDays('1980-01-01', offset);
        const [time] = timesIn(`The boat sank on ${names[index]!}.`, date);
        assert.equal(weekdayOf(time!.value), index + 1);
        assert.ok(time!.value <= date && time!.value > addDays(date, -7));
      }),
      { numRuns: 300 },
    );
  });
});

/** Lines that make a careless reader slow; each is repeated to some hundred thousand characters in one line. */
const LONG: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and stops': '1.',
  spaces: ' ',
  'last last last': 'last ',
  'the early hours of': 'the early hours of ',
  'number words': 'twenty and ',
  dates: 'May 5 ',
  'joined weekdays': 'Wednesday, ',
  'open shifts': 'two days after ',
  quotations: '“yesterday” ',
};

describe('a long line', () => {
  for (const [name, piece] of Object.entries(LONG)) {
    it(`of ${name} takes time in proportion to its length`, function () {
      this.timeout(20_000);
      const seconds = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const layout = layoutOf(text);
        const quoted = [...text.matchAll(/“[^”]*”/g)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }));
        const days = { first: '2025-05-01', last: '2025-05-01' };
        const start = process.cpuUsage().user;
        findTimes({
          text,
          layout,
          published: { value: days.first, days, basis: 'given', span: null },
          quoted,
        });
        return (process.cpuUsage().user - start) / 1e6;
      };
      // The first run warms up. Five times the text, measured with room for noise: quadratic would be 25 times.
      seconds(20_000);
      const short = Math.min(seconds(20_000), seconds(20_000), seconds(20_000));
      const long = Math.min(seconds(100_000), seconds(100_000));
      assert.ok(long < 12 * short + 0.1, `${short} s, then ${long} s`);
    });
  }
});
