import type { Layout } from '../article/layout';
import { type Span, spanAt } from '../text/span';
import { joinReadings } from './join/join';
import { tellsWhen } from './anchors/telling';
import type { Meaning } from './meaning';
import { withModifiers } from './join/modifiers';
import { type Outlook, outlookAt } from './outlook/outlook';
import { withoutOverlaps } from './join/overlap';
import { inPairs } from './join/pairs';
import { beginsSentence, type Reading } from './read/reading';
import { readWords } from './read/table';
import { tieWeekdays } from './join/weekdayRanges';
import { BREAK, type Words } from './words';

/** A time expression as the words give it, in its place in the text. */
export interface Recognised extends Span {
  readonly meaning: Meaning;
  /** Whether the clause around it looks back or ahead; `null` where nothing tells. */
  readonly outlook: Outlook | null;
  readonly sentence: Span;
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Whether it opens its paragraph: "May 3: The firm is founded." */
  readonly opens: boolean;
  /** "late on Tuesday". */
  readonly late: boolean;
  /** Whether it opens its sentence: "In 1963 she ..." */
  readonly heads: boolean;
  /** Whether it tells when something happened, as news or in an account; see `tellsWhen`. */
  readonly tellsWhen: boolean;
  /** "Sunday’s", with what is of that day behind it. */
  readonly possessive: boolean;
  /** "The night of the election": a time of day on the day of something that is named behind it. */
  readonly ofWhat: boolean;
  /** What a person recorded that it means (EDTF), whatever the words say. */
  readonly recorded?: string;
}

/** The time expressions among the words, in order, not yet resolved: read, shaded by the words in front, and joined. */
export function recognise(words: Words, layout: Layout): Recognised[] {
  const readings = withoutOverlaps(readWords(words));
  const shaded = readings.map((reading, i) => {
    const whole = withModifiers(words, reading);
    return whole.first > (readings[i - 1]?.last ?? -1) ? whole : reading;
  });
  const told = joinReadings(words, shaded).filter((reading) => !isPageNotice(words, reading));
  const places = tieWeekdays(words, inPairs(words, told)).map((reading) => placed(reading, words, layout));
  // Both ends of a range look the same way.
  return places.map((place, i) =>
    place.meaning.kind === 'calendar' && place.meaning.since
      ? { ...place, outlook: places[i - 1]!.outlook }
      : place,
  );
}

/** "Last updated at 13:42 GMT": speaks of the page, not of what is reported; with a day it is what tells when it was written. */
function isPageNotice(words: Words, { first, meaning }: Reading): boolean {
  if (meaning.kind !== 'within') return false;
  const link = words.name(first - 1);
  const at = link === 'at' || link === 'on' ? first - 2 : first - 1;
  if (words.name(at) !== 'updated') return false;
  const last = words.name(at - 1) === 'last';
  return words.at(last ? at - 1 : at).capital && (last || beginsSentence(words, at));
}

const WHOSE = new Set('the this that a an his her its their'.split(' '));

function placed({ first, last, meaning, clause: around }: Reading, words: Words, layout: Layout): Recognised {
  const start = opened(words, first);
  const end = closed(words, start, last, meaning);
  const paragraph = spanAt(layout.paragraphs, start);
  const sentence = sentenceAt(start, layout) ?? { start, end };
  const begins = (at: number): boolean =>
    words.at(at).gap === BREAK || words.at(at - 1).start < sentence.start;
  return {
    start,
    end,
    meaning,
    outlook: outlookAt(words, around?.first ?? first, around?.last ?? last, sentence),
    sentence,
    paragraph: paragraph?.start ?? start,
    opens: words.at(first).gap === BREAK,
    late: words.name(first) === 'late',
    heads: begins(first) || begins(first - 1),
    tellsWhen: tellsWhen(words, first, sentence),
    possessive: words.at(last + 1).gap.startsWith("'s "),
    ofWhat:
      meaning.kind === 'within' &&
      meaning.clock === undefined &&
      words.name(last + 1) === 'of' &&
      WHOSE.has(words.name(last + 2)),
  };
}

/** The sentence, or the headline, in which the offset lies. */
function sentenceAt(start: number, layout: Layout): Span | null {
  const paragraph = spanAt(layout.paragraphs, start);
  return (
    (paragraph && spanAt(paragraph.sentences, start)) ?? paragraph ?? spanAt(layout.headlines, start) ?? null
  );
}

/** The start of the first word, with the apostrophe of "'98" and "'30s". */
function opened(words: Words, first: number): number {
  const { start, gap, lexeme, digits } = words.at(first);
  return lexeme.numeral && digits === 2 && gap.endsWith("'") ? start - 1 : start;
}

/** The end of the last word, with the ending of "the 1980's", with the full stop of "p.m." and the bracket that closes one inside. */
function closed(words: Words, start: number, last: number, meaning: Meaning): number {
  const { end, gap, digits } = words.at(last);
  const { text } = words;
  if (meaning.kind === 'decade' && digits === 4 && words.at(last + 1).gap.startsWith("'s")) return end + 2;
  const stop = words.name(last) === 'm' && gap === '.' && text[end] === '.' ? end + 1 : end;
  const opened = text.slice(start, stop).search(/[([]/) >= 0 && /[)\]]/.test(text[stop] ?? '');
  return opened ? stop + 1 : stop;
}
