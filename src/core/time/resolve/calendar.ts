import { message, type Message } from '../../message';
import { type Day, type DayRange, dayOf, daysBetween, partsOf, weekdayOf } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import type { CalendarMeaning, Side } from '../meaning';
import { type ToldYear, yearInAccount, yearOfWeekday } from './account';
import { resolveDayOfMonth } from './dayOfMonth';
import { eitherOrder } from './eitherOrder';
import { onwardYear } from './onward';
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
import { yearReason } from './yearReason';

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
  if (day !== undefined) return resolveDayOfMonth(meaning, standing);
  if (year !== undefined) return wholeYear(year, meaning.lastYear);
  return resolveWeekday(weekday!, meaning, standing);
}

function dayOfMonth(meaning: CalendarMeaning, month: number, day: number, standing: Standing): Resolution {
  const { anchor, outlook } = standing;
  const lastDay = meaning.lastDay ?? day;
  if (meaning.orDayFirst) return eitherOrder(meaning, month, day, anchor);
  const given = yearOf(meaning, anchor);
  if (given !== null) return written(given, month, day, lastDay, meaning.year === undefined ? anchor : null);
  const dayIn = (candidate: number): Day | null => dayOf(candidate, month, day);
  const year = anchor && nearestYear(anchor.day, dayIn, meaning.side, outlook);
  const days = year === null ? null : daysOf(year, month, day, lastDay);
  // A weekday beside it that fits leaves nothing to ask of the account.
  const settled =
    meaning.side !== undefined || (meaning.weekday !== undefined && days && !misfits(days, meaning));
  const told = settled ? null : yearInAccount(standing, dayIn);
  const inAccount = told && daysOf(told.year, month, day, lastDay);
  // A weekday that does not fall on that day speaks against the account.
  if (told && !misfits(inAccount, meaning)) return goingOn(told, valueAndDays(inAccount));
  if (!anchor || year === null) return unresolved(`XXXX-${two(month)}-${two(day)}`);
  const other = misfits(days, meaning) ? yearOfWeekday(meaning.weekday!, standing, dayIn) : null;
  if (other) return goingOn(other, valueAndDays(daysOf(other.year, month, day, lastDay)));
  if (!days) return written(year, month, day, lastDay, anchor);
  const rival = dayIn(days.first <= anchor.day ? year + 1 : year - 1);
  const { how, certainty } = yearReason(days, rival, anchor, meaning.side, outlook);
  const fits = meaning.weekday !== undefined && !misfits(days, meaning);
  return counted(valueOf(days), days, anchor, how, fits ? 'likely' : certainty);
}

/** A day or month whose year the text has told before. */
function goingOn({ from, how }: ToldYear, [value, days]: readonly [string, DayRange | null]): Resolution {
  return counted(value, days, from, how);
}

function valueAndDays(days: DayRange | null): readonly [string, DayRange | null] {
  return days ? [valueOf(days), days] : ['XXXX-XX-XX', null];
}

/** Whether the weekday named beside the date is another one. */
function misfits(days: DayRange | null, { weekday }: CalendarMeaning): boolean {
  return weekday !== undefined && days !== null && weekdayOf(days.first) !== weekday;
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

function wholeMonth(meaning: CalendarMeaning, month: number, standing: Standing): Resolution {
  const { anchor, outlook } = standing;
  if (meaning.year !== undefined) {
    return absolute('DATE', monthValue(meaning.year, month), monthDays(meaning.year, month));
  }
  const onward = onwardYear((year) => monthDays(year, month), MONTHS[month - 1]!, meaning, standing);
  if (onward) {
    return counted(monthValue(onward.found, month), monthDays(onward.found, month), onward.from, onward.how);
  }
  const free = meaning.side === undefined && meaning.yearSteps === undefined;
  const told = free ? yearInAccount(standing, (candidate) => dayOf(candidate, month, 1)) : null;
  if (told) return goingOn(told, [monthValue(told.year, month), monthDays(told.year, month)]);
  if (!anchor) return unresolved(`XXXX-${two(month)}`);
  const year = yearOf(meaning, anchor) ?? yearOfMonth(partsOf(anchor.day), month, meaning.side, outlook);
  const days = monthDays(year, month);
  const { how, certainty } = monthReason(days, MONTHS[month - 1]!, meaning, anchor, outlook);
  return counted(monthValue(year, month), days, anchor, how, certainty);
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
  const future = outlook === 'future' ? ahead <= 11 : outlook === 'past' ? ahead === 0 : ahead <= 4;
  if (future) return month > now.month ? now.year : now.year + 1;
  return month < now.month ? now.year : now.year - 1;
}

/** So many months away the nearest one is little better than a guess, unless the sentence tells the direction. */
const FAR = 4;

function monthReason(
  days: DayRange | null,
  name: string,
  { side, yearSteps }: CalendarMeaning,
  anchor: Anchor,
  outlook: Standing['outlook'],
): { how: Message; certainty: Certainty } {
  if (yearSteps !== undefined) {
    return { how: message('The year is counted from {0}', inWords(anchor)), certainty: 'likely' };
  }
  const ahead = days !== null && days.first > anchor.day;
  const back = days !== null && days.last < anchor.day;
  if (!ahead && !back) return { how: message('The month of {0}', inWords(anchor)), certainty: 'likely' };
  const told = side !== undefined || outlook === (ahead ? 'future' : 'past');
  if (!told) {
    const away = Math.abs(daysBetween(anchor.day, days.first)) / 30;
    return {
      how: message('The {0} nearest to {1}', name, inWords(anchor)),
      certainty: away < FAR ? 'likely' : 'doubtful',
    };
  }
  const how = ahead
    ? message('The next {0} after {1}', name, inWords(anchor))
    : message('The last {0} before {1}', name, inWords(anchor));
  return { how, certainty: 'likely' };
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
