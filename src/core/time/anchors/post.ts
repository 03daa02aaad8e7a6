import { type Day, addDays } from '../../calendar/days';

/** A link to one post on X or Twitter, short or old forms among them; the number is the post's id. */
const LINK = /\b(?:x|twitter)\.com\/(?:#!\/)?(?:\w{1,30}|i\/web)\/status(?:es)?\/(\d{15,20})\b/;

/** Milliseconds of the Unix clock at which the ids of posts begin to count (2010-11-04T01:42:54.657Z). */
const EPOCH = 1288834974657;
/** The lower bits of an id tell machine and sequence, the ones above them the milliseconds since the epoch. */
const TIME_SHIFT = 22n;
const DAY_LENGTH = 86_400_000;

/** The day (UTC) on which the first post linked in the text was sent; `null` without such a link. */
export function postedOn(text: string): Day | null {
  const id = LINK.exec(text)?.[1];
  return id === undefined ? null : dayOfPost(id);
}

/** The days (UTC) of all posts linked in the text, sorted. */
export function daysOfPosts(text: string): Day[] {
  return [...text.matchAll(new RegExp(LINK, 'g'))].map(([, id]) => dayOfPost(id!)).sort();
}

/** The day (UTC) that the id of a post carries. */
export function dayOfPost(id: string): Day {
  const milliseconds = Number(BigInt(id) >> TIME_SHIFT) + EPOCH;
  return addDays('1970-01-01', Math.floor(milliseconds / DAY_LENGTH));
}
