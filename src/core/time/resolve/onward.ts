import { addDays, type Day, type DayRange, partsOf, type Weekday, weekdayOf } from '../../calendar/days';
import { message, type Message } from '../../message';
import type { Onward } from '../meaning';
import { type Anchor, inWords, type Standing } from './resolution';

/** A time that goes on from where the story is. */
export interface OnwardTime<T> {
  readonly found: T;
  readonly from: Anchor;
  readonly how: Message;
}

/** "that Friday", "the following Friday"; `null` where no day stands before. */
export function onwardDay(
  weekday: Weekday,
  name: string,
  { onward }: Onward,
  { story }: Standing,
): OnwardTime<Day> | null {
  const { days, words } = story;
  if (!onward || !days) return null;
  const start = onward === 'at' ? days.first : addDays(days.last, 1);
  const found = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  return { found, ...from(onward, name, { kind: 'narrative', day: days.first, words }) };
}

/** The year of "that May", "the following spring"; `null` where no time stands before. */
export function onwardYear(
  daysIn: (year: number) => DayRange | null,
  name: string,
  { onward }: Onward,
  { story }: Standing,
): OnwardTime<number> | null {
  const { period, periodWords } = story;
  if (!onward || !period) return null;
  const start = partsOf(period.first).year;
  const found = [start, start + 1, start + 2].find((year) => {
    const days = daysIn(year);
    if (!days) return false;
    // "In 2016 ... the following spring" is one of the year after, "that autumn" one of the same.
    return onward === 'at' ? days.last >= period.first : days.first > period.last;
  });
  if (found === undefined) return null;
  return {
    found,
    ...from(onward, name, { kind: 'narrative', day: period.first, words: periodWords, wide: true }),
  };
}

function from(
  onward: 'at' | 'after',
  name: string,
  anchor: Anchor,
): Pick<OnwardTime<unknown>, 'from' | 'how'> {
  const how =
    onward === 'at'
      ? message('The first {0} from {1} on', name, inWords(anchor))
      : message('The first {0} after {1}', name, inWords(anchor));
  return { from: anchor, how };
}
