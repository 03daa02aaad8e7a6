import { message, type Message } from '../../message';
import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  daysBetween,
  only,
  partsOf,
  type Weekday,
  weekdayOf,
} from '../../calendar/days';
import type { CalendarMeaning, Side } from '../meaning';
import { monthDays, monthValue, nearestYear, weekDays, yearDays, yearValue } from './periods';
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

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days, months, years and weekdays; the missing year or week is the one that news means. */
export function resolveCalendar(meaning: CalendarMeaning, standing: Standing): Resolution {
  const resolution = date(meaning, standing);
  const namedWeekday = meaning.day !== undefined ? (meaning.weekday ?? null) : null;
  return within({ ...resolution, namedWeekday }, meaning);
}

function date(meaning: CalendarMeaning, standing: Standing): Resolution {
  const { year, month, day, weekday } = meaning;
  if (month !== undefined && day !== undefined) return dayOfMonth(meaning, month, day, standing);
  if (month !== undefined) return wholeMonth(meaning, month, standing);
  if (year !== undefined) return wholeYear(year, meaning.lastYear);
  return weekdayDate(weekday!, meaning, standing);
}

function dayOfMonth(
  meaning: CalendarMeaning,
  month: number,
  day: number,
  { anchor, outlook }: Standing,
): Resolution {
  const lastDay = meaning.lastDay ?? day;
  if (meaning.orDayFirst) return eitherOrder(meaning.year!, month, day, anchor);
  const given = yearOf(meaning, anchor);
  if (given !== null) return written(given, month, day, lastDay, meaning.year === undefined ? anchor : null);
  if (!anchor) return unresolved(`XXXX-${two(month)}-${two(day)}`);
  const year = nearestYear(anchor.day, (candidate) => dayOf(candidate, month, day), meaning.side, outlook);
  const days = daysOf(year, month, day, lastDay);
  if (!days) return written(year, month, day, lastDay, anchor);
  const how = explain('{0} of the year that lies nearest to {anchor}', `${day} ${MONTHS[month - 1]}`, anchor);
  return counted(valueOf(days), days, anchor, how);
}

function written(
  year: number,
  month: number,
  day: number,
  lastDay: number,
  anchor: Anchor | null,
): Resolution {
  const days = daysOf(year, month, day, lastDay);
  if (!days) {
    const how = message('the calendar has no {0} {1} {2}', day, MONTHS[month - 1]!, year);
    return {
      ...absolute('DATE', `${monthValue(year, month)}-${two(day)}`, null, how),
      certainty: 'doubtful',
    };
  }
  if (!anchor) return absolute('DATE', valueOf(days), days);
  return counted(valueOf(days), days, anchor, explain('the year is counted from {anchor}', year, anchor));
}

/** Day and month may be the other way round: the order that lies nearer to the anchor is taken, as a doubtful one. */
function eitherOrder(year: number, month: number, day: number, anchor: Anchor | null): Resolution {
  const monthFirst = dayOf(year, month, day)!;
  const dayFirst = dayOf(year, day, month)!;
  const away = (candidate: Day): number => (anchor ? Math.abs(daysBetween(anchor.day, candidate)) : 0);
  const [taken, other] = away(dayFirst) < away(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const how = message('could be {0} as well; this one lies nearer to the publication date', only(other));
  return { ...absolute('DATE', taken, only(taken), how), certainty: 'doubtful' };
}

function wholeMonth(meaning: CalendarMeaning, month: number, { anchor, outlook }: Standing): Resolution {
  if (meaning.year !== undefined) {
    return absolute('DATE', monthValue(meaning.year, month), monthDays(meaning.year, month));
  }
  if (!anchor) return unresolved(`XXXX-${two(month)}`);
  const year = yearOf(meaning, anchor) ?? yearOfMonth(partsOf(anchor.day), month, meaning.side, outlook);
  const how = explain(monthReason(meaning.side, outlook), MONTHS[month - 1]!, anchor);
  return counted(monthValue(year, month), monthDays(year, month), anchor, how);
}

/** "last May" lies before this month, "next May" behind it; without either the sentence or nearness tells. */
function yearOfMonth(
  now: { year: number; month: number },
  month: number,
  side: Side | undefined,
  outlook: Standing['outlook'],
): number {
  if (side === -1) return month < now.month ? now.year : now.year - 1;
  if (side === 1) return month > now.month ? now.year : now.year + 1;
  if (side === 0 || month === now.month) return now.year;
  const ahead = (month - now.month + 12) % 12;
  const future = outlook === 'future' ? ahead <= 10 : outlook === 'past' ? ahead <= 1 : ahead <= 4;
  if (future) return month > now.month ? now.year : now.year + 1;
  return month < now.month ? now.year : now.year - 1;
}

function monthReason(side: Side | undefined, outlook: Standing['outlook']): string {
  if (side === -1 || (side === undefined && outlook === 'past')) return 'the last {0} before {anchor}';
  if (side === 1 || (side === undefined && outlook === 'future')) return 'the next {0} after {anchor}';
  return 'the {0} nearest to {anchor}';
}

function wholeYear(year: number, lastYear: number | undefined): Resolution {
  if (lastYear === undefined) return absolute('DATE', yearValue(year), yearDays(year));
  return absolute('DATE', `${yearValue(year)}/${yearValue(lastYear)}`, yearDays(year, lastYear - year + 1));
}

/** A bare weekday is the last one on or before the anchor, unless the words or the sentence look ahead. */
function weekdayDate(weekday: Weekday, meaning: CalendarMeaning, { anchor, outlook }: Standing): Resolution {
  if (!anchor) return unresolved(`XXXX-WXX-${weekday}`);
  const { day, how } = pickWeekday(weekday, meaning, anchor, outlook);
  return counted(day, only(day), anchor, how);
}

function pickWeekday(
  weekday: Weekday,
  { side, weekSteps }: CalendarMeaning,
  anchor: Anchor,
  outlook: Standing['outlook'],
): { day: Day; how: Message } {
  const name = NAMES[weekday - 1]!;
  if (weekSteps !== undefined) {
    const day = addDays(weekDays(anchor.day).first, 7 * weekSteps + weekday - 1);
    return { day, how: explain('{0} of the week counted from {anchor}', name, anchor) };
  }
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7;
  if (side === -1) {
    return {
      day: addDays(anchor.day, -(back || 7)),
      how: explain('the last {0} before {anchor}', name, anchor),
    };
  }
  if (side === 1) {
    return { day: addDays(anchor.day, 7 - back), how: explain('the next {0} after {anchor}', name, anchor) };
  }
  const ahead = (7 - back) % 7;
  if (outlook === 'future' || (side === 0 && outlook !== 'past')) {
    return {
      day: addDays(anchor.day, ahead),
      how: explain('“{0}” is the first one on or after {anchor}, for the sentence looks ahead', name, anchor),
    };
  }
  return {
    day: addDays(anchor.day, -back),
    how: explain('“{0}” is the last one on or before {anchor}', name, anchor),
  };
}

function yearOf({ year, yearSteps }: CalendarMeaning, anchor: Anchor | null): number | null {
  if (year !== undefined) return year;
  return yearSteps !== undefined && anchor ? partsOf(anchor.day).year + yearSteps : null;
}

function daysOf(year: number, month: number, day: number, lastDay: number): DayRange | null {
  const first = dayOf(year, month, day);
  const last = dayOf(year, month, lastDay);
  return first === null || last === null ? null : { first, last };
}

function valueOf({ first, last }: DayRange): string {
  return first === last ? first : `${first}/${last}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
