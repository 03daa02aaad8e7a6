import type { ArticleFacts, CollectionFacts, CollectionSpeaker, Place, SharedPassage } from '../facts';
import { message } from '../message';
import { speakerOf } from '../people/speakerAcross';
import { isReported } from '../quotes/quotation';
import { overlaps, type Span } from '../text/span';
import type { Rule } from './rule';

/** With fewer words the same, it may be told in the reporter's. */
const LEAST_ALIKE = 0.8;

/** Somebody's words, printed without marks. */
export const unquotedVerbatim: Rule = {
  id: 'unquoted-verbatim',
  defaultSeverity: 'information',
  title: 'Words without marks that another article prints as a quotation',
  rationale: `What one article prints between quotation marks as somebody's words, another prints as its own. The reader of the second is told a claim as a fact, or does not see that the words are those of one side.

Found are whole sentences, or the better part of one, of which four words in five or more are the same. It is no finding where the article prints the quotation besides, or says that the same speaker said so: then the reader knows whose words they are.`,
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
  *check(article, collection) {
    const passages = collection.shared.get(article.path) ?? [];
    let end = -1;
    for (const passage of passages) {
      const { here, there, quoted, alike } = passage;
      // One finding for one passage: the first article that has it as a quotation is told.
      if (quoted !== 'there' || alike < LEAST_ALIKE || here.start < end) continue;
      const speaker = quotedIn(there, collection);
      if (isQuotedBesides(passage, passages) || isTold(here, speaker, article, collection)) continue;
      end = here.end;
      yield {
        start: here.start,
        end: here.end,
        message: speaker
          ? message(
              'These words stand without marks; {0} prints them as a quotation of {1}.',
              there.path,
              speaker.name,
            )
          : message('These words stand without marks; {0} prints them as a quotation.', there.path),
        related: [{ ...there, message: message('Here they stand between quotation marks.') }],
      };
    }
  },
};

/** The article prints the quotation, too: what says it once more in its own words takes nothing over. */
function isQuotedBesides({ there }: SharedPassage, passages: readonly SharedPassage[]): boolean {
  return passages.some(
    (other) => other.quoted === 'both' && other.there.path === there.path && overlaps(other.there, there),
  );
}

/** The article says that the same speaker said so. */
function isTold(
  here: Span,
  speaker: CollectionSpeaker | undefined,
  { path, statements }: ArticleFacts,
  collection: CollectionFacts,
): boolean {
  return statements.some(
    (told) =>
      overlaps(told, here) &&
      told.attribution &&
      speaker === speakerOf(collection, path, told.attribution.speaker),
  );
}

/** Who is quoted in a passage; `undefined` where nobody is named. */
function quotedIn({ path, start, end }: Place, collection: CollectionFacts): CollectionSpeaker | undefined {
  const attribution = collection.articles
    .get(path)
    ?.quotations.find(
      (quotation) =>
        isReported(quotation.kind) && overlaps(quotation, { start, end }) && quotation.attribution,
    )?.attribution;
  return attribution ? speakerOf(collection, path, attribution.speaker) : undefined;
}
