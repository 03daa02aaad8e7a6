import { message } from '../message';
import type { TimeExpression } from '../time/expression';
import type { Rule } from './rule';

/** "Yesterday" in somebody's mouth. */
export const relativeDateInQuote: Rule = {
  id: 'relative-date-in-quote',
  defaultSeverity: 'information',
  title: 'A relative date inside a quotation',
  rationale: `“Yesterday” inside a quotation counts from the day on which the words were said, not from the day on which the article appeared. In a report that comes a day late the two differ, and retelling the quotation as “on Tuesday” easily gets it wrong.

Pointed at are expressions that name a day and were said on another day than that of publication, or on a day that the article does not tell. The words themselves are evidence: there is nothing to change in them.`,
  fixes: ['silence'],
  examples: [
    {
      bad: `date 2025-03-14
“The pumps failed yesterday,” Ana Torres, the harbour master, told a hearing on Wednesday.
`,
      good: `date 2025-03-14
“The pumps failed on 11 March 2025,” Ana Torres, the harbour master, told a hearing on Wednesday.
`,
    },
  ],
  *check({ times, published }) {
    for (const time of times) {
      const { start, end, text, relative, anchor, days } = time;
      if (!relative || anchor.kind !== 'quoted words' || !namesDay(time)) continue;
      const saidOnPublication =
        published && anchor.days?.first === published.days.first && anchor.days.last === published.days.last;
      if (saidOnPublication) continue;
      yield {
        start,
        end,
        message:
          anchor.days && days
            ? message('“{0}” counts from {1}, when this was said: {2}.', text, anchor.days, days)
            : message(
                '“{0}” counts from the day on which this was said, which the article does not tell.',
                text,
              ),
      };
    }
  },
};

/** A day, known or not; "last year" is the same year from either day, but for a few days in January. */
function namesDay({ value }: TimeExpression): boolean {
  return /^[\dX]{4}-[\dX]{2}-[\dX]{2}/.test(value);
}
