import { addDays, type Day, isSingleDay } from '../../calendar/days';
import { namedWeekday } from '../../calendar/weekdays';
import type { ArticleFacts, Place } from '../../facts';
import { keep } from '../../kept';
import { contains, overlaps, type Span, textOf } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { calledOffIn, sentencesOf, stemsOf } from './tellings';

/** A sentence that tells of something called off, put off or moved. */
export interface CallingOff extends Place {
  readonly sentence: Span;
  /** The sentence, in small letters. */
  readonly words: string;
  /** The words that say something, as stems. */
  readonly stems: ReadonlySet<string>;
  /** The days that it may be about. */
  readonly days: readonly Day[];
  /** Ids of the speakers of the article that it names. */
  readonly people: readonly string[];
  readonly places: readonly string[];
}

// What may be called off is not.
const UNSURE = /\b(?:not|never|may|might|could|would|if|unless|whether|denied|rather than)\b|n[’']t\b/i;

/** The sentences of an article that tell of something called off; the place is that of the words that say so. */
export const callingsOff = keep(readCallings).of;

function readCallings(article: ArticleFacts): CallingOff[] {
  const { path, text, speakers, events, times } = article;
  return sentencesOf(article).flatMap((sentence) => {
    const words = textOf(text, sentence);
    const found = calledOffIn(words);
    if (!found || UNSURE.test(words)) return [];
    const isInside = (span: Span): boolean => overlaps(sentence, span);
    return [
      {
        path,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
        sentence,
        words: words.toLowerCase(),
        stems: stemsOf(words),
        days: times.filter((time) => contains(sentence, time)).flatMap(daysMeant),
        people: speakers.filter(({ mentions }) => mentions.some(isInside)).map(({ id }) => id),
        places: events.filter(({ trigger }) => contains(sentence, trigger)).flatMap(({ places }) => places),
      },
    ];
  });
}

/** "The march planned for Thursday was cancelled": a bare day of the week is the last one or the next. */
function daysMeant({ days, relative, text }: TimeExpression): Day[] {
  if (!days || !isSingleDay(days)) return [];
  const { first } = days;
  const bare = relative && namedWeekday(text) !== null && !/\d/.test(text);
  return bare ? [first, addDays(first, -WEEK), addDays(first, WEEK)] : [first];
}

const WEEK = 7;
