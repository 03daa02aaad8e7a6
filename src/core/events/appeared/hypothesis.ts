import { type Day, only } from '../../calendar/days';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import type { Span } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { readTimes } from '../../time/findTimes';

/** What the times of an undated article mean, had it appeared on a given day; by where they start. */
export type TimesOn = (day: Day) => ReadonlyMap<number, TimeExpression>;

/** The times of an undated article under any day of publication. Each day is resolved once. */
export const timesOn = keep(readAnew).of;

function readAnew({ text, layout, quotations }: ArticleFacts): TimesOn {
  let resolve: ReturnType<typeof readTimes> | undefined;
  const byDay = new Map<Day, ReadonlyMap<number, TimeExpression>>();
  return (day) => {
    let times = byDay.get(day);
    if (times) return times;
    resolve ??= readTimes({ text, layout, quoted: outermost(quotations) });
    const published = { value: day, days: only(day), basis: 'given', span: null } as const;
    times = new Map(resolve(published).map((time) => [time.start, time]));
    byDay.set(day, times);
    return times;
  };
}

function outermost(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (outer.at(-1)?.end ?? 0)) outer.push({ start, end });
  return outer;
}
