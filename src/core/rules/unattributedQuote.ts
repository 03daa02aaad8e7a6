import { message } from '../message';
import { isReported } from '../quotes/quotation';
import type { Rule } from './rule';

/** Words in quotation marks that nobody has put their name to. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  defaultSeverity: 'warning',
  title: 'A quotation with no speaker in reach',
  rationale: `A quotation is worth as much as the person who stands behind it. Where the article names nobody near the marks, a reviewer wants to know: the speaker may have been lost in editing, or there may never have been one.

Looked at are whole clauses and parts of sentences that report someone's words. The speaker may stand before, behind or between the parts, or in the sentence that leads up to them. Titles of works, nicknames, so-called words and terms that are only mentioned are no quotations. A quotation that is split around “she said”, or goes on over several paragraphs, is pointed at once. Words behind a mark that never closes are left to \`unbalanced-quote\`: nobody can tell yet where they end.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“We were never told that the pillars had been inspected.”

The road will stay closed until the summer.
`,
      good: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“We were never told that the pillars had been inspected,” said Marta Olin, who drives the school bus.

The road will stay closed until the summer.
`,
    },
  ],
  *check({ quotations, strayMarks }) {
    const unclosed = new Set(strayMarks.filter(({ opens }) => opens).map(({ start }) => start));
    const named = new Set(quotations.filter((part) => part.attribution).map((part) => part.group));
    const seen = new Set<number>();
    for (const { start, end, kind, group } of quotations) {
      if (!isReported(kind) || named.has(group) || seen.has(group) || unclosed.has(start)) continue;
      seen.add(group);
      yield { start, end, message: message('Nobody is named as the speaker of this quotation.') };
    }
  },
};
