import type { SharedPassage } from '../facts';
import { message } from '../message';
import { isReported, type Quotation } from '../quotes/quotation';
import type { Span } from '../text/span';
import { articlesListed } from '../wording/listed';
import type { Rule } from './rule';

const HERALD = `date 2025-03-12
Herald: the harbour office counts its cranes

The two cranes on the western quay were built by a shipyard that no longer exists, and nobody in the town has the drawings.

Our reporter asked at the office on Tuesday.
`;

/** A passage that another article prints as well. */
export const textReuse: Rule = {
  id: 'text-reuse',
  defaultSeverity: 'information',
  title: 'A passage that another article prints as well',
  rationale: `Two articles that print the same passage have it from one another, or from the same agency or press release. What both say is then said once, however many outlets carry it.

Found are whole sentences, or the better part of one, that are the same word for word or in which one word in five is another, left out or moved; in a longer passage up to a third may be. What everybody writes is no finding: names with their titles, short phrases, one form filled in with other names or figures. Words that both articles print between quotation marks are a shared quotation, not a text taken over; running text with quotations in it is one.

Each passage is one finding, however many articles share it. Articles that have more than a third of their text in common count as one source.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'herald.txt': HERALD,
        'ledger.txt': `date 2025-03-13
Ledger: who will mend the quay?

The council met for three hours.

The two cranes on the western quay were built by a shipyard that no longer exists, and nobody in town has the drawings.
`,
      },
      good: {
        'herald.txt': HERALD,
        'ledger.txt': `date 2025-03-13
Ledger: who will mend the quay?

The council met for three hours.

No plans of the old cranes have survived, because the yard where they were made has closed.
`,
      },
    },
  ],
  *check({ path, quotations }, { shared }) {
    const telling = (shared.get(path) ?? []).filter(
      (passage) => isTelling(passage) && !isMostlyQuoted(passage.here, quotations),
    );
    for (const passages of together(telling)) {
      const start = Math.min(...passages.map(({ here }) => here.start));
      const end = Math.max(...passages.map(({ here }) => here.end));
      const others = new Set(passages.map(({ there }) => there.path));
      const wordForWord = passages.every(({ alike }) => alike === 1);
      yield {
        start,
        end,
        message: message(
          wordForWord ? 'Word for word in {0}.' : 'In nearly the same words in {0}.',
          articlesListed([...others]),
        ),
        related: passages.map(({ there, alike }) => ({
          ...there,
          message: message(
            alike === 1 ? 'The same words stand here.' : 'Here {0} % of the words are the same.',
            Math.floor(alike * 100),
          ),
        })),
      };
    }
  },
};

/** A sentence of which less is the same may have been written by two people about one thing; in so many characters it is no chance. */
const LEAST_ALIKE = 0.8;
const LONG = 180;

/** Whether it is running text, and long or alike enough to say that one has it from the other. */
function isTelling({ here, alike, quoted }: SharedPassage): boolean {
  return quoted === 'neither' && (alike >= LEAST_ALIKE || here.end - here.start >= LONG);
}

/** Quotations that stand side by side, with a "she said" between them, are quotations all the same. */
function isMostlyQuoted({ start, end }: Span, quotations: readonly Quotation[]): boolean {
  let quoted = 0;
  for (const quotation of quotations)
    if (isReported(quotation.kind))
      quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
  return quoted > (end - start) * MOSTLY;
}

const MOSTLY = 0.6;

/** Passages that overlap here are one, whoever prints them as well. */
function together(passages: readonly SharedPassage[]): SharedPassage[][] {
  const groups: SharedPassage[][] = [];
  let end = -1;
  for (const passage of passages) {
    if (passage.here.start < end) groups.at(-1)!.push(passage);
    else groups.push([passage]);
    end = Math.max(end, passage.here.end);
  }
  return groups;
}
