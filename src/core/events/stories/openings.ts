import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import type { Span } from '../../text/span';
import { weightsOfSentence } from './profile';
import type { Weights } from './weights';

/** A sentence with the words that tell something in it. */
export interface Sentence extends Span {
  readonly weights: Weights;
  /** How much its place says that it tells the news. */
  readonly prominence: number;
}

/** Sentences in which an article tells its news; what follows explains it. */
const SENTENCES = 8;

/** The headline and the first sentences of an article, read once. */
export const openingOf = keep(readOpening).of;

function readOpening({ text, layout }: ArticleFacts): Sentence[] {
  const headline = layout.headlines.slice(0, 1);
  const sentences = layout.paragraphs
    .slice(0, SENTENCES)
    .flatMap((paragraph) => paragraph.sentences)
    .slice(0, SENTENCES);
  return [
    ...headline.map((span) => sentenceOf(text, span, 1.2)),
    ...sentences.map((span, i) => sentenceOf(text, span, i === 0 ? 1.15 : i === 1 ? 1.05 : 1)),
  ];
}

function sentenceOf(text: string, { start, end }: Span, prominence: number): Sentence {
  return { start, end, prominence, weights: weightsOfSentence(text, { start, end }) };
}
