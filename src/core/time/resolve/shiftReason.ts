import { message, type Message } from '../../message';
import type { Unit } from '../meaning';

/** How a time was counted: "2 days before the publication date", "the week of the publication date". */
export function shiftReason(unit: Unit, steps: number, anchor: Message): Message {
  if (steps === 0) return SAME[unit](anchor);
  const length = lengthIn(unit, Math.abs(steps));
  return steps < 0 ? message('{0} before {1}', length, anchor) : message('{0} after {1}', length, anchor);
}

const SAME: Record<Unit, (anchor: Message) => Message> = {
  second: (anchor) => message('On {0}', anchor),
  minute: (anchor) => message('On {0}', anchor),
  hour: (anchor) => message('On {0}', anchor),
  day: (anchor) => message('This is {0}', anchor),
  weekend: (anchor) => message('The weekend nearest to {0}', anchor),
  week: (anchor) => message('The week of {0}', anchor),
  month: (anchor) => message('The month of {0}', anchor),
  quarter: (anchor) => message('The quarter of {0}', anchor),
  year: (anchor) => message('The year of {0}', anchor),
  decade: (anchor) => message('The decade of {0}', anchor),
  century: (anchor) => message('The century of {0}', anchor),
};

/** "36 hours" */
export function lengthIn(unit: Unit, count: number): Message {
  return LENGTHS[unit](count);
}

const LENGTHS: Record<Unit, (count: number) => Message> = {
  second: (count) => (count === 1 ? message('A second') : message('{0} seconds', count)),
  minute: (count) => (count === 1 ? message('A minute') : message('{0} minutes', count)),
  hour: (count) => (count === 1 ? message('An hour') : message('{0} hours', count)),
  day: (count) => (count === 1 ? message('One day') : message('{0} days', count)),
  weekend: (count) => (count === 1 ? message('One weekend') : message('{0} weekends', count)),
  week: (count) => (count === 1 ? message('One week') : message('{0} weeks', count)),
  month: (count) => (count === 1 ? message('One month') : message('{0} months', count)),
  quarter: (count) => (count === 1 ? message('One quarter') : message('{0} quarters', count)),
  year: (count) => (count === 1 ? message('One year') : message('{0} years', count)),
  decade: (count) => (count === 1 ? message('One decade') : message('{0} decades', count)),
  century: (count) => (count === 1 ? message('One century') : message('{0} centuries', count)),
};
