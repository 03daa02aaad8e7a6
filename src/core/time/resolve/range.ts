import type { RangeMeaning } from '../meaning';
import { resolveCalendar } from './calendar';
import { type Resolution, type Standing, unresolved, within } from './resolution';

/** From one date to another: the year is told, or implied, by the second one, and the first lies before it. */
export function resolveRange({ from, to, part, clock }: RangeMeaning, standing: Standing): Resolution {
  const end = resolveCalendar(to, standing);
  if (!end.days) return unresolved('XXXX-XX-XX');
  const lastYear = Number(end.days.last.slice(0, 4));
  const year = from.year ?? (from.month! > to.month! ? lastYear - 1 : lastYear);
  const start = resolveCalendar({ ...from, year }, standing);
  if (!start.days || start.days.first > end.days.last) return unresolved('XXXX-XX-XX');
  const days = { first: start.days.first, last: end.days.last };
  return within({ ...end, value: `${start.value}/${end.value}`, days }, { part, clock });
}
