import { hasHalfDayClock, hoursAhead } from './clock';
import { type DateReadings, inOrder, writtenDates } from './datePatterns';
import type { DayOrder } from './dayOrder';
import { namedWeekday } from '../../calendar/weekdays';
import { weekdayOf } from '../../calendar/days';

const ORDERS: readonly DayOrder[] = ['month first', 'day first'];

/**
 * Whether the month is first in the numeric dates of a line that prints when an article appeared (`4/9/2007 6:04 PM`), by
 * what else the line tells: the day of the week, the time zone, a second date that can be read in one way only, or a
 * clock of twelve hours beside numbers without zeros in front, as American pages print them. `null` where nothing tells.
 */
export function numericOrder(line: string): DayOrder | null {
  const dates = writtenDates(line);
  const unsure = dates.filter(({ days }) => days.length === 2);
  if (unsure.length === 0) return null;
  return byWeekday(line, unsure) ?? byZone(line) ?? byOtherDate(line, dates) ?? byStyle(line, unsure);
}

function byWeekday(line: string, [date]: readonly DateReadings[]): DayOrder | null {
  const weekday = namedWeekday(line);
  const fitting = ORDERS.filter((order) => weekday && weekdayOf(inOrder(date!, order)!) === weekday);
  return fitting.length === 1 ? fitting[0]! : null;
}

function byZone(line: string): DayOrder | null {
  const ahead = hoursAhead(line);
  if (ahead === null || ahead === 0) return null;
  return ahead < 0 ? 'month first' : 'day first';
}

/** "Posted 4/25/2007, updated 5/2/2007": both are written the same way. */
function byOtherDate(line: string, dates: readonly DateReadings[]): DayOrder | null {
  for (const { start, end, days } of dates) {
    const [first, second] = line.slice(start, end).split('/').map(Number);
    if (days.length > 1 || !first || !second || first > 31) continue;
    if (first > 12) return 'day first';
    if (second > 12) return 'month first';
  }
  return null;
}

function byStyle(line: string, unsure: readonly DateReadings[]): DayOrder | null {
  const plain = unsure.some(({ start, end }) =>
    /^(?:[1-9]\/[1-9]\d?|1\d\/[1-9])\//.test(line.slice(start, end)),
  );
  return plain && hasHalfDayClock(line) ? 'month first' : null;
}
