import type { CollectionFacts, CollectionSpeaker, EventPlace } from '../../facts';
import { speakerOf } from '../../people/speakerAcross';
import type { Quotation, Statement } from '../../quotes/quotation';
import type { Span } from '../../text/span';

/** What must be known of a folder to tell the sources of an event apart. */
export type Reported = Pick<CollectionFacts, 'articles' | 'speakers' | 'shared' | 'groups'>;

/** Places of one event, by the article that reports it. */
export type Reports = ReadonlyMap<string, readonly EventPlace[]>;

/** The speaker in whose words, quoted or told, a mention stands, where that is sure and the speaker has a name. */
export function tellerOf(mention: EventPlace, folder: Reported): CollectionSpeaker | undefined {
  const said = wordsAround(mention, folder);
  return said && speakerOfWords(said, mention.path, folder);
}

/** The words, quoted or told, that a mention mostly lies in. */
export function wordsAround(mention: EventPlace, { articles }: Reported): Quotation | Statement | undefined {
  const article = articles.get(mention.path)!;
  return [...article.quotations, ...article.statements].find(
    (words) => words.start <= mention.end && isMostlyIn(mention, words),
  );
}

/** Who said the words, where that is sure and the speaker has a name. */
export function speakerOfWords(
  { attribution }: Quotation | Statement,
  path: string,
  folder: Reported,
): CollectionSpeaker | undefined {
  if (!attribution || attribution.certainty === 'doubtful') return undefined;
  const speaker = speakerOf(folder, path, attribution.speaker);
  return speaker && !speaker.ambiguous && speaker.kind !== 'unnamed' ? speaker : undefined;
}

/** Whether more than half of a mention lies in a stretch. */
export function isMostlyIn(mention: Span, stretch: Span): boolean {
  const common = Math.min(mention.end, stretch.end) - Math.max(mention.start, stretch.start);
  return common * 2 > mention.end - mention.start;
}
