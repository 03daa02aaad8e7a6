import { message } from '../../message';
import { type DayRange, only, partsOf } from '../../calendar/days';
import { holidays } from '../holidays';
import type { HolidayMeaning, SeasonMeaning, YearGiven } from '../meaning';
import { yearInAccount } from './account';
import { onwardYear } from './onward';
import { nearestYear, seasonDays, yearValue } from './periods';
import {
  absolute,
  type Anchor,
  counted,
  inWords,
  type Resolution,
  type Standing,
  unresolved,
  within,
} from './resolution';

const SEASON_NAMES = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

/** "last summer": the last one that is over; "this", "the" and a bare one: the running one or the last. */
export function resolveSeason(meaning: SeasonMeaning, standing: Standing): Resolution {
  const { anchor, outlook } = standing;
  const value = (year: number): string => `${yearValue(year)}-${meaning.season}`;
  if (meaning.year !== undefined) {
    return absolute('DATE', value(meaning.year), seasonDays(meaning.year, meaning.season));
  }
  const daysIn = (year: number): DayRange | null => seasonDays(year, meaning.season);
  const onward = onwardYear(daysIn, SEASON_NAMES[meaning.season], meaning, standing);
  if (onward) return counted(value(onward.found), daysIn(onward.found), onward.from, onward.how);
  const told =
    meaning.yearSteps === undefined && meaning.side === undefined
      ? yearInAccount(standing, (year) => daysIn(year)?.first ?? null)
      : null;
  if (told) return counted(value(told.year), daysIn(told.year), told.from, told.how);
  if (!anchor) return unresolved(`XXXX-${meaning.season}`);
  const ahead = meaning.side === 1 || (meaning.side !== -1 && outlook === 'future');
  const running = meaning.side === 0 && meaning.season !== 'WI' ? partsOf(anchor.day).year : null;
  const year = givenYear(meaning, anchor) ?? running ?? pickYear(anchor, daysIn, meaning.side, ahead);
  const name = SEASON_NAMES[meaning.season];
  const how = ahead
    ? message('The next {0} from {1}', name, inWords(anchor))
    : message('The last {0} that had begun by {1}', name, inWords(anchor));
  return counted(value(year), daysIn(year), anchor, how, 'likely');
}

/** "Christmas", "last Thanksgiving": the nearest one unless "last" or "next" tells. */
export function resolveHoliday(meaning: HolidayMeaning, standing: Standing): Resolution {
  const { anchor, outlook } = standing;
  const dayIn = holidays.get(meaning.name)!;
  if (meaning.year !== undefined) {
    const day = dayIn(meaning.year);
    return within(absolute('DATE', day, only(day)), meaning);
  }
  const told =
    meaning.yearSteps === undefined && meaning.side === undefined ? yearInAccount(standing, dayIn) : null;
  if (told) return within(counted(dayIn(told.year), only(dayIn(told.year)), told.from, told.how), meaning);
  if (!anchor) return within(unresolved('XXXX-XX-XX'), meaning);
  const year = givenYear(meaning, anchor) ?? nearestYear(anchor.day, dayIn, meaning.side, outlook);
  const day = dayIn(Math.max(1, year));
  const how = message('{0} is the one nearest to {1}', only(day), inWords(anchor));
  return within(counted(day, only(day), anchor, how), meaning);
}

/** The year that the words give, counted from the anchor where they say "last year". */
export function givenYear({ year, yearSteps }: YearGiven, anchor: Anchor): number | null {
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
