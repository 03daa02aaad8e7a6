import { daysBetween } from '../../calendar/days';
import type { ArticleSource } from '../../facts';
import { writtenDayOfMonth } from '../dates/datePatterns';
import { type Statement, suggesting } from './dateStatements';
import type { Layout } from '../layout';
import type { DateStatement } from './published';
import { nearestTo } from '../dates/yearless';

/** A dateline tells when a piece was written; over a weekend that is three days before it appears. */
const WRITTEN_BEFORE = 3;
/** The path of an address is set when a page is made, which may be the evening before. */
const PAGE_MADE = 1;

/** A dateline older than this stands in front of an old dispatch that is printed once more. */
const OLD_DISPATCH = 3650;

/**
 * The places in an article that contradict the publication date that was found, one for each day. A later change, a
 * dateline shortly before, a file saved later and another time zone's day contradict nothing.
 */
export function contradicting(
  chosen: Statement,
  others: readonly Statement[],
  source: ArticleSource,
  layout: Layout,
): DateStatement[] {
  const all = [...others, ...yearless(chosen, source, layout), ...suggesting(source, layout)];
  const seen = new Set<string>();
  return all
    .filter((other) => contradicts(chosen, other))
    .filter(({ from, value }) => !seen.has(from + value) && seen.add(from + value))
    .map(({ days, from, span }) => ({ days, from, span }));
}

function contradicts(chosen: Statement, other: Statement): boolean {
  const earlier = daysBetween(other.possible.last, chosen.possible.first);
  const later = daysBetween(chosen.possible.last, other.possible.first);
  // What is only known to have been changed then may have appeared any day before.
  if (chosen.later) return later > 0 && !other.later && other.from !== 'file name';
  // A piece appears when it was written, or soon after.
  const after = chosen.from === 'dateline' ? WRITTEN_BEFORE : 0;
  switch (other.from) {
    case 'file name':
      return earlier > 0;
    case 'web address':
      return earlier > PAGE_MADE || later > PAGE_MADE + after;
    case 'dateline':
      return (earlier > WRITTEN_BEFORE && earlier < OLD_DISPATCH) || later > 0;
    default:
      return earlier > 0 || (later > after && !other.later);
  }
}

/** The dateline's day, which has no year of its own, in the year that brings it nearest. */
function yearless(chosen: Statement, { text }: ArticleSource, { dateline }: Layout): Statement[] {
  const words = dateline?.date && text.slice(dateline.date.start, dateline.date.end);
  const date =
    words && !/\d{4}/.test(text.slice(dateline.date.start, dateline.end)) && writtenDayOfMonth(words);
  const day = date && nearestTo(date, chosen.days.first);
  if (!day) return [];
  const days = { first: day, last: day };
  return [{ value: day, days, possible: days, from: 'dateline', span: dateline.date, later: false }];
}
