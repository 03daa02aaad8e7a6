import { message, type Message } from '../../message';
import { type DayRange, dayOf, partsOf } from '../../calendar/days';
import type { CalendarMeaning, Side } from '../meaning';
import { eitherOrder } from './eitherOrder';
import { monthDays, monthValue, nearestYear, yearDays, yearValue } from './periods';
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
import { resolveWeekday } from './weekday';

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
  return resolveWeekday(weekday!, meaning, standing);
}

function dayOfMonth(
  meaning: CalendarMeaning,
  month: number,
  day: number,
  { anchor, outlook }: Standing,
): Resolution {
  const lastDay = meaning.lastDay ?? day;
  if (meaning.orDayFirst) return eitherOrder(meaning, month, day, anchor);
  const given = yearOf(meaning, anchor);
  if (given !== null) return written(given, month, day, lastDay, meaning.year === undefined ? anchor : null);
  if (!anchor) return unresolved(`XXXX-${two(month)}-${two(day)}`);
  const year = nearestYear(anchor.day, (candidate) => dayOf(candidate, month, day), meaning.side, outlook);
  const days = daysOf(year, month, day, lastDay);
  if (!days) return written(year, month, day, lastDay, anchor);
  const how = message('{0} is the one nearest to {1}', days, inWords(anchor));
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
    const how = message('The calendar has no {0} {1} {2}', lastDay, MONTHS[month - 1]!, year);
    return {
      ...absolute('DATE', `${monthValue(year, month)}-${two(day)}`, null, how),
      certainty: 'doubtful',
    };
  }
  if (!anchor) return absolute('DATE', valueOf(days), days);
  return counted(valueOf(days), days, anchor, message('The year is counted from {0}', inWords(anchor)));
}

function wholeMonth(meaning: CalendarMeaning, month: number, { anchor, outlook }: Standing): Resolution {
  if (meaning.year !== undefined) {
    return absolute('DATE', monthValue(meaning.year, month), monthDays(meaning.year, month));
  }
  if (!anchor) return unresolved(`XXXX-${two(month)}`);
  const year = yearOf(meaning, anchor) ?? yearOfMonth(partsOf(anchor.day), month, meaning.side, outlook);
  const how = monthReason(MONTHS[month - 1]!, meaning.side, outlook, anchor);
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

function monthReason(
  name: string,
  side: Side | undefined,
  outlook: Standing['outlook'],
  anchor: Anchor,
): Message {
  if (side === -1 || (side === undefined && outlook === 'past')) {
    return message('The last {0} before {1}', name, inWords(anchor));
  }
  if (side === 1 || (side === undefined && outlook === 'future')) {
    return message('The next {0} after {1}', name, inWords(anchor));
  }
  return message('The {0} nearest to {1}', name, inWords(anchor));
}

function wholeYear(year: number, lastYear: number | undefined): Resolution {
  if (lastYear === undefined) return absolute('DATE', yearValue(year), yearDays(year));
  return absolute('DATE', `${yearValue(year)}/${yearValue(lastYear)}`, yearDays(year, lastYear - year + 1));
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
