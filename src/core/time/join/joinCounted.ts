import { isBareWeekday } from './bareWeekday';
import type { Meaning, ShiftMeaning, Unit } from '../meaning';

/** "ten years ago": counted back from now. */
export function isAgo(meaning: Meaning): meaning is ShiftMeaning & { steps: number } {
  return (
    meaning.kind === 'shift' && meaning.base === 'now' && meaning.back === true && meaning.steps !== null
  );
}

/** "five years ago on Tuesday", "50 years ago this month" */
export function anniversary(a: Meaning, b: Meaning): ShiftMeaning | null {
  if (!isAgo(a) || a.unit !== 'year' || !Number.isInteger(a.steps)) return null;
  const near = b.kind === 'shift' && b.base === 'now' && b.back === undefined && NEAR.has(b.unit);
  return near || isBareWeekday(b) ? { ...a, comparison: false, from: b } : null;
}

/** Units of which "this" or "last" one may be an anniversary. */
const NEAR: ReadonlySet<Unit> = new Set(['day', 'week', 'month']);

/** "the last day" + "July", "the first week" + "last year" */
export function partOfLonger(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'nth part' || a.of !== null) return null;
  if (b.kind === 'calendar') {
    const whole = b.day === undefined && b.weekday === undefined && b.lastYear === undefined;
    return whole ? { ...a, of: b } : null;
  }
  const longer = b.kind === 'shift' && b.unit !== 'day' && b.steps !== null && !b.from;
  return longer || b.kind === 'season' || b.kind === 'quarter' ? { ...a, of: b } : null;
}

/** "six days" + "a week": how long in each. */
export function setOf(a: Meaning, b: Meaning): Meaning | null {
  return a.kind === 'duration' && b.kind === 'set' && a.amount !== null && !a.and ? b : null;
}

/** Two days that follow on each other are one span, and their weekday is the first one's. */
export function withNextDay(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || b.lent !== 'month' || a.weekday === undefined)
    return null;
  if (a.day === undefined || a.lastDay !== undefined || b.day !== a.day + 1 || a.month !== b.month)
    return null;
  return { ...a, lastDay: b.day, year: a.year ?? b.year };
}
