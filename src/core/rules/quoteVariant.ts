import { differences, type Quoted } from '../compare/quotations/differences';
import type { ArticleFacts, CollectionFacts, QuotationElsewhere, RepeatedQuotation } from '../facts';
import { type Message, message } from '../message';
import type { Quotation } from '../quotes/quotation';
import { differenceWords } from '../wording/variants';
import type { Rule } from './rule';

/** More articles than these make a sentence that nobody reads; the rest is counted. */
const MOST_TOLD = 3;

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
      const others = found.elsewhere.flatMap((place) =>
        place.differs ? variantAt({ article, quotation }, place, collection) : [],
      );
      if (others.length === 0) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: message('The same quotation is printed in other words: {0}.', inShort(others)),
        related: others.map(({ place: { path, start, end } }) => ({
          path,
          start,
          end,
          message: message('Here it is printed in other words.'),
        })),
        ...(others.every(({ place }) => place.differs === 'doubtful') ? { severity: 'information' } : {}),
      };
    }
  },
};

interface Variant {
  readonly place: QuotationElsewhere;
  readonly words: Message;
}

/**
 * What is repeated of a quotation, as last joined: it is known by its words, since lines may have moved while somebody types.
 */
export function repeatedAt(
  { text }: Pick<Quotation, 'text'>,
  { path }: Pick<ArticleFacts, 'path'>,
  { repeated }: Pick<CollectionFacts, 'repeated'>,
): RepeatedQuotation | undefined {
  return repeated.get(path)?.find((each) => each.text === text);
}

/** The quotation at a place of another article, which may have changed since it was joined. */
export function quotedAt(
  { path, start, text }: QuotationElsewhere,
  { articles }: Pick<CollectionFacts, 'articles'>,
): Quoted | undefined {
  const article = articles.get(path);
  const alike = article?.quotations.filter((each) => each.text === text) ?? [];
  const quotation = alike.find((each) => each.start === start) ?? alike[0];
  return article && quotation && { article, quotation };
}

function variantAt(here: Quoted, place: QuotationElsewhere, collection: CollectionFacts): Variant[] {
  const there = quotedAt(place, collection);
  if (!there) return [];
  const { start, end } = there.quotation;
  const words = differenceWords(differences(here, there), here, there, place.path);
  return [{ place: { ...place, start, end }, words }];
}

function inShort(others: readonly Variant[]): Message {
  const told = others.slice(0, MOST_TOLD).map(({ words }) => words);
  const more = others.length - told.length;
  const all = more > 0 ? [...told, message('other words in {0} more', more)] : told;
  return all.reduce((before, next) => message('{0}; {1}', before, next));
}
