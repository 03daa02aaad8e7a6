import { message } from '../message';
import type { Rule } from './rule';

/** A quotation mark without its partner. */
export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  defaultSeverity: 'warning',
  title: 'A quotation mark that opens and never closes, or closes nothing',
  rationale: `Where a mark is missing, nobody can tell which words are the speaker's and which are the reporter's. Often a paragraph was cut, or the page lost a character on its way.

Marks are paired paragraph by paragraph. A long quotation in which each paragraph opens anew and only the last one closes is in order; so are apostrophes, feet and inches.`,
  fixes: ['silence'],
  examples: [
    {
      bad: `date 2025-03-12
“The nets were cut on purpose, said Ilan Brod, a fisherman. He has reported it to the harbour office.
`,
      good: `date 2025-03-12
“The nets were cut on purpose,” said Ilan Brod, a fisherman. He has reported it to the harbour office.
`,
    },
  ],
  check({ strayMarks }) {
    return strayMarks.map(({ start, end, opens }) => ({
      start,
      end,
      message: opens ? NEVER_CLOSED : NEVER_OPENED,
    }));
  },
};

const NEVER_CLOSED = message('This quotation mark opens and is never closed.');
const NEVER_OPENED = message('This quotation mark closes a quotation that was never opened.');
