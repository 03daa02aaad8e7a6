import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published';
import { message } from '../message';
import { type Span, spanAt } from '../text/span';
import { type DayRange, daysBetween, isSingleDay } from '../calendar/days';
import type { TimeExpression } from './expression';
import { joinReadings } from './join';
import type { Meaning } from './meaning';
import { withModifiers } from './modifiers';
import { outlookAt } from './outlook';
import { withoutOverlaps } from './overlap';
import type { Reading } from './read/reading';
import { readTimes } from './read/table';
import { resolve } from './resolve/resolve';
import type { Anchor, Resolution, Standing, Story } from './resolve/resolution';
import { saidOn } from './saidOn';
import { type Words, wordsIn } from './words';

/** An article with the parts and marks that the meaning of its times depends on. */
export interface TimeSource {
  readonly text: string;
  readonly layout: Layout;
  readonly published: PublicationDate | null;
  /** The stretches between quotation marks, sorted; relative times in them count from the day the words were said. */
  readonly quoted: readonly Span[];
}

/**
 * The time expressions of an article in reading order, each with its TIMEX3 value, its days, and how they were reached.
 * Header, front matter and boilerplate are left out. First everything is recognised, then joined, then resolved: the
 * reporter's own words in order, the quoted words after them. Linear; never throws.
 */
export function findTimes({ text, layout, published, quoted }: TimeSource): TimeExpression[] {
  const words = wordsIn(text, regionsOf(layout));
  const found = recognise(words).map((reading) => placed(reading, words, layout));
  let story: Story = { days: null, period: null, quarter: null };
  const outside: TimeExpression[] = [];
  const inside: { readonly place: Placed; readonly story: Story; readonly stretch: number }[] = [];
  for (const place of found) {
    const stretch = indexAt(quoted, place.start);
    if (stretch >= 0) {
      inside.push({ place, story, stretch });
      continue;
    }
    const resolution = fromPublication(place, published, story);
    outside.push(expression(text, place, resolution));
    story = goOn(story, place.meaning, resolution);
  }
  const around = { words, layout, quoted, outside };
  const quotedTimes = inside.map(({ place, story, stretch }) =>
    expression(text, place, inQuotation(place, saidOn(stretch, around), published, story)),
  );
  return [...outside, ...quotedTimes].sort((a, b) => a.start - b.start);
}

/** Index of the span that holds the offset, -1 where none does; the spans are sorted. Logarithmic. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < spans.length && spans[low]!.start <= offset ? low : -1;
}

/** The parts of an article in which a date is the reporter's or a speaker's. */
function regionsOf(layout: Layout): Span[] {
  const { headlines, byline, dateline, printedDate, paragraphs } = layout;
  return [...headlines, byline, printedDate, dateline, ...paragraphs]
    .filter((region) => region !== null)
    .sort((a, b) => a.start - b.start);
}

function recognise(words: Words): Reading[] {
  const readings = withoutOverlaps(readTimes(words));
  const shaded = readings.map((reading, i) => {
    const whole = withModifiers(words, reading);
    return whole.first > (readings[i - 1]?.last ?? -1) ? whole : reading;
  });
  return joinReadings(words, shaded);
}

/** A reading in its place in the text. */
interface Placed extends Span {
  readonly meaning: Meaning;
  readonly outlook: Standing['outlook'];
}

function placed({ first, last, meaning }: Reading, words: Words, layout: Layout): Placed {
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

/** Counts from the publication date; where only a range is known, from both ends of it. */
function fromPublication(place: Placed, published: PublicationDate | null, story: Story): Resolution {
  const at = (day: string | undefined): Resolution =>
    resolve(place.meaning, {
      anchor: day === undefined ? null : publication(day),
      story,
      outlook: place.outlook,
    });
  const first = at(published?.days.first);
  if (!published || isSingleDay(published.days)) return first;
  const last = at(published.days.last);
  if (first.value === last.value) return { ...last, anchor: rangeAnchor(last, published.days) };
  const days = first.days && last.days && union(first.days, last.days);
  const how = message(
    'the publication date lies between {0}, so that it is one of {1}',
    published.days,
    days ?? '…',
  );
  return {
    ...last,
    value: at(undefined).value,
    days,
    how: days ? how : OPEN_RANGE,
    certainty: 'doubtful',
    anchor: rangeAnchor(last, published.days),
  };
}

const OPEN_RANGE = message('differs between the days on which the article may have appeared');

function publication(day: string): Anchor {
  return { kind: 'publication', day };
}

function rangeAnchor({ anchor }: Resolution, days: DayRange): Resolution['anchor'] {
  return anchor.kind === 'publication' ? { kind: 'publication', days } : anchor;
}

/** Both ranges as one where they touch, so that "yesterday" stays two days; weeks apart they are no answer. */
function union(a: DayRange, b: DayRange): DayRange | null {
  const [early, late] = a.first <= b.first ? [a, b] : [b, a];
  if (daysBetween(early.last, late.first) > 1) return null;
  return { first: early.first, last: late.last > early.last ? late.last : early.last };
}

/** Quoted words count from the day they were said; where that is not told, from the publication date, as a doubtful hint. */
function inQuotation(
  place: Placed,
  said: string | null,
  published: PublicationDate | null,
  story: Story,
): Resolution {
  if (said !== null) {
    return resolve(place.meaning, {
      anchor: { kind: 'quoted words', day: said },
      story,
      outlook: place.outlook,
    });
  }
  const resolution = fromPublication(place, published, story);
  if (resolution.anchor.kind !== 'publication' || !movesByDays(place.meaning)) return resolution;
  const how = message(
    `${resolution.how.text}; the day the words were said is not told`,
    ...resolution.how.args,
  );
  return { ...resolution, how, certainty: 'doubtful' };
}

/** Whether a day more or less between the words and the article changes what is meant. */
function movesByDays(meaning: Meaning): boolean {
  if (meaning.kind === 'shift')
    return meaning.unit === 'day' || meaning.unit === 'week' || meaning.unit === 'weekend';
  return (
    meaning.kind === 'within' ||
    (meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined)
  );
}

/** The story moves on to what was named last. */
function goOn(story: Story, meaning: Meaning, { days, type }: Resolution): Story {
  if (isLong(meaning)) return { ...story, quarter: null };
  if (!days || type === 'DURATION' || type === 'SET') return story;
  // Figures to compare with do not move the story.
  const compared =
    meaning.kind === 'quarter' &&
    (meaning.comparedYears !== undefined || (meaning.nth === undefined && meaning.year !== undefined));
  if (compared || (meaning.kind === 'shift' && meaning.comparison)) return story;
  if (meaning.kind === 'quarter') {
    const nth = Math.ceil(Number(days.first.slice(5, 7)) / (meaning.half ? 6 : 3));
    return { ...story, quarter: { year: Number(days.first.slice(0, 4)), nth, half: meaning.half } };
  }
  // A day, a night across midnight, a weekend; a month or a year is no day to go on from.
  const close = daysBetween(days.first, days.last) <= 3;
  return { ...story, days: close ? days : story.days, period: days };
}

/** A length or a year that figures are then given for instead of a quarter: "the nine months". */
function isLong(meaning: Meaning): boolean {
  return (
    meaning.kind === 'duration' &&
    ((meaning.unit === 'month' && (meaning.amount ?? 0) >= 6) || meaning.unit === 'year')
  );
}

function expression(text: string, { start, end }: Placed, resolution: Resolution): TimeExpression {
  return { start, end, text: text.slice(start, end), ...resolution };
}
