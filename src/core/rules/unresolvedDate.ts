import { message } from '../message';
import { contains } from '../text/span';
import type { Rule } from './rule';

/** A day that is named only relative to a publication date that is not known. */
export const unresolvedDate: Rule = {
  id: 'unresolved-date',
  defaultSeverity: 'information',
  title: 'A relative date in an article with no publication date',
  rationale: `“Wednesday”, “last week” and “22 April” without a year mean something only next to the day on which the article appeared. These are the expressions that fall into place once the publication date is known: fix \`missing-date\` and they are resolved.

Vague expressions (“recently”, “in those days”) name no day in any article and are passed over; so are those inside quotations, which count from another day (see \`relative-date-in-quote\`), and the day in a dateline, which says when the article appeared and is offered by \`missing-date\`.`,
  fixes: ['silence'],
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
  *check({ published, times, layout: { dateline } }) {
    if (published) return;
    for (const time of times) {
      const { start, end, text, relative, days, value, anchor } = time;
      if (dateline && contains(dateline, time)) continue;
      // An X in a TIMEX3 value is a digit that is not known; durations of unknown length have no place in time anyway.
      const unplaced = relative && !days && value.includes('X') && !value.startsWith('P');
      if (!unplaced || anchor.kind === 'quoted words') continue;
      yield {
        start,
        end,
        message: message('“{0}” cannot be placed: this article has no publication date.', text),
      };
    }
  },
};
