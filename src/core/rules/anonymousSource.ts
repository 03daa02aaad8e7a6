import type { ArticleFacts, CollectionFacts } from '../facts';
import { message } from '../message';
import type { Speaker } from '../people/speaker';
import { speakerOf } from '../people/speakerAcross';
import type { Attribution, Quotation, Statement } from '../quotes/quotation';
import { everythingSaid } from '../said';
import { type Span, spanAt, textOf } from '../text/span';
import { anonymityOf, asksForAnonymity, isNamedBeside, tellsWords } from './anonymity';
import type { Rule } from './rule';

/** A claim or quotation that nobody has put their name to but people without one. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  defaultSeverity: 'information',
  title: 'A claim that rests on unnamed people',
  rationale: `“Officials said” cannot be asked again, and two articles with “a source close to the talks” may have the same one. A reviewer wants to see at a glance which claims and quotations rest on people whom nobody names.

What counts: officials, sources, aides, diplomats and the like, in any number; and anybody else of whom one or a counted few were asked (“a lawmaker”, “two witnesses”). What does not: a group that is only described (“critics”, “many residents”), of whom nobody could be named, unless they ask for it (“on condition of anonymity”); what people hope, want or ask; a body (“police”, “the ministry”), since it answers for what it says; a spokesman or spokeswoman, who is not named but speaks for a body that is; and an office that one person holds (“the mayor”). Several claims in a row from the same people in one paragraph are pointed at once.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“The pillars were never inspected,” an official said.
`,
      good: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“The pillars were never inspected,” a spokesman for the city said.
`,
    },
  ],
  *check(article, collection) {
    let before = '';
    for (const { start, end, attribution } of claimsOf(article)) {
      if (!attribution || attribution.certainty === 'doubtful') continue;
      const paragraph = spanAt(article.layout.paragraphs, start);
      const run = `${attribution.speaker} ${paragraph?.start}`;
      const again = run === before;
      before = run;
      if (again || !isUnnamed(attribution.speaker, article, collection)) continue;
      if (!restsOnUnnamed(attribution, article)) continue;
      const { mention } = attribution;
      yield {
        start: mention?.start ?? start,
        end: mention?.end ?? end,
        message: message(
          'Only unnamed people stand behind this: “{0}”.',
          mention?.text ?? speakerIn(article, attribution)!.name,
        ),
      };
    }
  },
};

/** What is quoted or told as words; a hope or a question claims nothing. */
function claimsOf(article: ArticleFacts): (Quotation | Statement)[] {
  return everythingSaid(article).filter(
    (said) => 'kind' in said || !said.attribution?.cue || tellsWords(said.attribution.cue.text),
  );
}

function speakerIn({ speakers }: ArticleFacts, { speaker }: Attribution): Speaker | undefined {
  return speakers.find(({ id }) => id === speaker);
}

/** Neither the article nor the folder has a name for the speaker. */
function isUnnamed(id: string, { path, speakers }: ArticleFacts, collection: CollectionFacts): boolean {
  if (speakers.find((speaker) => speaker.id === id)?.kind !== 'unnamed') return false;
  return (speakerOf(collection, path, id)?.kind ?? 'unnamed') === 'unnamed';
}

/** Whether the words that stand for the speaker here are those of a source, not of a group that is only described. */
function restsOnUnnamed(attribution: Attribution, article: ArticleFacts): boolean {
  const { mention } = attribution;
  const speaker = speakerIn(article, attribution)!;
  if (!mention) return anonymityOf(speaker.name) === 'source';
  // Who "she" is was said where she was first spoken of, and may be a guess.
  const known = speaker.mentions.find(({ start }) => start === mention.start);
  if (known?.kind === 'pronoun') return false;
  const before = article.text.slice(Math.max(0, mention.start - REACH), mention.start);
  const after = article.text.slice(mention.end, mention.end + REACH);
  if (isNamedBeside(before, after)) return false;
  switch (anonymityOf(mention.text, before, after)) {
    case 'source':
      return true;
    case 'taken up':
      return (
        speaker.mentions.some(({ start, text }) => start < mention.start && anonymityOf(text) === 'source') ||
        asksForIt(mention, article)
      );
    case 'group':
      return asksForIt(mention, article);
    case 'other':
      return false;
  }
}

function asksForIt({ start }: Span, { text, layout }: ArticleFacts): boolean {
  const paragraph = spanAt(layout.paragraphs, start);
  const sentence = paragraph && spanAt(paragraph.sentences, start);
  return !!sentence && asksForAnonymity(textOf(text, sentence));
}

/** What stands so near a mention may name whom it describes. */
const REACH = 80;
