import { bridgeBetween } from './join';
import type { CalendarMeaning, Meaning } from './meaning';
import type { Reading } from './read/reading';
import type { Words } from './words';

/** What stands between the two ends of a range. */
const TO = new Set(['to', 'through', 'until', 'till', '-']);

/**
 * Times that are named in pairs: each borrows from the other what it lacks. "9 to 11 a.m. on Tuesday" names its day once,
 * "Saturday and Sunday (17-18 August)" its days twice, and "from 28 August to 3 September" must not end before it begins.
 */
export function inPairs(words: Words, readings: readonly Reading[]): Reading[] {
  const paired: Reading[] = [];
  for (const reading of readings) {
    const before = paired.pop();
    if (before) paired.push(...pair(words, before, reading));
    else paired.push(reading);
  }
  return paired;
}

function pair(words: Words, a: Reading, b: Reading): readonly Reading[] {
  const bridge = bridgeBetween(words, a, b);
  if (bridge === null) return [a, b];
  const both = bridge === 'and';
  const range = TO.has(bridge) || (both && words.name(a.first - 1) === 'between');
  return (
    (range || both ? weekdaysWithDates(a, b) : null) ??
    (range ? (clocksOfOneDay(a, b) ?? endsOfRange(a, b)) : null) ?? [a, b]
  );
}

/** "Saturday and Sunday (17-18 August)": the first weekday goes with the first date. */
function weekdaysWithDates(a: Reading, b: Reading): readonly Reading[] | null {
  const [first, second] = [a.meaning, b.meaning];
  if (!isBareWeekday(first) || second.kind !== 'calendar' || second.weekday === undefined) return null;
  const { day, lastDay, month } = second;
  if (day === undefined || month === undefined) return null;
  const apart = (second.weekday - first.weekday! + 7) % 7;
  if (lastDay === undefined || lastDay - day !== apart) return null;
  const dated: CalendarMeaning = { ...second, lastDay: undefined, lent: 'date' };
  return [
    { ...a, meaning: { ...dated, weekday: first.weekday } },
    { ...b, meaning: { ...dated, day: lastDay } },
  ];
}

/** "9 to 11 a.m. on Tuesday": the day stands behind the second time of day. */
function clocksOfOneDay(a: Reading, b: Reading): readonly Reading[] | null {
  const [first, second] = [a.meaning, b.meaning];
  if (first.kind !== 'within' || first.clock === undefined || !isTimedDay(second)) return null;
  const day = first.clock <= second.clock! ? second : dayBefore(second);
  return day && [{ ...a, meaning: { ...day, clock: first.clock } }, b];
}

/** "10 p.m. to 2 a.m. Sunday" begins on Saturday. */
function dayBefore(day: CalendarMeaning): CalendarMeaning | null {
  return isBareWeekday(day)
    ? { ...day, weekday: (((day.weekday! + 5) % 7) + 1) as CalendarMeaning['weekday'] }
    : null;
}

/** "from 28 August to 3 September": each end knows the other, so that their years fit. */
function endsOfRange(a: Reading, b: Reading): readonly Reading[] | null {
  const [first, second] = [a.meaning, b.meaning];
  if (!lacksYear(first) || !lacksYear(second)) return null;
  return [
    { ...a, meaning: { ...first, until: second } },
    { ...b, meaning: { ...second, since: first } },
  ];
}

function isBareWeekday(meaning: Meaning): meaning is CalendarMeaning {
  return (
    meaning.kind === 'calendar' &&
    meaning.weekday !== undefined &&
    meaning.day === undefined &&
    meaning.side === undefined &&
    meaning.weekSteps === undefined &&
    meaning.weekdaySteps === undefined
  );
}

function isTimedDay(meaning: Meaning): meaning is CalendarMeaning {
  return meaning.kind === 'calendar' && meaning.clock !== undefined;
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
