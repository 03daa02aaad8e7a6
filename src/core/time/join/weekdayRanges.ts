import type { Weekday } from '../../calendar/days';
import type { CalendarMeaning } from '../meaning';
import type { Reading } from '../read/reading';
import { MOVED } from '../outlook/verbs';
import type { Words } from '../words';

/** A reading of a weekday without a date or a week of its own. */
type WeekdayReading = Reading & { readonly meaning: CalendarMeaning & { readonly weekday: Weekday } };

/**
 * Ties weekdays that are named together: "Monday through Friday", "between Monday and Wednesday", "Saturday and Sunday".
 * They stay expressions of their own, but lie in one stretch of days and share their clause. Opening hours come back every
 * week. Linear.
 */
export function tieWeekdays(words: Words, readings: readonly Reading[]): Reading[] {
  const tied: Reading[] = [];
  let group: WeekdayReading[] = [];
  const close = (): void => {
    tied.push(...asRange(words, group));
    group = [];
  };
  for (const reading of readings) {
    const last = group.at(-1);
    if (!isWeekday(reading)) {
      close();
      tied.push(reading);
      continue;
    }
    if (last && !isLinked(words, last, reading)) close();
    group.push(reading);
  }
  close();
  return tied;
}

function isWeekday(reading: Reading): reading is WeekdayReading {
  const { meaning } = reading;
  return (
    meaning.kind === 'calendar' &&
    meaning.weekday !== undefined &&
    meaning.day === undefined &&
    meaning.month === undefined &&
    meaning.side === undefined &&
    meaning.weekSteps === undefined
  );
}

function asRange(words: Words, group: readonly WeekdayReading[]): readonly Reading[] {
  const start = group[0];
  const end = group.at(-1);
  if (!start || !end || start === end) return group;
  if (isOpeningHours(words, start, end)) {
    return group.map((reading) => ({
      ...reading,
      meaning: { kind: 'set', value: `XXXX-WXX-${reading.meaning.weekday}` },
    }));
  }
  const range = { first: start.meaning.weekday, last: end.meaning.weekday };
  const clause = { first: start.first, last: end.last };
  return group.map((reading) => ({ ...reading, clause, meaning: { ...reading.meaning, range } }));
}

const BETWEEN = new Set(['to', 'through', 'thru', 'until', 'till', 'into', 'and', 'or']);

function isLinked(words: Words, left: WeekdayReading, right: WeekdayReading): boolean {
  if (left.meaning.weekday === right.meaning.weekday) return false;
  const { gap } = words.at(right.first);
  const between = right.first - left.last - 1;
  // "Friday and Thursday" goes back from day to day.
  const steps = (right.meaning.weekday - left.meaning.weekday + 7) % 7;
  // "Monday, Tuesday and Wednesday"
  if (between === 0)
    return (
      /^ ?- ?$/.test(gap) || (steps === 1 && (gap === ', ' || gap === '/') && !isPossessed(words, right))
    );
  const link = words.name(left.last + 1);
  if (between > 2 || gap !== ' ' || !/^,? $/.test(words.at(left.last + 1).gap.replace('.', ''))) return false;
  if (between === 2 && !['on', 'again', 'early', 'late'].includes(words.name(left.last + 2))) return false;
  if (link === 'and' || link === 'or') return steps <= 4 && !isPossessed(words, right);
  // "moved from Friday to Monday" names two days, not those between.
  return BETWEEN.has(link) && !isMoved(words, left.first);
}

/** "Saturday and Sunday's match" */
function isPossessed(words: Words, { last }: Reading): boolean {
  return words.at(last + 1).gap.startsWith("'");
}

function isMoved(words: Words, first: number): boolean {
  for (let at = first - 1; at >= first - 4; at--) if (MOVED.has(words.name(at))) return true;
  return false;
}

const HOURS = new Set(
  'open opens hours operates operate available airs works work weekdays daily'.split(' '),
);

/** "open Monday to Friday", "Monday-Friday, 9 a.m. to 5 p.m.": no week of its own. */
function isOpeningHours(words: Words, { first, meaning }: WeekdayReading, { last }: WeekdayReading): boolean {
  const link = words.name(words.at(last).lexeme.weekday === undefined ? last - 1 : last);
  if (link === '' || words.name(first - 1) === 'between') return false;
  let open = false;
  for (let at = first - 1; at >= first - 5; at--) {
    if (words.at(at + 1).gap.includes(';')) break;
    const name = words.name(at);
    if (['will', 'll', 'was', 'were', 'would', 'this', 'next'].includes(name)) return false;
    open ||= HOURS.has(name);
  }
  const behind = words.at(last + 1);
  const from = words.name(last + 1) === 'from' ? words.at(last + 2) : behind;
  const clock = meaning.weekday === 1 && from.lexeme.numeral === true && /^,? $/.test(behind.gap);
  return open || clock;
}
