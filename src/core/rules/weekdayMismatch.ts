import { message } from '../message';
import { isSingleDay, weekdayOf } from '../calendar/days';
import type { Rule } from './rule';

/** A day of the week beside a date that falls on another one. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  defaultSeverity: 'warning',
  title: 'A weekday that does not fit the date beside it',
  rationale: `“Thursday, 30 April 2025” cannot be right: that day was a Wednesday. Either the weekday or the date is wrong, and with it the order of everything that hangs on it. A date without a year that does not fit may also belong to another year than the reader thinks.`,
  fixes: ['silence'],
  examples: [
    {
      bad: `date 2025-05-02
The harbour council met on Thursday, April 30, 2025, to vote on the new breakwater.
`,
      good: `date 2025-05-02
The harbour council met on Wednesday, April 30, 2025, to vote on the new breakwater.
`,
    },
  ],
  *check({ times }) {
    for (const { start, end, text, days, namedWeekday } of times) {
      if (namedWeekday === null || !days || !isSingleDay(days)) continue;
      if (weekdayOf(days.first) === namedWeekday) continue;
      yield { start, end, message: message('“{0}” does not fit the calendar: that day is {1}.', text, days) };
    }
  },
};
