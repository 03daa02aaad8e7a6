import { message } from '../../message';
import { type DayRange, only, partsOf } from '../../calendar/days';
import { holidays } from '../holidays';
import type { HolidayMeaning, QuarterMeaning, SeasonMeaning, YearGiven } from '../meaning';
import { nearestYear, quarterDays, quarterOf, quarterValue, seasonDays, yearValue } from './periods';
import {
  absolute,
  type Anchor,
  counted,
  explain,
  type Resolution,
  type Standing,
  unresolved,
  within,
} from './resolution';

const SEASON_NAMES = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

/** "last summer": the last one that is over; "this", "the" and a bare one: the running one or the last. */
export function resolveSeason(meaning: SeasonMeaning, { anchor, outlook }: Standing): Resolution {
  const value = (year: number): string => `${yearValue(year)}-${meaning.season}`;
  if (meaning.year !== undefined) {
    return absolute('DATE', value(meaning.year), seasonDays(meaning.year, meaning.season));
  }
  if (!anchor) return unresolved(`XXXX-${meaning.season}`);
  const daysIn = (year: number): DayRange | null => seasonDays(year, meaning.season);
  const ahead = meaning.side === 1 || (meaning.side !== -1 && outlook === 'future');
  const running = meaning.side === 0 && meaning.season !== 'WI' ? partsOf(anchor.day).year : null;
  const year = givenYear(meaning, anchor) ?? running ?? pickYear(anchor, daysIn, meaning.side, ahead);
  const how = explain(sideReason(ahead), SEASON_NAMES[meaning.season], anchor);
  return counted(value(year), daysIn(year), anchor, how, 'likely');
}

/** "Christmas", "last Thanksgiving": the nearest one unless "last" or "next" tells. */
export function resolveHoliday(meaning: HolidayMeaning, { anchor, outlook }: Standing): Resolution {
  const dayIn = holidays.get(meaning.name)!;
  if (meaning.year !== undefined) {
    const day = dayIn(meaning.year);
    return within(absolute('DATE', day, only(day)), meaning);
  }
  if (!anchor) return within(unresolved('XXXX-XX-XX'), meaning);
  const day = dayIn(givenYear(meaning, anchor) ?? nearestYear(anchor.day, dayIn, meaning.side, outlook));
  return within(counted(day, only(day), anchor, explain('the one nearest to {anchor}', 0, anchor)), meaning);
}

/** "the third quarter": the last one that has begun; "the quarter", "the year-ago period": by the one named before. */
export function resolveQuarter(meaning: QuarterMeaning, { anchor, story }: Standing): Resolution {
  const { half } = meaning;
  const named = (year: number, nth: number): [string, DayRange | null] => [
    quarterValue(year, nth, half),
    quarterDays(year, nth, half),
  ];
  if (meaning.nth !== undefined && meaning.year !== undefined)
    return absolute('DATE', ...named(meaning.year, meaning.nth));
  const base = story.quarter;
  if (
    meaning.nth === undefined &&
    meaning.side === undefined &&
    base &&
    (meaning.yearSteps === undefined || !anchor)
  ) {
    const year = meaning.year ?? base.year + (meaning.comparedYears ?? 0);
    const how = message('the quarter named before');
    const days = quarterDays(year, base.nth, base.half);
    return {
      ...absolute('DATE', quarterValue(year, base.nth, base.half), days, how),
      relative: true,
      certainty: 'likely',
    };
  }
  if (!anchor) return unresolved(`XXXX-${half ? 'H' : 'Q'}${meaning.nth ?? 'X'}`);
  const last = lastQuarter(anchor, meaning.side ?? -1);
  const nth = meaning.nth ?? base?.nth ?? last.nth;
  const shift = meaning.comparedYears ?? 0;
  const year =
    givenYear(meaning, anchor) ??
    (meaning.nth === undefined ? last.year : begunYear(anchor, nth, half)) + shift;
  return counted(
    ...named(year, nth),
    anchor,
    explain('the last one that had begun by {anchor}', nth, anchor),
  );
}

/** The quarter before, at, or after the anchor's. */
function lastQuarter(anchor: Anchor, steps: number): { year: number; nth: number } {
  const { year, nth } = quarterOf(anchor.day);
  const index = year * 4 + nth - 1 + steps;
  return { year: Math.floor(index / 4), nth: (index % 4) + 1 };
}

function begunYear(anchor: Anchor, nth: number, half: boolean | undefined): number {
  const { year } = partsOf(anchor.day);
  const days = quarterDays(year, nth, half);
  if (!days) return year;
  return days.first <= anchor.day ? year : year - 1;
}

function givenYear({ year, yearSteps }: YearGiven, anchor: Anchor): number | null {
  if (year !== undefined) return year;
  return yearSteps !== undefined ? partsOf(anchor.day).year + yearSteps : null;
}

/** The year of the last one that is over (side -1), of the next (1), or of the one that has begun or comes next. */
function pickYear(
  anchor: Anchor,
  daysIn: (year: number) => DayRange | null,
  side: number | undefined,
  ahead: boolean,
): number {
  const { year } = partsOf(anchor.day);
  const fits = ({ first, last }: DayRange): boolean => {
    if (side === -1) return last < anchor.day;
    if (side === 1) return first > anchor.day;
    return ahead ? last >= anchor.day : first <= anchor.day;
  };
  const order = ahead ? [year - 1, year, year + 1] : [year + 1, year, year - 1];
  return (
    order.find((candidate) => {
      const days = daysIn(candidate);
      return days !== null && fits(days);
    }) ?? (ahead ? year + 1 : year - 2)
  );
}

function sideReason(ahead: boolean): string {
  return ahead ? 'the next {0} from {anchor}' : 'the last {0} that had begun by {anchor}';
}
