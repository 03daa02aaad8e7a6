import { message } from '../message';
import type { TimeExpression } from '../time/expression';
import type { Rule } from './rule';

/** "Yesterday" in somebody's mouth. */
export const relativeDateInQuote: Rule = {
  id: 'relative-date-in-quote',
  defaultSeverity: 'information',
  title: 'A relative date inside a quotation whose day is not told',
  rationale: `“Yesterday” inside a quotation counts from the day on which the words were said, not from the day on which the article appeared. In a report that comes a day late the two differ, and retelling the quotation as “on Tuesday” easily gets it wrong.

Pointed at are expressions that name a day, in quotations of which the article does not tell when they were said; the day of publication stands in for it, as a guess. Where a clause beside the quotation (“she said on Wednesday”) or a link to the post tells the day, the expression counts from that, and there is nothing to point at. The words themselves are evidence: there is nothing to change in them.`,
  fixes: ['silence'],
  examples: [
    {
      bad: `date 2025-03-14
“The pumps failed yesterday,” Ana Torres, the harbour master, told a hearing.
`,
      good: `date 2025-03-14
“The pumps failed yesterday,” Ana Torres, the harbour master, told a hearing on Wednesday.
`,
    },
  ],
  *check({ times, published }) {
    if (!published) return;
    for (const time of times) {
      const { start, end, text, relative, anchor, days } = time;
      if (!relative || anchor.kind !== 'quoted words' || anchor.days || !namesDay(time)) continue;
      yield { start, end, message: days ? message(GUESSED, text, days) : message(UNKNOWN, text) };
    }
  },
};

const UNKNOWN = '“{0}” counts from the day on which this was said, which the article does not tell.';
const GUESSED =
  '“{0}” counts from the day on which this was said, which the article does not tell: {1} if that was the day of publication.';

/** A day, known or not; "last year" is the same year from either day, but for a few days in January. */
function namesDay({ value }: TimeExpression): boolean {
  return /^[\dX]{4}-[\dX]{2}-[\dX]{2}/.test(value);
}
