import { type Day, daysBetween, isSingleDay, partsOf, type Weekday, weekdayOf } from '../../calendar/days';
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
 * So long before an article a day without a year is its news, whatever year the sentence before was about: "The hall was
 * built in 1965. On June 4 divers found a body."
 */
const NEWS = 60;
/** Of an account that has named so many times the next one follows as soon as this. */
const STEPS = 2;
const SOON = 60;
/** A day of so many years ago is told for its own sake: what follows at once is history, too. */
const LONG_AGO = 30;

/**
 * The year of a day or month without one in an account of another year: "The trial began in March 2021. In May he was
 * convicted." It is mostly the next one from there on. `null` without such an account, where the sentence looks ahead,
 * where that day would only come after the article, and where the article's own year makes it recent news.
 */
export function yearInAccount(
  { anchor, story, outlook, follows }: Standing,
  dayIn: (year: number) => Day | null,
): ToldYear | null {
  const { past } = story;
  if (!past || !follows || outlook === 'future') return null;
  const start = partsOf(past.days.first).year;
  // In the year of the article the nearest day is meant.
  if (anchor && start === partsOf(anchor.day).year) return null;
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
  if (best === null) return null;
  const old = isSingleDay(past.days) && anchor !== null && partsOf(anchor.day).year - start >= LONG_AGO;
  const told = past.opens || (least <= SOON && (old || past.steps >= STEPS));
  return !told && anchor && isNews(anchor.day, dayIn) ? null : { year: best, ...goingOnFrom(past) };
}

/** Whether the day lies within the last weeks before the article. */
function isNews(published: Day, dayIn: (year: number) => Day | null): boolean {
  const { year } = partsOf(published);
  return [year, year - 1].some((candidate) => {
    const day = dayIn(candidate);
    const ago = day === null ? -1 : daysBetween(day, published);
    return ago >= 0 && ago <= NEWS;
  });
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
