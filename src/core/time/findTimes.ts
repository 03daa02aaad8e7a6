import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published';
import type { Span } from '../text/span';
import type { TimeExpression } from './expression';
import { type Recognised, recognise } from './recognise';
import type { Resolution, Story } from './resolve/resolution';
import { saidOn } from './saidOn';
import { fromPublication, inQuotation } from './standing';
import { goOn, NO_STORY } from './story';
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
 * Header, front matter, metadata and boilerplate are left out. First everything is recognised, then joined, then resolved: the
 * reporter's own words in order, the quoted words after them. Linear; never throws.
 */
export function findTimes({ published, ...source }: TimeSource): TimeExpression[] {
  return readTimes(source)(published);
}

/**
 * The same in two steps: read once, then resolved for any publication date, as often as one likes. So it can be asked what
 * the times of an undated article would mean, had it appeared on this day or that.
 */
export function readTimes({
  text,
  layout,
  quoted,
}: Omit<TimeSource, 'published'>): (published: PublicationDate | null) => TimeExpression[] {
  const words = wordsIn(text, regionsOf(layout));
  const found = recognise(words, layout);
  return (published) => resolveAll({ text, layout, published, quoted }, words, found);
}

function resolveAll(
  { text, layout, published, quoted }: TimeSource,
  words: Words,
  found: readonly Recognised[],
): TimeExpression[] {
  let story = NO_STORY;
  const outside: TimeExpression[] = [];
  const inside: { readonly place: Recognised; readonly story: Story; readonly stretch: number }[] = [];
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
  const { headlines, byline, dateline, printedDates, paragraphs } = layout;
  return [...headlines, byline, ...printedDates, dateline, ...paragraphs]
    .filter((region) => region !== null)
    .sort((a, b) => a.start - b.start);
}

function expression(text: string, { start, end }: Recognised, resolution: Resolution): TimeExpression {
  return { start, end, text: text.slice(start, end), ...resolution };
}
