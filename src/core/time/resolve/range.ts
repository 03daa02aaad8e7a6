import { partsOf } from '../../calendar/days';
import type { CalendarMeaning, RangeMeaning } from '../meaning';
import { resolveCalendar } from './calendar';
import { type Resolution, type Standing, unresolved, within } from './resolution';

/** From one date to another: the range that goes on at the time of writing, else the one whose end lies nearest. */
export function resolveRange(meaning: RangeMeaning, standing: Standing): Resolution {
  const { from, to } = meaning;
  const running = to.year === undefined ? fromStart(from, to, standing) : null;
  const { anchor } = standing;
  const goesOn =
    anchor && running?.days && running.days.first <= anchor.day && anchor.day <= running.days.last;
  const resolution = goesOn ? running : fromEnd(from, to, standing);
  return resolution ? within(resolution, meaning) : unresolved('XXXX-XX-XX');
}

function fromStart(from: CalendarMeaning, to: CalendarMeaning, standing: Standing): Resolution | null {
  const start = resolveCalendar(from, standing);
  if (!start.days) return null;
  const { year } = partsOf(start.days.first);
  return both(
    start,
    resolveCalendar({ ...to, year: from.month! > to.month! ? year + 1 : year }, standing),
    start,
  );
}

function fromEnd(from: CalendarMeaning, to: CalendarMeaning, standing: Standing): Resolution | null {
  const end = resolveCalendar(to, standing);
  if (!end.days) return null;
  const { year } = partsOf(end.days.last);
  const first = from.year ?? (from.month! > to.month! ? year - 1 : year);
  return both(resolveCalendar({ ...from, year: first }, standing), end, end);
}

/** Both ends as one; the reason is that of the end whose year was not told. */
function both(start: Resolution, end: Resolution, reason: Resolution): Resolution | null {
  if (!start.days || !end.days || start.days.first > end.days.last) return null;
  const days = { first: start.days.first, last: end.days.last };
  return { ...reason, value: `${start.value}/${end.value}`, days };
}
