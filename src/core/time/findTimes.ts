import type { DayOrderGiven } from '../article/dates/dayOrder';
import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published/published';
import type { Span } from '../text/span';
import { embeddedPosts } from './anchors/embeddedPost';
import type { TimeExpression } from './expression';
import { type Recognised, recognise } from './recognise';
import { NOTHING_RECORDED, type RecordedTimes, withRecorded } from './recorded';
import { resolveTimes } from './resolveTimes';
import { wordsIn } from './words';

/** An article with the parts and marks that the meaning of its times depends on. */
export interface TimeSource {
  readonly text: string;
  readonly layout: Layout;
  readonly published: PublicationDate | null;
  /** The stretches between quotation marks, sorted; relative times in them count from the day the words were said. */
  readonly quoted: readonly Span[];
  /** What a person decided about times of this article. */
  readonly recorded?: RecordedTimes;
  /** Whether day or month come first in dates such as 4/5/2013, where that is known. */
  readonly dayOrder?: DayOrderGiven | null;
}

/**
 * The time expressions of an article in reading order, each with its TIMEX3 value, its days, and how they were reached.
 * Header, front matter, metadata and boilerplate are left out. First everything is recognised, then joined, then resolved.
 * Linear; never throws.
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
  recorded = NOTHING_RECORDED,
  dayOrder = null,
}: Omit<TimeSource, 'published'>): (published: PublicationDate | null) => TimeExpression[] {
  const regions = regionsOf(layout);
  const words = wordsIn(text, regions);
  const found = withRecorded(inOrder(recognise(words, layout), dayOrder), recorded, regions);
  const posts = embeddedPosts(text, layout.paragraphs);
  return (published) => resolveTimes({ words, layout, found, posts, quoted, recorded }, published);
}

/** Dates that may be read in two ways, with what tells which is meant. */
function inOrder(found: readonly Recognised[], dayOrder: DayOrderGiven | null): readonly Recognised[] {
  if (!dayOrder) return found;
  return found.map((place) => {
    const { meaning } = place;
    return meaning.kind === 'calendar' && meaning.orDayFirst
      ? { ...place, meaning: { ...meaning, dayOrder } }
      : place;
  });
}

/** The parts of an article in which a date is the reporter's or a speaker's. */
function regionsOf(layout: Layout): Span[] {
  const { headlines, byline, dateline, printedDates, paragraphs } = layout;
  return [...headlines, byline, ...printedDates, dateline, ...paragraphs]
    .filter((region) => region !== null)
    .sort((a, b) => a.start - b.start);
}
