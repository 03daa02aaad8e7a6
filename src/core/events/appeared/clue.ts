import type { Day } from '../../calendar/days';
import type { Message } from '../../message';

/** One thing that an undated article says, or shares with dated ones, and what it tells of the day it appeared. */
export interface Clue {
  /** What it is, as the middle of a sentence: "reports for “Thursday” what other articles date Thu 6 Mar 2025 (...)". */
  readonly says: Message;
  /** How well it goes with the article having appeared on that day: 0 says nothing, below speaks against it. */
  readonly weigh: (day: Day) => number;
  /** Whether it rests on another article, a post or an order of events, and not on the article's own words alone. */
  readonly shared: boolean;
  /** Days near which the article may have appeared. */
  readonly about: readonly Day[];
}

/** Weights of the clues, in one place so that they can be weighed against one another. */
export const WEIGHT = {
  /** The article's own word for the day of an event, resolved, is the day that others give it. */
  sameDay: 3,
  /** The same, but its word names a week or another few days. */
  sameDays: 0.7,
  /** Its word for the day of an event is another day. */
  otherDay: -2,
  /** What it reports had not happened yet; what it announces was over. */
  wrongSide: -3,
  /** What it announces without a day is near: for each day until then, and at most. */
  eachDayAhead: -0.3,
  farAhead: -2.5,
  /** It counts the days since an event: "a day after the call". */
  counted: 1.5,
  /** What it tells in the past tense of a day would have been to come. */
  future: -1.5,
  /** Of what happened that day or the day before it says “22 April”, where others say “on Tuesday”. */
  dateOfYesterday: -0.5,
  /** Words that others printed at that time. */
  sameWords: 0.75,
  /** How much better what an article shares must go with a day than with that of another week. */
  otherWeek: 1,
  /** A post of that day or the one before. */
  freshPost: 0.5,
} as const;

/** By how many days its latest news is old, and how much that speaks against it: news appears that day or the next. */
export function staleness(days: number): number {
  return days <= 0 ? 0 : days === 1 ? -0.2 : days === 2 ? -1 : -2;
}
