import { addYears, type Day, type DayRange, only, partsOf, weekOf } from '../../calendar/days';
import { message } from '../../message';
import type { Meaning } from '../meaning';
import { monthDays, monthValue, weekDays } from './periods';
import { type Resolution, unresolved } from './resolution';

/** "five years ago on Tuesday", "50 years ago this month": so many years before the day, week or month beside it. */
export function resolveAnniversary(years: number, beside: Meaning, day: Resolution): Resolution {
  if (!day.days || partsOf(day.days.first).year <= years) return unresolved('XXXX-XX-XX');
  const { value, days } = moved(addYears(day.days.first, -years), beside);
  const how =
    years === 1 ? message('One year before {0}', day.days) : message('{0} years before {1}', years, day.days);
  const timed = day.value.indexOf('T');
  const clock = timed < 0 ? '' : day.value.slice(timed);
  return { ...day, value: value + clock, days, how };
}

/** As exact as what is said beside it. */
function moved(first: Day, beside: Meaning): { value: string; days: DayRange | null } {
  const unit = beside.kind === 'shift' ? beside.unit : 'day';
  if (unit === 'week') return { value: weekOf(first), days: weekDays(first) };
  const { year, month } = partsOf(first);
  if (unit === 'month') return { value: monthValue(year, month), days: monthDays(year, month) };
  return { value: first, days: only(first) };
}
