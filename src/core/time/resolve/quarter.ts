import type { DayRange } from '../../calendar/days';
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
export function resolveQuarter(meaning: QuarterMeaning, { anchor, story }: Standing): Resolution {
  const { nth, half, year, comparedYears = 0 } = meaning;
  if (nth !== undefined && year !== undefined) return absolute('DATE', ...named(year, nth, half));
  const inStory = nth === undefined && meaning.side === undefined && meaning.yearSteps === undefined;
  if (inStory && story.quarter) return fromStory(story.quarter, year, comparedYears);
  if (!anchor) return unresolved(`XXXX-${half ? 'H' : 'Q'}${nth ?? 'X'}`);
  const last = nth === undefined ? quarterBeside(anchor, meaning.side ?? -1) : begun(anchor, nth, half);
  const taken = nth ?? (meaning.side === undefined ? story.quarter?.nth : undefined) ?? last.nth;
  const [value, days] = named(givenYear(meaning, anchor) ?? last.year + comparedYears, taken, half);
  return counted(value, days, anchor, message('The last one that had begun by {0}', inWords(anchor)));
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

function begun(anchor: Anchor, nth: number, half?: boolean): { year: number; nth: number } {
  const { year } = quarterOf(anchor.day);
  const days = quarterDays(year, nth, half);
  return { year: days && days.first > anchor.day ? year - 1 : year, nth };
}
