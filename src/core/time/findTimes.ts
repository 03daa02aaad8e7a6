import type { DayOrderGiven } from '../article/dayOrder';
import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published';
import { only } from '../calendar/days';
import { type Span, spanAt, textOf } from '../text/span';
import { embeddedPosts } from './embeddedPost';
import type { TimeExpression } from './expression';
import { type Recognised, recognise } from './recognise';
import {
  asRecorded,
  asSaid,
  NOTHING_RECORDED,
  type RecordedTimes,
  recordedSaying,
  withRecorded,
} from './recorded';
import { NO_STORY, type Resolution, type Story } from './resolve/resolution';
import { saidOn } from './saidOn';
import { fromPublication, inQuotation } from './standing';
import { beginEntry, dayBeside, enter, follows, goOn } from './story';
import { wordsIn } from './words';
import { writtenOn } from './writtenOn';

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
 * Header, front matter, metadata and boilerplate are left out. First everything is recognised, then joined, then resolved: the
 * reporter's own words in order, the quoted words after them. Linear; never throws.
 */
export function findTimes({
  text,
  layout,
  published,
  quoted,
  recorded = NOTHING_RECORDED,
  dayOrder = null,
}: TimeSource): TimeExpression[] {
  const regions = regionsOf(layout);
  const words = wordsIn(text, regions);
  const found = withRecorded(inOrder(recognise(words, layout), dayOrder), recorded, regions);
  const posts = embeddedPosts(text, layout.paragraphs);
  const written = writtenOn(text, layout, published);
  let story = NO_STORY;
  const outside: TimeExpression[] = [];
  const inside: { readonly place: Recognised; readonly story: Story; readonly stretch: number }[] = [];
  found.forEach((place, i) => {
    const post = spanAt(posts, place.start);
    if (post) {
      const said = { days: only(post.day), sure: true };
      outside.push(expression(text, place, asRecorded(place, inQuotation(place, said, published, story))));
      return;
    }
    const stretch = indexAt(quoted, place.start);
    story = enter(story, place);
    if (stretch >= 0) {
      inside.push({ place, story, stretch });
      return;
    }
    const beside = dayBeside(text, found, i);
    if (beside) {
      const resolution = asRecorded(beside, fromPublication(beside, published, story));
      story = goOn(story, beside, resolution, textOf(text, beside));
    } else story = beginEntry(story, place);
    const standing = { follows: follows(story, place), written };
    const resolution = asRecorded(place, fromPublication(place, published, story, standing));
    outside.push(expression(text, place, resolution));
    story = goOn(story, place, resolution, textOf(text, place));
  });
  const around = { words, layout, quoted, outside };
  const quotedTimes = inside.map(({ place, story, stretch }) => {
    const saying = recordedSaying(quoted[stretch]!, recorded);
    const said = saying === null ? saidOn(stretch, around) : { days: only(saying), sure: true };
    const resolution = inQuotation(place, said, published, story);
    return expression(text, place, asRecorded(place, asSaid(saying !== null, resolution)));
  });
  return [...outside, ...quotedTimes].sort((a, b) => a.start - b.start);
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
