import { writtenDate } from '../../article/dates/datePatterns';
import type { Day } from '../../calendar/days';
import type { Span } from '../../text/span';

/** A post set into an article as it stood on its page, and the day printed below it. */
export interface EmbeddedPost extends Span {
  readonly day: Day;
}

/** How much of the line behind the handle holds the date: "(@atorres) May 1, 2025". */
const DATE_REACH = 40;
const HANDLE = /^\(@\w{1,30}\)\s/;
/** What stands between the words of a post and the name of who wrote it. */
const DASH = /^\s*[-–—]/;

/**
 * The posts whose line "— Ana Torres (@atorres) May 1, 2025" tells when they were sent, in order. The words stand in the
 * same paragraph or, where the line stands alone, in the one before. Linear.
 */
export function embeddedPosts(text: string, paragraphs: readonly Span[]): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  let at = text.indexOf('(@');
  paragraphs.forEach(({ start, end }, index) => {
    if (at >= 0 && at < start) at = text.indexOf('(@', start);
    if (at < 0 || at >= end) return;
    const line = text.slice(at, Math.min(end, at + DATE_REACH));
    const handle = HANDLE.exec(line);
    const day = handle && writtenDate(line.slice(handle[0].length))?.day;
    if (!day) return;
    const alone = DASH.test(text.slice(start, Math.min(end, start + 3)));
    const words = alone ? paragraphs[index - 1] : { start, end: at };
    if (words && words.start >= (posts.at(-1)?.end ?? 0))
      posts.push({ start: words.start, end: words.end, day });
  });
  return posts;
}
