import type { Layout } from '../article/layout';
import { type Span, spanAt } from '../text/span';
import { joinReadings } from './join';
import type { Meaning } from './meaning';
import { withModifiers } from './modifiers';
import { outlookAt } from './outlook';
import { withoutOverlaps } from './overlap';
import type { Reading } from './read/reading';
import { readTimes } from './read/table';
import type { Standing } from './resolve/resolution';
import type { Words } from './words';

/** A time expression as the words give it, in its place in the text. */
export interface Recognised extends Span {
  readonly meaning: Meaning;
  /** Whether the sentence looks back or ahead; `null` where it does not tell. */
  readonly outlook: Standing['outlook'];
  /** What a person recorded that it means (EDTF), whatever the words say. */
  readonly recorded?: string;
}

/** The time expressions among the words, in order, not yet resolved: read, shaded by the words in front, and joined. */
export function recognise(words: Words, layout: Layout): Recognised[] {
  const readings = withoutOverlaps(readTimes(words));
  const shaded = readings.map((reading, i) => {
    const whole = withModifiers(words, reading);
    return whole.first > (readings[i - 1]?.last ?? -1) ? whole : reading;
  });
  return joinReadings(words, shaded).map((reading) => placed(reading, words, layout));
}

function placed({ first, last, meaning }: Reading, words: Words, layout: Layout): Recognised {
  const { start } = words.at(first);
  const end = closed(words, start, last);
  const paragraph = spanAt(layout.paragraphs, start);
  const sentence = (paragraph && spanAt(paragraph.sentences, start)) ?? paragraph ?? { start, end };
  return { start, end, meaning, outlook: outlookAt(words, first, last, sentence) };
}

/** The end of the last word, with the full stop of "p.m." and the bracket that closes one inside. */
function closed(words: Words, start: number, last: number): number {
  const { end, gap } = words.at(last);
  const { text } = words;
  const stop = words.name(last) === 'm' && gap === '.' && text[end] === '.' ? end + 1 : end;
  const opened = text.slice(start, stop).search(/[([]/) >= 0 && /[)\]]/.test(text[stop] ?? '');
  return opened ? stop + 1 : stop;
}
