import type { PublicationDate } from '../article/published/published';
import { isSingleDay } from '../calendar/days';
import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';
import { contains } from '../text/span';
import { isTimeOfDay } from '../time/dayWords';
import type { TimeExpression } from '../time/expression';
import type { Rule } from './rule';

/** Days that are named only relative to a publication date that is not known, and days that the calendar does not have. */
export const unresolvedDate: Rule = {
  id: 'unresolved-date',
  defaultSeverity: 'information',
  title: 'A date that cannot be placed',
  rationale: `“Wednesday”, “last week” and “22 April” without a year mean something only next to the day on which the article appeared. They fall into place together once the publication date is known, so an article has one such finding, at the first of them, and the ways to resolve it are those of \`missing-date\`. The same holds where only a range is known in which the article appeared, too wide to tell the day.

A day that the calendar does not have (“31 June”) is a slip of the writer’s, in a dated article as well.

Vague expressions (“recently”, “in those days”) name no day in any article and are passed over; so is the day in a dateline or in a printed date line without a year, which says when the article appeared and is offered by \`missing-date\`.`,
  fixes: ['insert date', 'record date', 'other day', 'silence'],
  examples: [
    {
      bad: `Ferry crews walk out at Port Vell

Ferry crews walked off the job on Wednesday after talks about night shifts broke down.
`,
      good: `date 2025-03-13
Ferry crews walk out at Port Vell

Ferry crews walked off the job on Wednesday after talks about night shifts broke down.
`,
    },
    {
      bad: `date 2025-06-20
The new lock at Port Vell is to open on June 31, said Ana Torres, the harbour master.
`,
      good: `date 2025-06-20
The new lock at Port Vell is to open on June 30, said Ana Torres, the harbour master.
`,
    },
  ],
  *check(article) {
    const { times, published } = article;
    for (const { start, end, text } of times.filter(isImpossible)) {
      yield { start, end, message: message('“{0}” is no day of the calendar.', text) };
    }
    if (published && isSingleDay(published.days)) return;
    const [first, ...others] = times.filter((time) => isUnplaced(time, article));
    if (first)
      yield { start: first.start, end: first.end, message: wording(first.text, others.length, published) };
  },
};

/** A day with all its parts that is none: 31 June. */
function isImpossible({ type, days, value }: TimeExpression): boolean {
  return !days && (type === 'DATE' || type === 'TIME') && /^\d{4}-\d\d-\d\d/.test(value);
}

/** An X in a TIMEX3 value is a digit that is not known; durations of unknown length have no place in time anyway. */
function isUnplaced(time: TimeExpression, { layout }: ArticleFacts): boolean {
  const { dateline, printedDates } = layout;
  if ([...printedDates, ...(dateline ? [dateline] : [])].some((part) => contains(part, time))) return false;
  const { relative, days, value } = time;
  // "At dawn" is of the day that the story is at, and placed with it.
  if (isTimeOfDay(time)) return false;
  return relative && !days && value.includes('X') && !value.startsWith('P');
}

function wording(first: string, others: number, published: PublicationDate | null): Message {
  const why = published
    ? message('this article appeared on one of the days {0}', published.days)
    : message('this article has no publication date');
  if (others === 0) return message('“{0}” cannot be placed: {1}.', first, why);
  return others === 1
    ? message('“{0}” and one other date cannot be placed: {1}.', first, why)
    : message('“{0}” and {2} other dates cannot be placed: {1}.', first, why, others);
}
