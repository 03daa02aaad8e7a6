import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';
import { contains } from '../text/span';
import type { TimeExpression } from '../time/expression';
import type { Rule } from './rule';

/** Days that are named only relative to a publication date that is not known. */
export const unresolvedDate: Rule = {
  id: 'unresolved-date',
  defaultSeverity: 'information',
  title: 'A relative date in an article with no publication date',
  rationale: `“Wednesday”, “last week” and “22 April” without a year mean something only next to the day on which the article appeared. They fall into place together once the publication date is known, so an article has one such finding, at the first of them, and the ways to resolve it are those of \`missing-date\`.

Vague expressions (“recently”, “in those days”) name no day in any article and are passed over; so is the day in a dateline or in a printed date line without a year, which says when the article appeared and is offered by \`missing-date\`.`,
  fixes: ['insert date', 'record date', 'silence'],
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
  ],
  check(article) {
    if (article.published) return [];
    const [first, ...others] = article.times.filter((time) => isUnplaced(time, article));
    return first ? [{ start: first.start, end: first.end, message: wording(first.text, others.length) }] : [];
  },
};

/** An X in a TIMEX3 value is a digit that is not known; durations of unknown length have no place in time anyway. */
function isUnplaced(time: TimeExpression, { layout }: ArticleFacts): boolean {
  const { dateline, printedDates } = layout;
  if ([...printedDates, ...(dateline ? [dateline] : [])].some((part) => contains(part, time))) return false;
  const { relative, days, value } = time;
  return relative && !days && value.includes('X') && !value.startsWith('P');
}

function wording(first: string, others: number): Message {
  if (others === 0) return message('“{0}” cannot be placed: this article has no publication date.', first);
  return others === 1
    ? message(
        '“{0}” and one other relative date cannot be placed: this article has no publication date.',
        first,
      )
    : message(
        '“{0}” and {1} other relative dates cannot be placed: this article has no publication date.',
        first,
        others,
      );
}
