import type { ArticleFacts, CollectionFacts, SharedPassage } from '../facts';
import { message } from '../message';
import { nameAcross } from '../people/speakerAcross';
import { isReported } from '../quotes/quotation';
import { overlaps } from '../text/span';
import type { Rule } from './rule';

/** Somebody's words, printed without marks. */
export const unquotedVerbatim: Rule = {
  id: 'unquoted-verbatim',
  defaultSeverity: 'information',
  title: 'Words without marks that another article prints as a quotation',
  rationale: `What one article prints between quotation marks as somebody's words, another prints as its own. The reader of the second is told a claim as a fact, or does not see that the words are those of one side.

Found are whole sentences, or the better part of one, near word for word. The reporter may have named the speaker beside them: then only the marks are missing.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'herald.txt': `date 2025-03-12
The harbour office answered on Tuesday. “The old western quay was inspected by two engineers in spring and carried every load without complaint,” Ana Torres said.
`,
        'ledger.txt': `date 2025-03-13
The council met for three hours.

The old western quay was inspected by two engineers in spring and carried every load without complaint.
`,
      },
      good: {
        'herald.txt': `date 2025-03-12
The harbour office answered on Tuesday. “The old western quay was inspected by two engineers in spring and carried every load without complaint,” Ana Torres said.
`,
        'ledger.txt': `date 2025-03-13
The council met for three hours.

“The old western quay was inspected by two engineers in spring and carried every load without complaint,” Ana Torres said.
`,
      },
    },
  ],
  *check({ path }, collection) {
    let end = -1;
    for (const { here, there, quoted } of collection.shared.get(path) ?? []) {
      // One finding for one passage: the first article that has it as a quotation is told.
      if (quoted !== 'there' || here.start < end) continue;
      end = here.end;
      const speaker = speakerIn(there, collection);
      yield {
        start: here.start,
        end: here.end,
        message: speaker
          ? message(
              'These words stand without marks; {0} prints them as a quotation of {1}.',
              there.path,
              speaker,
            )
          : message('These words stand without marks; {0} prints them as a quotation.', there.path),
        related: [{ ...there, message: message('Here they stand between quotation marks.') }],
      };
    }
  },
};

/** Who is quoted in a passage, as the folder calls them; `undefined` where nobody is surely named. */
function speakerIn(there: SharedPassage['there'], collection: CollectionFacts): string | undefined {
  const article: ArticleFacts | undefined = collection.articles.get(there.path);
  const attribution = article?.quotations.find(
    (quotation) => isReported(quotation.kind) && overlaps(quotation, there) && quotation.attribution,
  )?.attribution;
  return article && attribution ? nameAcross(collection, article, attribution.speaker) : undefined;
}
