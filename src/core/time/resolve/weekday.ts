import { message, type Message } from '../../message';
import { addDays, type Day, only, type Weekday, weekdayOf } from '../../calendar/days';
import type { CalendarMeaning } from '../meaning';
import { onwardDay } from './onward';
import { weekDays } from './periods';
import type { Certainty } from '../../certainty';
import type { Outlook } from '../outlook/outlook';
import { type Anchor, counted, inWords, type Resolution, type Standing, unresolved } from './resolution';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A bare weekday is the last one on or before the anchor, unless the words or the sentence look ahead. */
export function resolveWeekday(weekday: Weekday, meaning: CalendarMeaning, standing: Standing): Resolution {
  const { anchor, outlook, clause } = standing;
  const onward = onwardDay(weekday, NAMES[weekday - 1]!, meaning, standing);
  if (onward) return counted(onward.found, only(onward.found), onward.from, onward.how);
  if (!anchor) return unresolved(`XXXX-WXX-${weekday}`);
  if (meaning.range) return inRange(weekday, meaning.range, anchor, clause);
  const { day, how, certainty } = pickWeekday(weekday, meaning, anchor, outlook, clause);
  return counted(day, only(day), anchor, how, certainty);
}

/**
 * A weekday that is named together with others: the whole stretch lies back or ahead, so that no end comes before its
 * start. Where the clause does not tell, it is the one that is running or else the nearest.
 */
function inRange(
  weekday: Weekday,
  range: NonNullable<CalendarMeaning['range']>,
  anchor: Anchor,
  clause: Outlook | null,
): Resolution {
  const today = weekdayOf(anchor.day);
  const length = daysUntil(range.first, range.last);
  const sinceStart = daysUntil(range.first, today);
  const sinceEnd = daysUntil(range.last, today);
  const before = -sinceEnd - length;
  const after = daysUntil(today, range.first);
  const told = clause && !clause.weak && clause.side !== 'open' ? clause.side : null;
  const running = sinceStart <= length ? -sinceStart : null;
  const guess = running ?? (sinceEnd <= (clause?.side === 'future' ? 2 : 3) ? before : after);
  const start = addDays(anchor.day, told === 'past' ? before : told === 'future' ? after : guess);
  const day = addDays(start, daysUntil(range.first, weekday));
  const days = { first: start, last: addDays(start, length) };
  const how = message('One of the days {0}, named together and counted from {1}', days, inWords(anchor));
  return counted(day, only(day), anchor, how, told === null && clause !== null ? 'doubtful' : 'likely');
}

function daysUntil(from: Weekday, to: Weekday): number {
  return (to - from + 7) % 7;
}

interface Picked {
  readonly day: Day;
  readonly how: Message;
  readonly certainty?: Certainty;
}

function pickWeekday(
  weekday: Weekday,
  { side, weekSteps, weekdaySteps }: CalendarMeaning,
  anchor: Anchor,
  outlook: Standing['outlook'],
  clause: Outlook | null,
): Picked {
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
  if (side === 0 && outlook !== 'past') return ahead(name, back, anchor, null);
  return nearestFitting(name, back, anchor, clause);
}

/**
 * The day that the clause asks for. Where it tells little, how near the two days lie decides with it: news calls the day
 * before and the day after by their names, and hardly ever the one six days away.
 */
function nearestFitting(name: string, back: number, anchor: Anchor, clause: Outlook | null): Picked {
  // The day itself lies neither back nor ahead.
  if (back === 0) return clause?.side === 'future' ? ahead(name, 0, anchor, clause) : behind(name, 0, anchor);
  if (!clause) return back >= 6 ? nearest(name, back, anchor) : behind(name, back, anchor);
  const { side, weak } = clause;
  if (side === 'open') return back >= 4 ? nearest(name, back, anchor) : behind(name, back, anchor);
  if (!weak) return side === 'future' ? ahead(name, back, anchor, clause) : behind(name, back, anchor);
  if (side === 'future') {
    return back <= 2
      ? nearest(name, back, anchor)
      : { ...ahead(name, back, anchor, clause), certainty: 'doubtful' };
  }
  return back === 6 ? nearest(name, back, anchor) : behind(name, back, anchor);
}

function behind(name: string, back: number, anchor: Anchor): Picked {
  return { day: addDays(anchor.day, -back), how: message('The {0} on or before {1}', name, inWords(anchor)) };
}

function ahead(name: string, back: number, anchor: Anchor, clause: Outlook | null): Picked {
  const day = addDays(anchor.day, (7 - back) % 7);
  if (!clause)
    return {
      day,
      how: message('The {0} on or after {1}, for the sentence looks ahead', name, inWords(anchor)),
    };
  return {
    day,
    how: message('The {0} on or after {1}, for “{2}” looks ahead', name, inWords(anchor), clause.cue),
  };
}

function nearest(name: string, back: number, anchor: Anchor): Picked {
  const day = addDays(anchor.day, back <= 3 ? -back : 7 - back);
  const how = message(
    'The {0} nearest to {1}; the sentence hardly tells whether it looks back or ahead',
    name,
    inWords(anchor),
  );
  return { day, how, certainty: 'doubtful' };
}
