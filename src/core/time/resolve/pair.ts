import { partsOf } from '../../calendar/days';
import { message, type Message } from '../../message';
import type { CalendarMeaning } from '../meaning';
import { resolveCalendar } from './calendar';
import type { Resolution, Standing } from './resolution';

/** A date, together with what it owes to the one beside it: a month, a year, or an order. */
export function resolveDate(meaning: CalendarMeaning, standing: Standing): Resolution {
  const resolution = inOrder(meaning, standing);
  if (!meaning.lent || !resolution.days) return resolution;
  return { ...resolution, how: LENT[meaning.lent](resolution.how) };
}

const LENT: Record<NonNullable<CalendarMeaning['lent']>, (how: Message) => Message> = {
  month: (how) => message('{0}; the month is told once for several days', how),
  year: (how) => message('{0}; the year stands behind the date that follows', how),
  date: (how) => message('{0}; the weekdays and their dates are told in the same order', how),
};

/** A range never ends before it begins: where the nearest years would have it so, one end moves by a year. */
function inOrder(meaning: CalendarMeaning, standing: Standing): Resolution {
  const own = resolveCalendar(meaning, standing);
  const other = meaning.since ?? meaning.until;
  const beside = other && resolveCalendar(other, standing);
  if (!own.days || !beside?.days) return own;
  const [start, end] = meaning.since ? [beside.days, own.days] : [own.days, beside.days];
  if (start.first <= end.last) return own;
  // News looks back: the beginning moves unless the sentence looks ahead.
  const moves = (standing.outlook === 'future') === (meaning.since !== undefined);
  if (!moves) return own;
  const year = partsOf(own.days.first).year + (meaning.since ? 1 : -1);
  const { value, days } = resolveCalendar({ ...meaning, year }, standing);
  const how = meaning.since
    ? message('The first one behind the beginning of the range, {0}', start)
    : message('The last one before the end of the range, {0}', end);
  return { ...own, value, days, how };
}
