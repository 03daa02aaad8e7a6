import { type Day, daysBetween, partsOf, type Weekday, weekdayOf } from '../../calendar/days';
import { message, type Message } from '../../message';
import type { Account, Anchor, Standing } from './resolution';

/** A year found by going on from what was told before, and the words for it. */
export interface ToldYear {
  readonly year: number;
  /** The day that it goes on from. */
  readonly from: Anchor;
  readonly how: Message;
}

/** An account goes forward: a day before the one told last counts as so many times farther away. */
const BACKWARDS = 20;

/**
 * The year of a day or month without one in an account of another year: "The trial began in March 2021. In May he was
 * convicted." It is mostly the next one from there on. `null` without such an account, where the sentence looks ahead,
 * and where that day would only come after the article.
 */
export function yearInAccount(
  { anchor, story, outlook, follows }: Standing,
  dayIn: (year: number) => Day | null,
): ToldYear | null {
  const { past } = story;
  if (!past || !follows || outlook === 'future') return null;
  const start = partsOf(past.days.first).year;
  let best: number | null = null;
  let least = Infinity;
  for (const year of [start - 1, start, start + 1]) {
    const day = dayIn(year);
    if (day === null || (anchor && day > anchor.day)) continue;
    const ahead = daysBetween(past.days.first, day);
    // "In 1963 he went to Dallas. On Nov. 22 ..." lies inside what was told.
    const away = ahead < 0 ? -ahead * BACKWARDS : day <= past.days.last ? 0 : ahead;
    if (away < least) [best, least] = [year, away];
  }
  return best === null ? null : { year: best, ...goingOnFrom(past) };
}

/**
 * Of the years that may be meant the one in which the day falls on the weekday named beside it: the year told before, or
 * the one after it, which lies behind the anchor only where the sentence looks ahead. `null` where none fits better.
 */
export function yearOfWeekday(
  weekday: Weekday,
  { anchor, story, outlook }: Standing,
  dayIn: (year: number) => Day | null,
): ToldYear | null {
  const told = story.named;
  if (told === null || !anchor) return null;
  const fits = (year: number): boolean => {
    const day = dayIn(year);
    return day !== null && weekdayOf(day) === weekday && (outlook === 'future' || day <= anchor.day);
  };
  const start = partsOf(told.days.first).year;
  const year = [start, start + 1].find(fits);
  return year === undefined ? null : { year, ...goingOnFrom(told) };
}

function goingOnFrom({ days, words }: Pick<Account, 'days' | 'words'>): Pick<ToldYear, 'from' | 'how'> {
  return {
    from: { kind: 'narrative', day: days.first, words },
    how: message('The text goes on from “{0}”', words),
  };
}
