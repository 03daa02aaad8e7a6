import {
  addDays,
  addMonths,
  addYears,
  type DayRange,
  dayOf,
  daysBetween,
  isSingleDay,
  only,
  partsOf,
  weekdayOf,
} from '../calendar/days';
import { MONTH_NAMES } from '../calendar/months';
import { type Message, message } from '../message';
import type { TimeExpression } from './expression';

/** Days that an expression may mean instead, and what speaks for them. */
export interface OtherDays {
  readonly days: DayRange;
  readonly why: Message;
}

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES})\\b`, 'i');
const YEAR = /\b\d{4}\b/;
const NUMBERS = /\b(\d{1,2})([/.-])(\d{1,2})\2\d/;
/** How far back a year may lie that fits, and how far ahead: news looks back. The calendar comes round within these. */
const YEARS = { back: 11, ahead: 1 };

/**
 * What somebody may have meant who did not mean the days that were found: the likeliest mistakes for expressions of its
 * kind, so that the right day is often one of the first that are offered.
 */
export function otherDays(time: TimeExpression): readonly OtherDays[] {
  const { text, days } = time;
  if (!days) return [];
  if (misfits(time)) return fittingDays(time);
  if (NUMBERS.test(text)) return otherWayRound(days);
  if (MONTH.test(text)) return YEAR.test(text) ? [] : shifted(days, 'year');
  return isSingleDay(days) ? besideDay(text, days) : shifted(days, unitOf(days));
}

/** Whether the words name a weekday on which the day does not fall. */
export function misfits({ days, namedWeekday }: TimeExpression): boolean {
  return namedWeekday !== null && !!days && isSingleDay(days) && weekdayOf(days.first) !== namedWeekday;
}

/** The days that the weekday fits: the nearest one, for a slip in a figure, then the same date in the years around. */
function fittingDays({ days, namedWeekday }: TimeExpression): OtherDays[] {
  const day = days!.first;
  const { year, month, day: dayOfMonth } = partsOf(day);
  const fits = (candidate: string | null): candidate is string =>
    candidate !== null && weekdayOf(candidate) === namedWeekday;
  const nearest = [-3, -2, -1, 1, 2, 3].map((step) => addDays(day, step)).filter(fits);
  const inYear = (step: number): string | null => dayOf(year + step, month, dayOfMonth);
  const before = range(YEARS.back)
    .map((step) => inYear(-step))
    .find(fits);
  const after = range(YEARS.ahead)
    .map((step) => inYear(step))
    .find(fits);
  return [
    ...nearest.map((candidate) => ({
      days: only(candidate),
      why: message('The nearest day on which the weekday falls'),
    })),
    ...[before, after].flatMap((candidate) =>
      candidate === undefined || candidate === null
        ? []
        : [{ days: only(candidate), why: message('The weekday fits in this year') }],
    ),
  ];
}

/** 1, 2, … up to the length. */
function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i + 1);
}

function otherWayRound({ first, last }: DayRange): OtherDays[] {
  const { year, month, day } = partsOf(first);
  const other = first === last && month !== day ? dayOf(year, day, month) : null;
  return other === null ? [] : [{ days: only(other), why: message('Day and month the other way round') }];
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i;

function besideDay(text: string, days: DayRange): OtherDays[] {
  return shifted(days, WEEKDAY.test(text) ? 'week' : 'day');
}

type Shift = keyof typeof SHIFTS;

const SHIFTS = {
  day: { move: addDays, before: 'A day earlier', after: 'A day later' },
  week: {
    move: (day: string, steps: number) => addDays(day, 7 * steps),
    before: 'A week earlier',
    after: 'A week later',
  },
  month: { move: addMonths, before: 'A month earlier', after: 'A month later' },
  year: { move: addYears, before: 'A year earlier', after: 'A year later' },
} as const;

function shifted({ first, last }: DayRange, unit: Shift): OtherDays[] {
  const { move, before, after } = SHIFTS[unit];
  const at = (steps: number): DayRange => ({
    first: move(first, steps),
    // A month ends where the next begins: 28 February is followed by 31 March.
    last: addDays(move(addDays(last, 1), steps), -1),
  });
  return [
    { days: at(-1), why: message(before) },
    { days: at(1), why: message(after) },
  ];
}

/** What a stretch of days is counted in. */
function unitOf({ first, last }: DayRange): Shift {
  const length = daysBetween(first, last) + 1;
  if (length <= 7) return 'week';
  return length <= 31 ? 'month' : 'year';
}
