import type { ArticleFacts, CollectionFacts, ContestedQuotation } from '../facts';
import { message } from '../message';
import { speakerOf } from '../people/speakerAcross';
import type { Quotation } from '../quotes/quotation';
import { listed } from '../wording/listed';
import type { Rule } from './rule';

/** The same words in the mouths of two people. */
export const speakerConflict: Rule = {
  id: 'speaker-conflict',
  defaultSeverity: 'warning',
  title: 'The same words given to two people',
  rationale: `Where one article has the mayor say what another has the harbour master say, at least one of them is wrong, or copied from a source that was.

Compared are quotations of four words or more, three of them words that tell something (four where the one is only a part of the other: with fewer it is a phrase). They are the same without regard to case and marks, where one is cut shorter, and where of every six words one is another, but not where one has a “not” that the other lacks, nor where the one quotes the other inside the quotation. Both must have a speaker with a name, told and not guessed.

A minister and the spokeswoman or lawyer who reads the minister's statement are no conflict, nor are two who put their names to it together, nor names that may be two forms of one: a surname that may be the other's, or another spelling.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
“The quay was never safe for lorries,” said Mayor Ana Torres on Tuesday.

Harbour Master Ivo Lund disagreed with the council. “The quay was never safe for lorries,” said Ivo Lund.
`,
      good: `date 2025-03-12
“The quay was never safe for lorries,” said Mayor Ana Torres on Tuesday.

Harbour Master Ivo Lund disagreed with the council. “We looked at it every single spring,” said Ivo Lund.
`,
    },
  ],
  *check(article, collection) {
    const seen = new Set<number>();
    for (const quotation of article.quotations) {
      const found = seen.has(quotation.group) ? undefined : contestedBy(quotation, article, collection);
      if (!found) continue;
      seen.add(quotation.group);
      yield {
        start: quotation.start,
        end: quotation.end,
        message: message(
          'These words are given to {0} here, {1}.',
          found.speaker.name,
          listed(
            found.others.map(({ path, speaker }) =>
              path === article.path
                ? message('to {0} elsewhere in this article', speaker.name)
                : message('to {0} in {1}', speaker.name, path),
            ),
          ),
        ),
        related: found.others.map(({ path, start, end, speaker }) => ({
          path,
          start,
          end,
          message: message('Here they are given to {0}.', speaker.name),
        })),
      };
    }
  },
};

/**
 * What is contested of a quotation, as last joined: it is known by its words and its speaker, since lines may have moved
 * while somebody types.
 */
export function contestedBy(
  { text, attribution }: Quotation,
  { path }: ArticleFacts,
  collection: CollectionFacts,
): ContestedQuotation | undefined {
  const contested = collection.contested.get(path);
  if (!contested || !attribution) return undefined;
  const speaker = speakerOf(collection, path, attribution.speaker);
  return contested.find((each) => each.text === text && each.speaker === speaker);
}
