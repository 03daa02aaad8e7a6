import { message } from '../../message';
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  type DayRange,
  daysBetween,
  only,
  partsOf,
  type Weekday,
  weekdayOf,
  weekOf,
} from '../../calendar/days';
import type { ShiftMeaning, Unit } from '../meaning';
import {
  monthDays,
  monthsFrom,
  monthValue,
  quarterDays,
  quarterOf,
  quarterValue,
  weekDays,
  yearDays,
  yearValue,
} from './periods';
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
import { shiftReason } from './shiftReason';

const SATURDAY = 6;

/** "yesterday", "last week", "two months ago", "a day after", "the following year". */
export function resolveShift(meaning: ShiftMeaning, standing: Standing): Resolution {
  const { unit } = meaning;
  const steps = meaning.overnight && standing.outlook !== 'future' ? -1 : meaning.steps;
  if (steps === null) return some(meaning, standing);
  if (meaning.comparison && standing.story.quarter) return sameQuarter(steps, standing.story.quarter);
  const anchor = meaning.base === 'story' ? storyAnchor(standing, unit) : standing.anchor;
  if (!anchor) return within(unresolved(OPEN[unit]), meaning);
  if (meaning.weekday !== undefined) return within(weekdayBeside(meaning.weekday, steps, anchor), meaning);
  const { value, days } = move(anchor.day, unit, steps, meaning, standing);
  // "10,000 years ago": before all that a date can write.
  if (!days) return { ...absolute('DATE', steps < 0 ? 'PAST_REF' : 'FUTURE_REF', null), relative: true };
  const how = shiftReason(unit, steps, inWords(anchor));
  const vague = meaning.base === 'story' && anchor.kind !== 'narrative';
  // "a day before the deadline" tells what it counts from, and that is mostly still to come; "a day after the talks" counts
  // from what the story is at.
  const elsewhere = meaning.described === true && steps < 0;
  // On a Thursday "next weekend" is the one ahead for some and the one after it for others.
  const either = unit === 'weekend' && steps > 0;
  const clock = unit === 'hour' || unit === 'minute';
  const doubtful = vague || elsewhere || either || clock;
  const resolution = counted(value, days, anchor, how, doubtful ? 'doubtful' : 'likely');
  return within(value.includes('T') ? { ...resolution, type: 'TIME' } : resolution, meaning);
}

/** The day that the story is at; without one the day of writing stands in. */
export function storyAnchor({ anchor, story }: Standing, unit?: Unit): Anchor | null {
  // "the following month" goes on from the month named last, "the day after" from the last day.
  const wide = unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century';
  const days = wide ? story.period : story.days;
  const words = days === story.days ? story.words : story.periodWords;
  return days ? { kind: 'narrative', day: days.last, words, wide: isWide(days) } : anchor;
}

/** Whether it is more than a few days: a month, a year. */
function isWide(days: DayRange): boolean {
  return daysBetween(days.first, days.last) > 3;
}

/** What is open where nothing is known to count from. */
const OPEN: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX:XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "a few days ago", "months later": how many is not told, so that no day follows. */
function some(meaning: ShiftMeaning, standing: Standing): Resolution {
  const anchor = storyAnchor(standing);
  if (meaning.base === 'story' && anchor && (meaning.unit === 'hour' || meaning.unit === 'minute')) {
    // Hours later it is mostly still the same day.
    const how = message('Some time on {0}', inWords(anchor));
    return { ...counted(`${anchor.day}TXX:XX`, only(anchor.day), anchor, how, 'doubtful'), type: 'TIME' };
  }
  const value = meaning.back ? 'PAST_REF' : 'FUTURE_REF';
  return {
    ...absolute('DATE', value, null, message('How many is not told')),
    relative: true,
    certainty: 'doubtful',
  };
}

function sameQuarter(steps: number, quarter: NonNullable<Standing['story']['quarter']>): Resolution {
  const year = quarter.year + steps;
  const how = message('The same part of the year, counted from the one named before');
  const days = quarterDays(year, quarter.nth, quarter.half);
  const resolution = absolute('DATE', quarterValue(year, quarter.nth, quarter.half), days, how);
  return { ...resolution, relative: true, certainty: 'likely' };
}

interface Moved {
  readonly value: string;
  readonly days: DayRange | null;
}

function move(from: Day, unit: Unit, steps: number, meaning: ShiftMeaning, standing: Standing): Moved {
  const { year, month } = partsOf(from);
  if (unit === 'year' && !Number.isInteger(steps)) return move(from, 'month', steps * 12, meaning, standing);
  const count = Math.trunc(steps);
  // Nobody counts to the day over more than a century.
  const exact = meaning.exact === true && Math.abs(count) < 100 && year > 100 && year < 9900;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const day =
        unit === 'hour' && meaning.base === 'story' ? hoursOn(from, count, standing.story.clock) : from;
      return { value: `${day}TXX:XX`, days: only(day) };
    }
    case 'day':
      return oneDay(addDays(from, count));
    case 'weekend':
      return weekend(from, count, standing.outlook);
    case 'week': {
      const day = addDays(from, 7 * count);
      return exact ? oneDay(day) : { value: weekOf(day), days: weekDays(day) };
    }
    case 'month': {
      if (exact) return oneDay(addMonths(from, count));
      const moved = monthsFrom(year, month, count);
      return { value: monthValue(moved.year, moved.month), days: monthDays(moved.year, moved.month) };
    }
    case 'quarter': {
      const { nth } = quarterOf(from);
      const moved = monthsFrom(year, (nth - 1) * 3 + 1, count * 3);
      const target = Math.ceil(moved.month / 3);
      return { value: quarterValue(moved.year, target), days: quarterDays(moved.year, target) };
    }
    case 'year':
      if (exact) return oneDay(addYears(from, count));
      return { value: yearValue(year + count), days: yearDays(year + count) };
    case 'decade':
      return decades(year, count, meaning);
    case 'century':
      return {
        value: String(Math.floor(year / 100) + count),
        days: yearDays((Math.floor(year / 100) + count) * 100, 100),
      };
  }
}

/** "at 11 p.m. on Tuesday ... three hours later": midnight may lie between. */
function hoursOn(day: Day, hours: number, clock: string | null): Day {
  return clock === null ? day : addDays(day, Math.floor((Number(clock.slice(1, 3)) + hours) / 24));
}

/** "last decade" is one of the calendar, "two decades ago" a year. */
function decades(year: number, count: number, { back }: ShiftMeaning): Moved {
  if (back !== undefined) return { value: yearValue(year + 10 * count), days: yearDays(year + 10 * count) };
  const first = Math.floor(year / 10) * 10 + 10 * count;
  return { value: yearValue(first).slice(0, 3), days: yearDays(first, 10) };
}

/** The weekend that is over or running; where the sentence looks ahead, the one to come. */
function weekend(from: Day, count: number, outlook: Standing['outlook']): Moved {
  const week = weekDays(from);
  const saturday = addDays(week.first, SATURDAY - 1);
  const running = weekdayOf(from) >= SATURDAY;
  // The coming weekend is "next" until it begins, "last" is the one before the week's.
  const ahead = count > 0 || (count === 0 && outlook === 'future');
  const steps = running ? count : ahead ? Math.max(0, count - 1) : Math.min(-1, count);
  const first = addDays(saturday, 7 * steps);
  return { value: `${weekOf(first)}-WE`, days: { first, last: addDays(first, 1) } };
}

function oneDay(day: Day): Moved {
  return { value: day, days: only(day) };
}

/** "the Friday before Labor Day": the nearest such weekday on that side, never the day itself. */
function weekdayBeside(weekday: Weekday, steps: number, anchor: Anchor): Resolution {
  const on = weekdayOf(anchor.day);
  const day =
    steps < 0
      ? addDays(anchor.day, -((on - weekday + 7) % 7 || 7))
      : addDays(anchor.day, (weekday - on + 7) % 7 || 7);
  const how =
    steps < 0
      ? message('The last such day before {0}', inWords(anchor))
      : message('The first such day after {0}', inWords(anchor));
  return counted(day, only(day), anchor, how, anchor.kind === 'narrative' ? 'likely' : 'doubtful');
}
