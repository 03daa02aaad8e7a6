import { writtenDayOfMonth } from '../../article/dates/datePatterns';
import { nearestTo } from '../../article/dates/yearless';
import type { Layout } from '../../article/layout';
import type { PublicationDate } from '../../article/published/published';
import { type Day, daysBetween, isSingleDay } from '../../calendar/days';
import type { Meaning } from '../meaning';

/** So many days a report may lie before it is printed. */
const MOST_DAYS = 3;

/**
 * The day in the dateline of a report that was printed a day or a few later ("PORT VELL, May 1" in the paper of May 2):
 * its "today" is that day. `null` where there is none, or where it is the publication date itself.
 */
export function writtenOn(text: string, { dateline }: Layout, published: PublicationDate | null): Day | null {
  if (!dateline?.date || !published || !isSingleDay(published.days)) return null;
  const given = writtenDayOfMonth(text.slice(dateline.date.start, dateline.date.end));
  const printed = published.days.first;
  const day = given && nearestTo(given, printed);
  return day && isShortlyBefore(day, printed) ? day : null;
}

function isShortlyBefore(day: Day, printed: Day): boolean {
  const away = daysBetween(day, printed);
  return away > 0 && away <= MOST_DAYS;
}

/** Whether an expression means another day on the day of writing than on that of printing: "today", "last night". */
export function countsFromWriting(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.base === 'now' && !meaning.from;
}
