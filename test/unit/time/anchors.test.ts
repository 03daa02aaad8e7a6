import * as assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { wordMessage } from '../../../src/core/message';
import type { TimeExpression } from '../../../src/core/time/expression';
import { findTimes } from '../../../src/core/time/findTimes';
import { dayOfPost, postedOn } from '../../../src/core/time/anchors/post';
import { layoutOf, timesIn } from './find';

/** The one expression of the text with these words. */
function time(text: string, words: string, published: string | null = '2025-05-01'): TimeExpression {
  const found = timesIn(text, published).filter((candidate) => candidate.text === words);
  assert.equal(
    found.length,
    1,
    `${words}: ${timesIn(text, published)
      .map((t) => t.text)
      .join(', ')}`,
  );
  return found[0]!;
}

function daysOf({ days }: TimeExpression): string | null {
  return days && edtfOf(days);
}

/** The id that a post of that moment has: the milliseconds since the epoch of such ids, above 22 other bits. */
function postId(moment: string): string {
  return String(BigInt(Date.parse(moment) - 1288834974657) << 22n);
}

describe('times that do not count from the publication date', () => {
  describe('in a quotation', () => {
    it('count from the day that the clause behind names', () => {
      const found = time('“We saw it yesterday,” she said on Tuesday.', 'yesterday');
      assert.equal(daysOf(found), '2025-04-28');
      assert.deepEqual(found.anchor, {
        kind: 'quoted words',
        days: { first: '2025-04-29', last: '2025-04-29' },
      });
      assert.equal(found.certainty, 'likely');
    });

    it('count from the day that the clause in front names', () => {
      assert.equal(daysOf(time('On Tuesday she said: “We saw it yesterday.”', 'yesterday')), '2025-04-28');
    });

    it('count from the day that stands in front of a colon', () => {
      const text = 'The mayor set out her view on Tuesday: “We saw it yesterday.”';
      assert.equal(daysOf(time(text, 'yesterday')), '2025-04-28');
    });

    it('count from the day of the post that they stand in', () => {
      const text = '“Spoke with Ana Brod yesterday. It is settled,” she wrote on her page on Tuesday.';
      assert.equal(daysOf(time(text, 'yesterday')), '2025-04-28');
    });

    it('count from the day of the first part in the parts behind it', () => {
      const text = '“It is gone,” she said on Tuesday. “We saw it yesterday.”';
      assert.equal(daysOf(time(text, 'yesterday')), '2025-04-28');
    });

    it('do not count from a day that nobody speaks on', () => {
      const found = time('On Tuesday the boat sank. “We saw it yesterday,” she said.', 'yesterday');
      assert.equal(daysOf(found), '2025-04-30');
      assert.equal(found.certainty, 'doubtful');
      assert.match(found.how.text, /does not tell/);
      assert.deepEqual(found.anchor, { kind: 'quoted words', days: null });
    });

    it('count from the moment that a linked post carries', () => {
      const link = `https://x.com/harbourmaster/status/${postId('2025-04-29T21:10:00Z')}`;
      const found = time(`“We saw it yesterday,” she posted on X.\n\n${link}`, 'yesterday');
      assert.equal(daysOf(found), '2025-04-28');
      assert.equal(found.anchor.kind, 'quoted words');
    });

    it('count from a post linked in front of them, where nothing else has the link behind it', () => {
      const link = `https://mobile.twitter.com/harbourmaster/status/${postId('2025-04-29T21:10:00Z')}?s=20`;
      assert.equal(
        daysOf(time(`She posted this: ${link}\n\n“We saw it yesterday.”`, 'yesterday')),
        '2025-04-28',
      );
      const taken = `“It is gone,” she wrote. ${link} “We saw it yesterday,” said Lund.`;
      assert.equal(time(taken, 'yesterday').certainty, 'doubtful');
    });

    it('go on from the turn before where the same speaker does, as a doubtful hint', () => {
      const turn = '“It is gone,” Torres said on Tuesday.\n\n';
      for (const next of ['“We saw it yesterday,” she said.', '“We saw it yesterday.”']) {
        const found = time(turn + next, 'yesterday');
        assert.equal(daysOf(found), '2025-04-28', next);
        assert.equal(found.certainty, 'doubtful');
        assert.match(found.how.text, /speaker named before/);
      }
      const other = time(`${turn}“We saw it yesterday,” Lund said.`, 'yesterday');
      assert.equal(daysOf(other), '2025-04-30');
    });

    it('do not go on across a paragraph of the reporter’s', () => {
      const text =
        '“It is gone,” Torres said on Tuesday.\n\nThe pier was shut.\n\n“We saw it yesterday,” she said.';
      assert.equal(daysOf(time(text, 'yesterday')), '2025-04-30');
    });

    it('leave a date as doubtful only where a day matters', () => {
      assert.equal(time('“The storm of April 22 was bad,” she said.', 'April 22').certainty, 'likely');
      assert.equal(time('“We meet Friday,” she said.', 'Friday').certainty, 'doubtful');
    });
  });

  describe('in a post set into the article', () => {
    const signed = '— Ana Torres (@atorres) April 24, 2025';

    it('count from the day printed below it', () => {
      for (const post of [`We met yesterday. ${signed}`, `We met yesterday.\n\n${signed}`]) {
        const found = time(`She wrote to all.\n\n${post}\n\nShe left.`, 'yesterday');
        assert.equal(daysOf(found), '2025-04-23', post);
        assert.equal(found.anchor.kind, 'quoted words');
      }
    });

    it('leave the paragraphs around it alone', () => {
      const text = `She left yesterday.\n\nWe met.\n\n${signed}\n\nShe slept on Friday.`;
      assert.equal(daysOf(time(text, 'yesterday')), '2025-04-30');
      assert.equal(daysOf(time(text, 'Friday')), '2025-04-25');
    });
  });

  describe('in a report with a dateline', () => {
    const reported = (day: string): TimeExpression => {
      const start = `PORT VELL, ${day} —`;
      const text = `${start} The pier was shut today.`;
      const at = text.indexOf(day);
      const dateline = {
        start: 0,
        end: start.length,
        place: 'PORT VELL',
        date: { start: at, end: at + day.length },
      };
      const body = { start: start.length + 1, end: text.length };
      const layout = { ...layoutOf(text), dateline, paragraphs: [{ ...body, sentences: [body] }] };
      const printed = '2025-05-01';
      const days = { first: printed, last: printed };
      const published = { value: printed, days, basis: 'given', span: null } as const;
      return findTimes({ text, layout, published, quoted: [] }).find((found) => found.text === 'today')!;
    };

    it('“today” is the day in the dateline', () => {
      const found = reported('April 30');
      assert.equal(daysOf(found), '2025-04-30');
      assert.equal(found.anchor.kind, 'dateline');
      assert.match(wordMessage(found.how, edtfOf), /the day in the dateline/);
    });

    it('unless that lies too far back, or ahead', () => {
      assert.equal(daysOf(reported('April 2')), '2025-05-01');
      assert.equal(daysOf(reported('May 2')), '2025-05-01');
      assert.equal(daysOf(reported('May 1')), '2025-05-01');
    });
  });

  describe('in a narrative', () => {
    it('the entries of a chronology go on from the year above and from one another', () => {
      const text = '2019\n\nMay 3: The yard opens.\n\nJuly: It grows.\n\n2020\n\nMarch 12: It closes.';
      assert.equal(time(text, 'May 3').value, '2019-05-03');
      assert.equal(time(text, 'March 12').value, '2020-03-12');
      const entries = 'July 2, 2022: The yard opens.\n\nSept. 5: It grows.\n\nJan. 3: It closes.';
      assert.equal(time(entries, 'Sept. 5').value, '2022-09-05');
      assert.equal(time(entries, 'Jan. 3').value, '2023-01-03');
    });

    it('an account of another year ends with its paragraph', () => {
      const text = 'The trial began in March 2021.\n\nIn February, the mayor left.';
      assert.equal(time(text, 'February').value, '2025-02');
    });

    it('a clock at the head of an entry of a live report is that of the day of writing', () => {
      const text = 'It has begun.\n\n8 a.m. GMT He spoke to Lund on Tuesday.\n\n9 a.m. GMT Oil is dear.';
      assert.equal(daysOf(time(text, '8 a.m. GMT')), '2025-05-01');
      assert.equal(daysOf(time(text, '9 a.m. GMT')), '2025-05-01');
    });

    it('a day counted from something without a date is doubtful', () => {
      const text =
        'The talks of Monday failed a day before the deadline. They met on April 3, two days later.';
      assert.equal(time(text, 'a day before').certainty, 'doubtful');
    });

    it('“a day after” goes on from the day named before', () => {
      const found = time('They spoke on Tuesday.\n\nA day after the call the port was shut.', 'A day after');
      assert.equal(daysOf(found), '2025-04-30');
      assert.equal(found.anchor.kind, 'narrative');
    });

    it('“a day after” beside a named day is that day', () => {
      for (const beside of [
        'on Tuesday, a day after',
        'on Tuesday, just a day after',
        'Tuesday a day after',
      ]) {
        assert.equal(time(`Divers came ${beside} the fire.`, 'a day after').value, '2025-04-29');
      }
      const later = 'Divers came on Tuesday and left a day after the fire.';
      assert.equal(time(later, 'a day after').value, '2025-04-30');
    });

    it('a morning hour named behind a late one is that of the day after', () => {
      const late = 'It broke out at 11:40 pm on Monday and was put out at 5 am. They left at 7 am.';
      assert.equal(time(late, '5 am').value, '2025-04-29T05:00');
      assert.equal(time(late, '7 am').value, '2025-04-29T07:00');
      const early = 'It broke out at 3 pm on Monday and was seen at 5 am.';
      assert.equal(time(early, '5 am').value, '2025-04-28T05:00');
    });

    it('so do “the following day”, “the next morning” and “that night”', () => {
      const start = 'The boat sank on April 22. ';
      assert.equal(time(`${start}Divers came the following day.`, 'the following day').value, '2025-04-23');
      assert.equal(time(`${start}Divers came the next morning.`, 'the next morning').value, '2025-04-23TMO');
      assert.equal(time(`${start}Divers came that night.`, 'that night').value, '2025-04-22TNI');
      assert.equal(time(`${start}Divers came two days later.`, 'two days later').value, '2025-04-24');
      assert.equal(time(`${start}It had been seen a day earlier.`, 'a day earlier').value, '2025-04-21');
    });

    it('“the following month” goes on from the month named before', () => {
      assert.equal(
        time('In June 2019 she resigned. The following month she left.', 'The following month').value,
        '2019-07',
      );
      assert.equal(time('She came in June 2019 and left later that year.', 'later that year').value, '2019');
    });

    it('hours later it is still that day, as a doubtful hint', () => {
      const found = time('The boat sank on April 22. Hours later divers came.', 'Hours later');
      assert.equal(daysOf(found), '2025-04-22');
      assert.equal(found.certainty, 'doubtful');
    });

    it('a clock time belongs to the day named before', () => {
      assert.equal(
        time('The boat sank on April 22. Divers came at 5 p.m. and left.', '5 p.m.').value,
        '2025-04-22T17:00',
      );
    });

    it('a clock time does not belong to the day of what is only named beside the news', () => {
      assert.equal(
        time('The roof fell on Tuesday, while Sunday’s ballots were counted. It gave way at 5 p.m.', '5 p.m.')
          .value,
        '2025-04-29T17:00',
      );
    });

    it('the night of something is that of the thing', () => {
      const found = time(
        'The roof fell on April 22. Guards slept on the night of the election.',
        'the night',
      );
      assert.equal(daysOf(found), null);
      assert.equal(found.value, 'XXXX-XX-XXTNI');
      assert.equal(
        time('The roof fell on April 22. Guards slept the night of April 20.', 'the night of April 20').value,
        '2025-04-20TNI',
      );
    });

    it('“a year earlier” is the same quarter of the year before', () => {
      const text = 'Profit fell in the third quarter of 2024. It had been higher a year earlier.';
      assert.equal(time(text, 'a year earlier').value, '2023-Q3');
    });

    it('works in an undated article where the story names the day', () => {
      assert.equal(
        time('The boat sank on April 22, 2024. A day after the storm ended.', 'A day after', null).value,
        '2024-04-23',
      );
    });
  });

  describe('where the publication date is a range', () => {
    it('cover both days where they touch', () => {
      const found = time('The boat sank yesterday.', 'yesterday', '2025-04-29/2025-04-30');
      assert.equal(daysOf(found), '2025-04-28/2025-04-29');
      assert.equal(found.certainty, 'doubtful');
      assert.equal(found.value, 'XXXX-XX-XX');
    });

    it('are one day where both ends give the same', () => {
      const found = time('The boat sank on Monday.', 'Monday', '2025-04-29/2025-04-30');
      assert.equal(daysOf(found), '2025-04-28');
      assert.equal(found.certainty, 'likely');
    });

    it('stay open where the ends lie weeks apart', () => {
      assert.equal(daysOf(time('The boat sank on Wednesday.', 'Wednesday', '2025-04-29/2025-04-30')), null);
    });
  });

  it('name the weekday beside a date, even a wrong one', () => {
    const found = time('They met on Thursday, April 30.', 'Thursday, April 30');
    assert.equal(found.namedWeekday, 4);
    assert.equal(daysOf(found), '2025-04-30');
    assert.equal(time('They met on Wednesday.', 'Wednesday').namedWeekday, null);
  });

  it('are left out of header, front matter and boilerplate', () => {
    const text = 'date 2025-05-01\nThe boat sank on Monday.\nCopyright 2021';
    const body = { start: 16, end: 40, sentences: [{ start: 16, end: 40 }] };
    const layout = {
      ...layoutOf(text),
      header: { start: 0, end: 15, value: '2025-05-01', day: '2025-05-01' },
      paragraphs: [body],
      boilerplate: [{ start: 41, end: 55 }],
    };
    const found = findTimes({ text, layout, published: null, quoted: [] });
    assert.deepEqual(
      found.map((expression) => expression.text),
      ['Monday'],
    );
  });
});

describe('the id of a post', () => {
  it('carries the day on which it was sent', () => {
    assert.equal(dayOfPost(postId('2019-07-14T23:59:59Z')), '2019-07-14');
    assert.equal(dayOfPost(postId('2024-02-29T00:00:00Z')), '2024-02-29');
  });

  it('is read from links to posts only', () => {
    assert.equal(postedOn(`see twitter.com/a_b/status/${postId('2015-03-04T12:00:00Z')}?s=20`), '2015-03-04');
    assert.equal(postedOn('see https://x.com/harbourmaster'), null);
    assert.equal(postedOn('see https://example.org/status/1917761451789369613'), null);
  });
});
