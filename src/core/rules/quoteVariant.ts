import { differences } from '../compare/quotations/differences';
import { quotedAt, repeatedAt } from '../compare/quotations/elsewhere';
import type { RepeatedQuotation } from '../facts';
import { message } from '../message';
import { variantWords } from '../wording/variants';
import type { Rule } from './rule';

/** One utterance in two wordings, both between marks. */
export const quoteVariant: Rule = {
  id: 'quote-variant',
  defaultSeverity: 'warning',
  title: 'The same quotation in other words in another article',
  rationale: `Marks promise the very words. Where two articles quote one utterance in two wordings, at least one of them has changed it: misheard, translated, tidied up, or bent.

Two quotations are held to be one utterance where nearly the same words stand in the same order: at least four that tell something, and at least two thirds of all. Both are given to the same speaker, or to speakers who may be one (a minister and her ministry, nobody named). Quotations that are printed side by side in a third article are two utterances; so are those of two people, and similar sentences more than two weeks apart, unless they are long. Where little is the same, the finding is an information only.

No variant is what is cut shorter at either end, split by “he said”, left out between two sentences or behind an ellipsis, or put in by an editor in brackets; nor British and American spelling, contractions, numbers in words or digits, capitals, and marks.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'chronicle.txt': `date 2025-03-12
“We will repair the old quay before the winter storms return,” said Mayor Ana Torres on Tuesday.
`,
        'herald.txt': `date 2025-03-12
“We will replace the old quay before the winter storms return,” Mayor Ana Torres said.
`,
      },
      good: {
        'chronicle.txt': `date 2025-03-12
“We will repair the old quay before the winter storms return,” said Mayor Ana Torres on Tuesday.
`,
        'herald.txt': `date 2025-03-12
“We’ll repair the old quay,” Mayor Ana Torres said, “before the winter storms return. Nobody will be asked to leave.”
`,
      },
    },
  ],
  *check(article, collection) {
    const told = new Set<RepeatedQuotation>();
    for (const quotation of article.quotations) {
      const found = repeatedAt(quotation, article, collection);
      if (!found || told.has(found)) continue;
      told.add(found);
      const here = { article, quotation };
      const others = found.elsewhere.flatMap(({ differs, ...place }) => {
        const there = differs ? quotedAt(place, collection) : undefined;
        return differs && there ? [{ there, differs, found: differences(here, there) }] : [];
      });
      if (others.length === 0) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: message('The same quotation is printed in other words: {0}.', variantWords(here, others)),
        related: others.map(({ there }) => ({
          path: there.article.path,
          start: there.quotation.start,
          end: there.quotation.end,
          message: message('Here it is printed in other words.'),
        })),
        ...(others.every(({ differs }) => differs === 'doubtful') ? { severity: 'information' } : {}),
      };
    }
  },
};
