import { type Message, message } from '../message';
import type { Span } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { misfits, otherDays } from '../time/otherDays';
import type { Rule } from './rule';
import { type DayElsewhere, dayElsewhere } from './weekdaySupport';

/** A day of the week beside a date that falls on another one. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  defaultSeverity: 'warning',
  title: 'A weekday that does not fit the date beside it',
  rationale: `“Thursday, 30 April 2025” cannot be right: that day was a Wednesday. Either the weekday or the date is wrong, and with it the order of everything that hangs on it.

A date without a year may also belong to another year than the nearest one: then the finding names the nearest day on which the weekday falls, and a year in which it fits. The days that would fit are offered, and what the reviewer records counts from then on. Where other articles tell the day of the same event, the finding says which of the two they have.`,
  fixes: ['other day', 'silence'],
  examples: [
    {
      bad: `date 2025-05-02
The harbour council met on Thursday, April 30, 2025, to vote on the new breakwater.
`,
      good: `date 2025-05-02
The harbour council met on Wednesday, April 30, 2025, to vote on the new breakwater.
`,
    },
    {
      bad: {
        'gazette.txt': `date 2025-05-02
Mayor Ana Torres met Harbour Master Ivo Lund on Thursday, April 30, 2025, to talk about the breakwater.
`,
        'herald.txt': `date 2025-05-02
Mayor Ana Torres met Harbour Master Ivo Lund on Wednesday.
`,
      },
      good: {
        'gazette.txt': `date 2025-05-02
Mayor Ana Torres met Harbour Master Ivo Lund on Wednesday, April 30, 2025, to talk about the breakwater.
`,
        'herald.txt': `date 2025-05-02
Mayor Ana Torres met Harbour Master Ivo Lund on Wednesday.
`,
      },
    },
  ],
  *check(article, collection) {
    for (const time of article.times) {
      if (!misfits(time)) continue;
      const elsewhere = dayElsewhere(time, article, collection);
      yield {
        ...bare(time),
        message: elsewhere ? message('{0} {1}', wording(time), support(elsewhere)) : wording(time),
        related: elsewhere?.places.map((place) => ({
          ...place,
          message: message('Here it is {0}.', elsewhere.days),
        })),
      };
    }
  },
};

/** "herald.txt has the same event on Wed 30 Apr 2025." */
function support({ days, places }: DayElsewhere): Message {
  const [first = '', ...others] = [...new Set(places.map(({ path }) => path))];
  if (others.length === 0) return message('{0} has the same event on {1}.', first, days);
  return others.length === 1
    ? message('{0} and {1} have the same event on {2}.', first, others[0]!, days)
    : message('{0} and {1} other articles have the same event on {2}.', first, others.length, days);
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function wording(time: TimeExpression): Message {
  const { text, days, relative } = time;
  // Where the year is told, it is the weekday or the day that is wrong.
  const [one, other] =
    relative && !/\byear\b/i.test(text) ? otherDays(time).map((fitting) => fitting.days) : [];
  return one && other && days
    ? message(OTHER_YEAR, text, days, one, other)
    : message('“{0}” does not fit the calendar: that day is {1}.', text, days!);
}

const OTHER_YEAR =
  '“{0}” does not fit the calendar: in the nearest year that day is {1}. The weekday fits {2} and {3}.';
