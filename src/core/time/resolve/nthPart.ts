import { addDays, type DayRange, dayOf, only, partsOf, weekdayOf, weekOf } from '../../calendar/days';
import { message } from '../../message';
import type { Meaning, NthPartMeaning } from '../meaning';
import { monthDays, monthsFrom, monthValue } from './periods';
import { absolute, type Resolution, type Standing, unresolved, within } from './resolution';

const SATURDAY = 6;

interface Part {
  readonly value: string;
  readonly days: DayRange;
}

/** "the last day of July", "the first week of the month": found in the days of the longer time, `whole`. */
export function resolveNthPart(
  meaning: NthPartMeaning,
  whole: Resolution,
  outlook: Standing['outlook'],
): Resolution {
  if (meaning.weekday !== undefined && isRunning(meaning.of) && outlook !== 'past') {
    const how = message(
      'May come back again and again, for the sentence tells of no single one that is over',
    );
    const value = whole.value.length > 4 ? 'P1M' : 'P1Y';
    return { ...absolute('SET', value, null, how), certainty: 'doubtful' };
  }
  const part = whole.days && partOf(whole.days, meaning);
  if (!part || !whole.days) return { ...unresolved('XXXX-XX-XX'), anchor: whole.anchor };
  const how = message('Counted within {0}: {1}', whole.days, whole.how);
  const { relative, anchor, certainty } = whole;
  return within(
    {
      type: 'DATE',
      value: part.value,
      days: part.days,
      relative,
      anchor,
      how,
      certainty,
      namedWeekday: null,
    },
    meaning,
  );
}

/** "They meet on the first Monday of the month." */
function isRunning(of: Meaning | null): boolean {
  return of?.kind === 'shift' && of.steps === 0 && (of.unit === 'month' || of.unit === 'year');
}

function partOf({ first, last }: DayRange, { nth, unit, weekday }: NthPartMeaning): Part | null {
  if (weekday !== undefined) return daysFrom({ first, last }, nth, 7, weekday, 1);
  switch (unit) {
    case 'day':
      return daysFrom({ first, last }, nth, 1, undefined, 1);
    case 'week':
      return week({ first, last }, nth);
    case 'weekend': {
      const part = daysFrom({ first, last }, nth, 7, SATURDAY, 2);
      return part && { ...part, value: `${weekOf(part.days.first)}-WE` };
    }
    case 'month':
      return month({ first, last }, nth);
  }
}

/** Every `step` days from the first such weekday on, each `length` days long; the last one may end behind the whole. */
function daysFrom(
  whole: DayRange,
  nth: number,
  step: number,
  weekday: number | undefined,
  length: number,
): Part | null {
  const ahead = (day: string): number => (weekday === undefined ? 0 : (weekday - weekdayOf(day) + 7) % 7);
  const back = (day: string): number => (weekday === undefined ? 0 : (weekdayOf(day) - weekday + 7) % 7);
  const first =
    nth < 0
      ? addDays(whole.last, -back(whole.last))
      : addDays(whole.first, ahead(whole.first) + step * (nth - 1));
  if (first < whole.first || first > whole.last) return null;
  const days = length === 1 ? only(first) : { first, last: addDays(first, length - 1) };
  return { value: first, days };
}

/** Seven days from the first, or up to the last: no week from Monday to Sunday need lie in a month. */
function week(whole: DayRange, nth: number): Part | null {
  const first = nth < 0 ? addDays(whole.last, -6) : addDays(whole.first, 7 * (nth - 1));
  const last = addDays(first, 6);
  if (first < whole.first || first > whole.last) return null;
  return { value: `${first}/${last}`, days: { first, last } };
}

function month(whole: DayRange, nth: number): Part | null {
  const { year, month } = partsOf(nth < 0 ? whole.last : whole.first);
  const moved = nth < 0 ? { year, month } : monthsFrom(year, month, nth - 1);
  const days = monthDays(moved.year, moved.month);
  if (!days || dayOf(moved.year, moved.month, 1)! > whole.last) return null;
  return { value: monthValue(moved.year, moved.month), days };
}
