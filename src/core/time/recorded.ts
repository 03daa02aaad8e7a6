import { type Day, daysOfEdtf, isSingleDay } from '../calendar/days';
import { message } from '../message';
import { contains, overlaps, type Span, spanAt, spanAtOrAfter } from '../text/span';
import type { Meaning, WithinDay } from './meaning';
import type { Recognised } from './recognise';
import { absolute, type Resolution, within } from './resolve/resolution';

/** What a person recorded of the times of an article, at places of its text. Both lists are sorted and do not overlap. */
export interface RecordedTimes {
  /** What words mean (EDTF); `null`: they name no time. */
  readonly dates: readonly (Span & { readonly means: string | null })[];
  /** When quoted words were said. */
  readonly said: readonly (Span & { readonly on: Day })[];
}

/** Nothing is recorded of most articles. */
export const NOTHING_RECORDED: RecordedTimes = { dates: [], said: [] };

/** Of words that only the person knows to name a time: by themselves they name none. */
const UNTOLD: Meaning = { kind: 'vague', value: 'PRESENT_REF' };

/**
 * The time expressions with what is recorded of them. Words that name no time are left out; words that were not recognised
 * come in. Where more was recorded than recognised ("the eve of Thursday's vote"), all of it is the expression. Linear.
 */
export function withRecorded(
  found: readonly Recognised[],
  { dates }: RecordedTimes,
  regions: readonly Span[],
): readonly Recognised[] {
  if (dates.length === 0) return found;
  const places: Recognised[] = [];
  let next = 0;
  for (const { start, end, means } of dates) {
    while (next < found.length && found[next]!.end <= start) places.push(found[next++]!);
    const first = next;
    while (next < found.length && found[next]!.start < end) next++;
    const meant = found.slice(first, next);
    const region = spanAt(regions, start);
    if (means === null || !region || end > region.end) continue;
    const [known] = meant;
    const span = known && meant.length === 1 && !contains({ start, end }, known) ? known : { start, end };
    if ((places.at(-1)?.end ?? 0) > span.start) continue; // two decisions about one expression
    const { start: from, end: to } = span;
    places.push({ ...(known ?? unread(span)), start: from, end: to, recorded: means });
  }
  return [...places, ...found.slice(next)];
}

/** Words that were not recognised, of which nothing is known but what is recorded. */
function unread({ start, end }: Span): Recognised {
  return {
    start,
    end,
    meaning: UNTOLD,
    outlook: null,
    sentence: { start, end },
    paragraph: start,
    opens: false,
    late: false,
    heads: false,
    tellsWhen: false,
    possessive: false,
    ofWhat: false,
  };
}

/**
 * What is recorded of the expression, a time of day kept. Whether a weekday fits is no question any more. The resolution
 * itself where nothing is recorded.
 */
export function asRecorded({ meaning, recorded }: Recognised, resolution: Resolution): Resolution {
  const days = recorded === undefined ? null : daysOfEdtf(recorded);
  if (recorded === undefined || !days) return resolution;
  const date = absolute('DATE', recorded.replace(/[?~%]/g, ''), days, message('Recorded in the casebook'));
  const relative = meaning === UNTOLD || resolution.relative;
  // Only some meanings have a time of day; of the others both are undefined.
  const closer = isSingleDay(days) ? (meaning as WithinDay) : {};
  return within({ ...date, relative }, closer);
}

/** The resolution of quoted words, with who says on which day they were said. */
export function asSaid(recorded: boolean, resolution: Resolution): Resolution {
  if (!recorded || resolution.anchor.kind !== 'quoted words') return resolution;
  return { ...resolution, how: message('{0}, as the casebook records', resolution.how) };
}

/** The day that is recorded for a stretch of quoted words. */
export function recordedSaying(stretch: Span, { said }: RecordedTimes): Day | null {
  const saying = spanAtOrAfter(said, stretch.start);
  return saying && overlaps(saying, stretch) ? saying.on : null;
}
