import { message } from '../message';
import type { TimeExpression } from '../time/expression';

/** What stands between the two ends of a stretch of days. */
const TO = /^(?: (?:to|until|till|through) |–|-)$/;
const AND = /^ and $/;
const BETWEEN = /\bbetween (?:the )?$/i;
/** Characters of the longest of these. */
const LONGEST = 9;

/**
 * Makes one expression of the two that name the ends of a stretch ("from Monday to Wednesday", "between May 3 and May 5"),
 * so that what they date lasts from the one to the other. In reading order; linear.
 */
export function joinRanges(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const start = joined.at(-1);
    if (start && isRange(text, start, time)) joined[joined.length - 1] = rangeOf(text, start, time);
    else joined.push(time);
  }
  return joined;
}

function isRange(text: string, start: TimeExpression, end: TimeExpression): boolean {
  if (end.start <= start.end || end.start - start.end > LONGEST || !start.days || !end.days) return false;
  if (start.type !== 'DATE' || end.type !== 'DATE' || start.days.last >= end.days.first) return false;
  const between = text.slice(start.end, end.start);
  if (AND.test(between)) return BETWEEN.test(text.slice(Math.max(0, start.start - 12), start.start));
  // "Moved from Monday to Wednesday" names two days.
  const before = text.slice(Math.max(0, start.start - FRONT), start.start).toLowerCase();
  return TO.test(between) && !before.split(' ').some((word) => MOVED.has(word));
}

const MOVED = new Set(
  'postponed moved delayed rescheduled adjourned pushed deferred shifted brought'.split(' '),
);
/** Characters in front of a stretch in which "moved" is looked for. */
const FRONT = 30;

function rangeOf(text: string, start: TimeExpression, end: TimeExpression): TimeExpression {
  const days = { first: start.days!.first, last: end.days!.last };
  return {
    ...start,
    end: end.end,
    text: text.slice(start.start, end.end),
    value: `${days.first}/${days.last}`,
    days,
    how: message('“{0}” and “{1}” are the ends of {2}.', start.text, end.text, days),
    certainty: start.certainty === end.certainty ? start.certainty : 'likely',
  };
}
