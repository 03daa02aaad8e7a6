import { type DayRange, daysBetween } from '../../calendar/days';
import { message } from '../../message';
import type { QuarterMeaning } from '../meaning';
import { quarterDays, quarterOf, quarterValue } from './periods';
import {
  absolute,
  type Anchor,
  counted,
  inWords,
  type Resolution,
  type Standing,
  type Story,
  unresolved,
} from './resolution';
import { givenYear } from './seasonal';

/**
 * "the third quarter": the last one that has begun; "the quarter", "the year-ago period": counted from the one that the
 * story names before.
 */
export function resolveQuarter(meaning: QuarterMeaning, { anchor, story, outlook }: Standing): Resolution {
  const { nth, half, year, comparedYears = 0 } = meaning;
  if (nth !== undefined && year !== undefined) return absolute('DATE', ...named(year, nth, half));
  const inStory = nth === undefined && meaning.side === undefined && meaning.yearSteps === undefined;
  if (inStory && story.quarter) return fromStory(story.quarter, year, comparedYears);
  if (!anchor) return unresolved(`XXXX-${half ? 'H' : 'Q'}${nth ?? 'X'}`);
  const given = givenYear(meaning, anchor);
  if (nth === undefined) return unnumbered(meaning, given, anchor, story);
  const last = begun(anchor, nth, half);
  const ahead = outlook === 'future' && comparedYears === 0 && toCome(anchor, nth, half) > last;
  const taken = given ?? (ahead ? last + 1 : last + comparedYears);
  const how =
    given !== null
      ? message('The year is counted from {0}', inWords(anchor))
      : ahead
        ? message('The next one from {0}, for the sentence looks ahead', inWords(anchor))
        : message('The last one that had begun by {0}', inWords(anchor));
  const [value, days] = named(taken, nth, half);
  return counted(value, days, anchor, how);
}

/** "this quarter", "last quarter", "the latest period", "the same period last year". */
function unnumbered(
  { side, half, comparedYears = 0 }: QuarterMeaning,
  given: number | null,
  anchor: Anchor,
  story: Story,
): Resolution {
  const beside = quarterBeside(anchor, side ?? -1);
  const nth = (side === undefined ? story.quarter?.nth : undefined) ?? beside.nth;
  const [value, days] = named(given ?? beside.year + comparedYears, nth, half);
  const how =
    side === 1
      ? message('The quarter after that of {0}', inWords(anchor))
      : side === 0
        ? message('The quarter of {0}', inWords(anchor))
        : message('The last one that was over by {0}', inWords(anchor));
  return counted(value, days, anchor, how);
}

function fromStory(
  quarter: NonNullable<Story['quarter']>,
  year: number | undefined,
  steps: number,
): Resolution {
  const [value, days] = named(year ?? quarter.year + steps, quarter.nth, quarter.half);
  const how = message('Counted from the quarter named before');
  return { ...absolute('DATE', value, days, how), relative: true, certainty: 'likely' };
}

function named(year: number, nth: number, half?: boolean): [string, DayRange | null] {
  return [quarterValue(year, nth, half), quarterDays(year, nth, half)];
}

/** The quarter before, at, or after the anchor's. */
function quarterBeside(anchor: Anchor, steps: number): { year: number; nth: number } {
  const { year, nth } = quarterOf(anchor.day);
  const index = year * 4 + nth - 1 + steps;
  return { year: Math.floor(index / 4), nth: (index % 4) + 1 };
}

/** The year of the last one that has begun. */
function begun(anchor: Anchor, nth: number, half?: boolean): number {
  const { year } = quarterOf(anchor.day);
  const days = quarterDays(year, nth, half);
  return days && days.first > anchor.day ? year - 1 : year;
}

/** So long after its end a quarter is still reported on: "expects to post a third-quarter loss". */
const REPORTED = 120;

/** The year of the next one, or of the one that is being reported on. */
function toCome(anchor: Anchor, nth: number, half?: boolean): number {
  const year = begun(anchor, nth, half);
  const days = quarterDays(year, nth, half);
  return days && daysBetween(days.last, anchor.day) > REPORTED ? year + 1 : year;
}
