import { isBareWeekday } from './bareWeekday';
import { anniversary, isAgo, partOfLonger, setOf, withNextDay } from './joinCounted';
import type { CalendarMeaning, DayPart, Meaning, ShiftMeaning, Unit } from '../meaning';
import type { Reading } from '../read/reading';
import type { Words } from '../words';

/**
 * Joins readings that stand beside each other and speak of one time: "8:30pm" + "Thursday" + "night", "Thursday" +
 * "April 30", "the third quarter" + "1990", "the week" + "March 6". `readings` are in order and do not overlap. Weak ones
 * that find no partner are dropped. Linear: each reading is pushed and joined once.
 */
export function joinReadings(words: Words, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    let last = reading;
    for (let before = joined.at(-1); before; before = joined.at(-1)) {
      const meaning = joinTwo(words, before, last);
      if (!meaning) break;
      joined.pop();
      last = { first: before.first, last: last.last, meaning };
    }
    joined.push(last);
  }
  const kept = joined.filter(({ weak }) => !weak);
  return kept.map((reading, i) => settled(besideDay(words, kept[i - 1], reading)));
}

/** "on Wednesday, a day after the fire": the named day itself, which is told once more by what lies a day away from it. */
function besideDay(words: Words, before: Reading | undefined, reading: Reading): Reading {
  const { meaning } = reading;
  if (meaning.kind !== 'shift' || !meaning.open || meaning.unit !== 'day' || meaning.steps === null)
    return reading;
  if (Math.abs(meaning.steps) !== 1 || !before || !isNamedDay(before.meaning)) return reading;
  const bridge = bridgeBetween(words, before, reading);
  return bridge !== null && APPOSITION.has(bridge)
    ? { ...reading, meaning: { ...meaning, steps: 0 } }
    : reading;
}

/** "90 days after" that found no date beside it is a length; a day before or after goes on from the story. */
function settled(reading: Reading): Reading {
  const { meaning, last } = reading;
  if (meaning.kind !== 'shift' || !meaning.open || meaning.steps === null || meaning.unit !== 'day')
    return reading;
  const amount = Math.abs(meaning.steps);
  return amount <= 1
    ? reading
    : { ...reading, last: last - 1, meaning: { kind: 'duration', unit: 'day', amount } };
}

function joinTwo(words: Words, left: Reading, right: Reading): Meaning | null {
  const bridge = bridgeBetween(words, left, right);
  if (bridge === null) return null;
  // "in the morning, afternoon and evening": a list.
  if (bridge === ',' && left.meaning.kind === 'within' && right.meaning.kind === 'within') return null;
  // "from Saturday night to Sunday noon": from one to the other, where "the night of Saturday to Sunday" is one night.
  if (bridge === 'to' && words.at(left.last).lexeme.part !== undefined) return null;
  for (const rule of RULES) {
    const meaning = rule.bridges.has(bridge) ? rule.join(left.meaning, right.meaning) : null;
    if (meaning) return meaning;
  }
  return null;
}

/** What stands between: a word ("of"), a mark ("," "(" "-" "'s") or nothing (empty); `null` where it is more. */
export function bridgeBetween(words: Words, left: Reading, right: Reading): string | null {
  const between = right.first - left.last - 1;
  const gap = words.at(right.first).gap;
  if (beginsSentence(words, left.last + 1)) return null;
  if (between === 0) return withoutStop(words, left, gap).replace(/ /g, '').replace('[', '(');
  if (between === 2 && words.name(right.first - 1) === 'the') {
    return gap === ' ' && words.at(right.first - 1).gap === ' ' ? words.name(right.first - 2) : null;
  }
  const before = withoutStop(words, left, words.at(right.first - 1).gap);
  return between === 1 && gap === ' ' && (before === ' ' || before === ', ')
    ? words.name(right.first - 1) || null
    : null;
}

/** Words that a capital makes the first of a sentence: "at 2 a.m. The next morning", but "at 2 a.m. Sunday". */
const OPENERS = new Set(
  'the that this these those on in at by from since until last next later earlier early late a an one two three some'.split(
    ' ',
  ),
);

/** Whether the full stop of an abbreviation ends the sentence as well. */
function beginsSentence(words: Words, index: number): boolean {
  const { capital, gap } = words.at(index);
  return capital && gap.startsWith('.') && OPENERS.has(words.name(index));
}

/**
 * The full stop of an abbreviation ("p.m.", "Sat.") parts nothing, any other ends the sentence; the bracket in
 * "2 a.m. (0615 GMT) on Saturday" closes what the expression itself opened.
 */
function withoutStop(words: Words, { first, last }: Reading, gap: string): string {
  if (gap.startsWith(')') && words.text.slice(words.at(first).start, words.at(last).end).includes('('))
    return gap.slice(1);
  return words.name(last) === 'm' || words.at(last).lexeme.short ? gap.replace('.', '') : gap;
}

interface Rule {
  readonly bridges: ReadonlySet<string>;
  readonly join: (left: Meaning, right: Meaning) => Meaning | null;
}

const NOTHING = '';
const bridges = (...names: string[]): ReadonlySet<string> => new Set(names);

/** What may stand between a named day and words that describe it. */
const APPOSITION = bridges(NOTHING, ',', 'just', 'only', 'barely', 'exactly');

const RULES: readonly Rule[] = [
  // "Thursday, April 30", "April 30 (Thursday)"
  { bridges: bridges(NOTHING, ',', '('), join: (a, b) => withWeekday(a, b) ?? withWeekday(b, a) },
  // "Friday last week", "Monday of next week", "last week Friday"
  { bridges: bridges(NOTHING, 'of'), join: (a, b) => weekdayOfWeek(a, b) ?? weekdayOfWeek(b, a) },
  // "January this year", "the third quarter of 1990", "the summer, 1989"
  { bridges: bridges(NOTHING, 'of', 'in', '-'), join: withYear },
  // "this year's third quarter"
  { bridges: bridges("'s", NOTHING), join: (a, b) => (b.kind === 'calendar' ? null : withYear(b, a)) },
  // "five years ago on Tuesday", "50 years ago this month"
  { bridges: bridges(NOTHING, 'on'), join: anniversary },
  // "two weeks ago on Sunday"
  { bridges: bridges('on'), join: (a, b) => (isAgo(a) ? weekdayOfWeek(b, a) : null) },
  // "the last day of July", "the first week in May"
  { bridges: bridges('of', 'in'), join: partOfLonger },
  // "six days a week", "two hours daily"
  { bridges: bridges(NOTHING), join: setOf },
  // "Tuesday, Aug. 13 and 14"
  { bridges: bridges('and'), join: withNextDay },
  // "April 30-May 2", "May-July 2023"
  { bridges: bridges('-'), join: range },
  // "the night between Sunday and Monday", "the night of Tuesday to Wednesday", "Tuesday-Wednesday night"
  { bridges: bridges('-', 'and', 'to', 'into'), join: acrossMidnight },
  // "overnight Tuesday"
  { bridges: bridges(NOTHING, 'on', 'from'), join: overnightOn },
  // "overnight into Wednesday"
  { bridges: bridges('into', 'to'), join: overnightInto },
  // "Monday nights"
  { bridges: bridges(NOTHING), join: everyWeek },
  // "yesterday (July 21)"
  { bridges: bridges('(', ','), join: sameDayTwice },
  // "Friday morning", "November 11, 2011 18:50 IST", "Tuesday at 3 p.m."
  { bridges: bridges(NOTHING, ',', '-', '@', 'at', '(', 'around', 'about'), join: (a, b) => withTime(a, b) },
  // "Friday's early hours"
  {
    bridges: bridges("'s"),
    join: (a, b) => (b.kind === 'within' && b.clock === undefined ? withTime(a, b) : null),
  },
  // "10:35 a.m. (0735 GMT)", "1 p.m. ET/10 a.m. PT"
  { bridges: bridges('(', '/'), join: sameTimeTwice },
  // "10 p.m. Wednesday", "the night of April 27-28", "noon on Friday"
  { bridges: bridges(NOTHING, ',', 'on', 'of'), join: (a, b) => withTime(b, a) },
  // "the night between April 27 and 28", "the night from Tuesday to Wednesday"
  { bridges: bridges('between', 'from'), join: (a, b) => (isNight(a) ? withTime(b, a) : null) },
  // "three years and four months", "1 hr 4 mins"
  { bridges: bridges(NOTHING, 'and'), join: withSmallerUnit },
  // "the week of March 6"
  { bridges: bridges('of'), join: weekOf },
  // "the day before Christmas", "two days after April 3"
  { bridges: bridges(NOTHING), join: fromBeside },
];

function withWeekday(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return null;
  if (a.weekday === undefined || a.day !== undefined || a.month !== undefined) return null;
  if (b.day === undefined || b.weekday !== undefined) return null;
  return { ...b, weekday: a.weekday, part: a.part ?? b.part, clock: a.clock ?? b.clock };
}

/** "Sunday eight weeks ago"; nobody counts more. */
const MOST_WEEKS = 8;

function weekdayOfWeek(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'calendar' || a.weekday === undefined || a.day !== undefined || a.side !== undefined)
    return null;
  if (
    b.kind !== 'shift' ||
    b.unit !== 'week' ||
    b.base !== 'now' ||
    b.steps === null ||
    Math.abs(b.steps) > (isAgo(b) ? MOST_WEEKS : 1)
  )
    return null;
  return { ...a, weekSteps: b.steps };
}

function withYear(a: Meaning, b: Meaning): Meaning | null {
  if (!takesYear(a)) return null;
  if (b.kind === 'calendar' && b.year !== undefined && b.month === undefined && b.lastYear === undefined) {
    return { ...a, year: b.year };
  }
  if (b.kind !== 'shift' || b.unit !== 'year' || b.steps === null) return null;
  if (b.comparison && a.kind === 'quarter') return { ...a, comparedYears: b.steps };
  return b.base === 'now' ? { ...a, yearSteps: b.steps } : null;
}

function takesYear(meaning: Meaning): meaning is Extract<Meaning, { year?: number }> {
  if (meaning.kind === 'calendar')
    return meaning.month !== undefined && meaning.year === undefined && meaning.side === undefined;
  if (meaning.kind === 'quarter') return meaning.year === undefined && meaning.comparedYears === undefined;
  return (meaning.kind === 'season' || meaning.kind === 'holiday') && meaning.year === undefined;
}

function sameDayTwice(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'shift' || a.unit !== 'day' || a.base !== 'now') return null;
  if (b.kind !== 'calendar' || b.day === undefined) return null;
  return { ...b, part: a.part ?? b.part, clock: a.clock ?? b.clock };
}

function range(from: Meaning, to: Meaning): Meaning | null {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return null;
  if (from.month === undefined || to.month === undefined || from.lastDay !== undefined) return null;
  if ((from.day === undefined) !== (to.day === undefined) || isTimed(from) || isTimed(to)) return null;
  // "July 2024-May": no range goes back.
  if (from.year !== undefined && to.year === undefined) return null;
  return { kind: 'range', from, to };
}

function isTimed({ part, clock, weekday, side }: CalendarMeaning): boolean {
  return part !== undefined || clock !== undefined || weekday !== undefined || side !== undefined;
}

/** A night is named after both its days; it begins on the first. */
function acrossMidnight(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind === 'calendar' && a.day !== undefined && a.part === 'NI' && a.clock === undefined) {
    const { part, ...from } = a;
    const both = range(from, b);
    return both?.kind === 'range' ? { ...both, part } : null;
  }
  if (!isBareWeekday(a) || !isBareWeekday(b) || b.weekday !== (a.weekday! % 7) + 1) return null;
  const one = (a.part === 'NI') !== (b.part === 'NI');
  return one && (a.part ?? b.part) === 'NI' ? { ...a, part: 'NI' } : null;
}

function overnightOn(a: Meaning, b: Meaning): Meaning | null {
  return isOvernight(a) && isBareWeekday(b) && b.part === undefined ? { ...b, part: 'NI' } : null;
}

function overnightInto(a: Meaning, b: Meaning): Meaning | null {
  if (!(isOvernight(a) || isNight(a)) || !isBareWeekday(b) || b.part !== undefined) return null;
  return { ...b, weekday: (((b.weekday! + 5) % 7) + 1) as CalendarMeaning['weekday'], part: 'NI' };
}

function isOvernight(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.steps === 0 && meaning.part === 'NI';
}

function isNight(meaning: Meaning): boolean {
  return meaning.kind === 'within' && meaning.part === 'NI' && meaning.clock === undefined;
}

function everyWeek(a: Meaning, b: Meaning): Meaning | null {
  if (b.kind !== 'within' || !b.each || b.part === undefined) return null;
  if (a.kind === 'set' && /^XXXX-WXX-\d$/.test(a.value)) return { ...a, value: `${a.value}T${b.part}` };
  if (!isBareWeekday(a) || a.part !== undefined) return null;
  return { kind: 'set', value: `XXXX-WXX-${a.weekday}T${b.part}` };
}

/** "8:07 Thursday evening" is told by the clock of twelve hours. */
function inPart(clock: string, part: DayPart | undefined): string {
  const hour = Number(clock.slice(1, 3));
  const later = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return later && hour < 12 ? `T${hour + 12}${clock.slice(3)}` : clock;
}

function withTime(day: Meaning, time: Meaning): Meaning | null {
  if (time.kind !== 'within' || !isDay(day)) return null;
  // "the nights of April 26 and 27", but not "had big nights on Thursday"
  if (time.each && !(day.kind === 'range' || (day.kind === 'calendar' && day.lastDay !== undefined)))
    return null;
  if (time.clock !== undefined) {
    if (day.clock !== undefined) return null;
    return { ...day, part: day.part ?? time.part, clock: inPart(time.clock, day.part) };
  }
  // "the early hours of Sunday morning" says the same part twice.
  if (day.part !== undefined && day.part !== time.part) return null;
  return { ...day, part: time.part, clock: day.clock && inPart(day.clock, time.part) };
}

/** The same moment in another zone: the one told first counts. */
function sameTimeTwice(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'within' || b.kind !== 'within') return null;
  return a.clock !== undefined && b.clock !== undefined ? a : null;
}

/** Whether it names a day, so that a time of day fits beside it. */
function isDay(meaning: Meaning): meaning is Extract<Meaning, { clock?: string }> {
  if (meaning.kind === 'within' || meaning.kind === 'range') return true;
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.weekday !== undefined;
  if (meaning.kind === 'nth part') return meaning.unit === 'day';
  return meaning.kind === 'holiday' || (meaning.kind === 'shift' && meaning.unit === 'day' && !meaning.open);
}

/** Units that are added to one another, from the largest. */
const ADDED: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

function withSmallerUnit(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.amount === null || b.amount === null) return null;
  if (!Number.isInteger(a.amount) || a.most !== undefined || b.most !== undefined) return null;
  const smallest = a.and ?? a;
  const [larger, smaller] = [ADDED.indexOf(smallest.unit), ADDED.indexOf(b.unit)];
  if (larger < 0 || smaller <= larger) return null;
  return { ...a, and: a.and ? { ...a.and, and: b } : b };
}

function weekOf(a: Meaning, b: Meaning): Meaning | null {
  // "the weekend of January 30-31"
  if (a.kind === 'shift' && a.unit === 'weekend' && b.kind === 'calendar' && b.lastDay !== undefined)
    return b;
  if (a.kind !== 'shift' || a.unit !== 'week' || a.steps !== 0 || !isNamedDay(b)) return null;
  return { ...a, from: b };
}

function fromBeside(a: Meaning, b: Meaning): ShiftMeaning | null {
  return a.kind === 'shift' && a.open && isNamedDay(b) ? { ...a, from: b, open: false } : null;
}

function isNamedDay(meaning: Meaning): meaning is CalendarMeaning {
  return isDay(meaning) && meaning.kind !== 'within' && meaning.kind !== 'range';
}
