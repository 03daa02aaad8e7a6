import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published/published';
import { only } from '../calendar/days';
import { indexAtOrAfter, type Span, spanAt, textOf } from '../text/span';
import type { EmbeddedPost } from './anchors/embeddedPost';
import type { TimeExpression } from './expression';
import type { Recognised } from './recognise';
import { asRecorded, asSaid, type RecordedTimes, recordedSaying } from './recorded';
import { NO_STORY, type Resolution, type Story } from './resolve/resolution';
import { saidOn } from './anchors/saidOn';
import { fromPublication, inQuotation } from './anchors/standing';
import { beginEntry, dayBeside, enter, follows, goOn } from './anchors/story';
import type { Words } from './words';
import { writtenOn } from './anchors/writtenOn';

/** The times of an article as the words give them, and what their meaning depends on. All lists are sorted. */
export interface ReadTimes {
  readonly words: Words;
  readonly layout: Layout;
  readonly found: readonly Recognised[];
  readonly posts: readonly EmbeddedPost[];
  readonly quoted: readonly Span[];
  readonly recorded: RecordedTimes;
}

/** The expressions with their meaning: the reporter's own words in order, for one goes on from another; quoted words after them. */
export function resolveTimes(read: ReadTimes, published: PublicationDate | null): TimeExpression[] {
  const { words, layout, found, posts, quoted, recorded } = read;
  const { text } = words;
  const written = writtenOn(text, layout, published);
  let story = NO_STORY;
  const outside: TimeExpression[] = [];
  const inside: { readonly place: Recognised; readonly story: Story; readonly stretch: number }[] = [];
  found.forEach((place, i) => {
    const post = spanAt(posts, place.start);
    if (post) {
      const said = { days: only(post.day), sure: true };
      outside.push(expression(text, place, inQuotation(place, said, published, story)));
      return;
    }
    const stretch = indexAtOrAfter(quoted, place.start);
    story = enter(story, place);
    if ((quoted[stretch]?.start ?? Infinity) <= place.start) {
      inside.push({ place, story, stretch });
      return;
    }
    const beside = dayBeside(text, found, i);
    if (beside) {
      const resolution = asRecorded(beside, fromPublication(beside, published, story));
      story = goOn(story, beside, resolution, textOf(text, beside));
    } else story = beginEntry(story, place);
    const standing = { follows: follows(story, place), written };
    const time = expression(text, place, fromPublication(place, published, story, standing));
    outside.push(time);
    story = goOn(story, place, time, time.text);
  });
  const around = { words, layout, quoted, outside };
  const quotedTimes = inside.map(({ place, story, stretch }) => {
    const saying = recordedSaying(quoted[stretch]!, recorded);
    const said = saying === null ? saidOn(stretch, around) : { days: only(saying), sure: true };
    const resolution = inQuotation(place, said, published, story);
    return expression(text, place, asSaid(saying !== null, resolution));
  });
  return [...outside, ...quotedTimes].sort((a, b) => a.start - b.start);
}

/** The expression in its place; what a person recorded of it counts before all else. */
function expression(text: string, place: Recognised, resolution: Resolution): TimeExpression {
  const { start, end } = place;
  return { start, end, text: text.slice(start, end), ...asRecorded(place, resolution) };
}
