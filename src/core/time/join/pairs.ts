import { isBareWeekday } from './bareWeekday';
import { bridgeBetween } from './join';
import type { CalendarMeaning, Meaning } from '../meaning';
import type { Reading } from '../read/reading';
import type { Words } from '../words';

/** What stands between the two ends of a range. */
const TO = new Set(['to', 'through', 'until', 'till', '-']);
/** What stands between the items of a list. */
const LISTED = new Set(['and', 'or', ',', '&']);

/**
 * Times that are named in pairs or lists: each borrows from the one behind what it lacks. "March to May 2024" tells its
 * year once and "10 a.m. to 4 p.m. on Tuesday" its day, "Saturday and Sunday (17-18 August)" tells its days twice, and
 * "from 28 August to 3 September" must not end before it begins. From the last to the first, so that a list passes on
 * what stands at its end.
 */
export function inPairs(words: Words, readings: readonly Reading[]): Reading[] {
  const paired = [...readings];
  for (let i = paired.length - 2; i >= 0; i--) {
    const [a, b] = [paired[i]!, paired[i + 1]!];
    const bridge = bridgeBetween(words, a, b);
    if (bridge === null) continue;
    const range = TO.has(bridge) || (bridge === 'and' && words.name(a.first - 1) === 'between');
    const pair = range
      ? inRange(a.meaning, b.meaning)
      : LISTED.has(bridge)
        ? inList(a.meaning, b.meaning, bridge)
        : null;
    if (pair)
      [paired[i], paired[i + 1]] = [
        { ...a, meaning: pair[0] },
        { ...b, meaning: pair[1] },
      ];
  }
  return paired;
}

type Pair = readonly [Meaning, Meaning];

function inRange(a: Meaning, b: Meaning): Pair | null {
  return withItsYear(a, b) ?? weekdaysWithDates(a, b) ?? clocksOfOneDay(a, b) ?? endsOfRange(a, b);
}

function inList(a: Meaning, b: Meaning, bridge: string): Pair | null {
  // "In May, June 5, 2012 was named": a comma makes a list only where more of it is to come, or with days of one month.
  if (bridge !== ',') return withItsYear(a, b) ?? withItsNights(a, b) ?? weekdaysWithDates(a, b);
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return null;
  return b.lent === 'year' || (a.month === b.month && a.day !== undefined) ? withItsYear(a, b) : null;
}

/** "March to May 2024", "from October to January last year" */
function withItsYear(a: Meaning, b: Meaning): Pair | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || !lacksYear(a) || b.month === undefined) return null;
  const back = isLater(a, b) ? 1 : 0;
  if (b.year !== undefined) return [{ ...a, year: b.year - back, lent: 'year' }, b];
  return b.yearSteps === undefined ? null : [{ ...a, yearSteps: b.yearSteps - back, lent: 'year' }, b];
}

/** Whether the first would lie behind the second in the same year, which it does not: it is told first. */
function isLater(a: CalendarMeaning, b: CalendarMeaning): boolean {
  return a.month === b.month ? (a.day ?? 0) > (b.day ?? 31) : a.month! > b.month!;
}

/** "Monday and Tuesday nights" */
function withItsNights(a: Meaning, b: Meaning): Pair | null {
  const part = b.kind === 'set' ? /^XXXX-WXX-\d(T[A-Z]{2})$/.exec(b.value)?.[1] : undefined;
  if (!part || !isBareWeekday(a) || a.part !== undefined) return null;
  return [{ kind: 'set', value: `XXXX-WXX-${a.weekday}${part}` }, b];
}

/** "Saturday and Sunday (17-18 August)": the first weekday goes with the first date, and what writes both days means both. */
function weekdaysWithDates(a: Meaning, b: Meaning): Pair | null {
  if (!isBareWeekday(a) || b.kind !== 'calendar' || b.weekday === undefined) return null;
  const { day, lastDay } = b;
  if (day === undefined || lastDay === undefined) return null;
  if (lastDay - day !== (b.weekday - a.weekday! + 7) % 7) return null;
  const dated: CalendarMeaning = { ...b, weekday: a.weekday, lent: 'date' };
  return [{ ...dated, lastDay: undefined }, dated];
}

/** "10 a.m. to 4 p.m. on Tuesday": the day stands behind the second time of day. */
function clocksOfOneDay(a: Meaning, b: Meaning): Pair | null {
  if (a.kind !== 'within' || a.clock === undefined) return null;
  if (b.kind !== 'calendar' || b.clock === undefined) return null;
  const day = a.clock <= b.clock ? b : dayBefore(b);
  return day && [{ ...day, clock: a.clock }, b];
}

/** "10 p.m. to 2 a.m. Sunday" begins on Saturday. */
function dayBefore(day: CalendarMeaning): CalendarMeaning | null {
  if (!isBareWeekday({ ...day, clock: undefined })) return null;
  return { ...day, weekday: (((day.weekday! + 5) % 7) + 1) as CalendarMeaning['weekday'] };
}

/** "from 28 August to 3 September": each end knows the other, so that their years fit. */
function endsOfRange(a: Meaning, b: Meaning): Pair | null {
  if (!lacksYear(a) || !lacksYear(b)) return null;
  return [
    { ...a, until: b },
    { ...b, since: a },
  ];
}

function lacksYear(meaning: Meaning): meaning is CalendarMeaning {
  return (
    meaning.kind === 'calendar' &&
    meaning.month !== undefined &&
    meaning.year === undefined &&
    meaning.yearSteps === undefined &&
    meaning.side === undefined
  );
}
