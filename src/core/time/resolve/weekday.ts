import { message, type Message } from '../../message';
import { addDays, type Day, only, type Weekday, weekdayOf } from '../../calendar/days';
import type { CalendarMeaning } from '../meaning';
import { weekDays } from './periods';
import { type Anchor, counted, inWords, type Resolution, type Standing, unresolved } from './resolution';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A bare weekday is the last one on or before the anchor, unless the words or the sentence look ahead. */
export function resolveWeekday(
  weekday: Weekday,
  meaning: CalendarMeaning,
  { anchor, outlook }: Standing,
): Resolution {
  if (!anchor) return unresolved(`XXXX-WXX-${weekday}`);
  const { day, how } = pickWeekday(weekday, meaning, anchor, outlook);
  return counted(day, only(day), anchor, how);
}

function pickWeekday(
  weekday: Weekday,
  { side, weekSteps, weekdaySteps }: CalendarMeaning,
  anchor: Anchor,
  outlook: Standing['outlook'],
): { day: Day; how: Message } {
  const name = NAMES[weekday - 1]!;
  if (weekSteps !== undefined) {
    const day = addDays(weekDays(anchor.day).first, 7 * weekSteps + weekday - 1);
    return { day, how: message('The {0} of the week counted from {1}', name, inWords(anchor)) };
  }
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7;
  if (weekdaySteps !== undefined) {
    const first = weekdaySteps < 0 ? -(back || 7) : 7 - back;
    const day = addDays(anchor.day, first + 7 * (weekdaySteps - Math.sign(weekdaySteps)));
    return { day, how: message('Counted in {0}s from {1}', name, inWords(anchor)) };
  }
  if (side === -1) {
    return {
      day: addDays(anchor.day, -(back || 7)),
      how: message('The last {0} before {1}', name, inWords(anchor)),
    };
  }
  if (side === 1) {
    return {
      day: addDays(anchor.day, 7 - back),
      how: message('The next {0} after {1}', name, inWords(anchor)),
    };
  }
  const ahead = (7 - back) % 7;
  if (outlook === 'future' || (side === 0 && outlook !== 'past')) {
    return {
      day: addDays(anchor.day, ahead),
      how: message('The {0} on or after {1}, for the sentence looks ahead', name, inWords(anchor)),
    };
  }
  return {
    day: addDays(anchor.day, -back),
    how: message('The {0} on or before {1}', name, inWords(anchor)),
  };
}
