import {
  type CollectionEvent,
  type CollectionFacts,
  type DayRange,
  edtfOf,
  mostReportedFirst,
  mostReportedLists,
} from '../../core';

/** A heading of the Events view with what stands below it. */
export interface EventGroup {
  /** Stable while the days are: EDTF, `announced` or `undated`. */
  readonly key: string;
  readonly kind: 'days' | 'announced' | 'undated';
  /** For `days` only. */
  readonly days: DayRange | null;
  readonly events: readonly CollectionEvent[];
}

/**
 * The events as the Events view orders them: day by day, then what is only announced, then what has no day. A day comes
 * before a longer stretch that begins with it, and what most independent sources report before what else happened on it.
 */
export function outlineOf(events: readonly CollectionEvent[], folder: CollectionFacts): EventGroup[] {
  const announced = events.filter(({ status }) => status === 'announced');
  const others = events.filter(({ status }) => status !== 'announced');
  const byDays = new Map<string, { days: DayRange; events: CollectionEvent[] }>();
  for (const event of others) {
    if (!event.days) continue;
    const key = edtfOf(event.days);
    const group = byDays.get(key) ?? { days: event.days, events: [] };
    byDays.set(key, group);
    group.events.push(event);
  }
  const undated = others.filter(({ days }) => days === null);
  const groups: EventGroup[] = [...byDays]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { days, events }]) => ({
      key,
      kind: 'days',
      days,
      events: mostReportedFirst(events, folder),
    }));
  if (announced.length)
    groups.push({ key: 'announced', kind: 'announced', days: null, events: byDay(announced) });
  if (undated.length)
    groups.push({ key: 'undated', kind: 'undated', days: null, events: mostReportedFirst(undated, folder) });
  return groups;
}

/** Nobody reads through more days than these. */
const MOST_DAYS = 60;
/** As many of them are shown then at first: what matters of a story fits into a screen or two. */
const FIRST_DAYS = 30;

/** What of an outline is shown at first, and what one click away: both in the order of the outline. */
export interface Overview {
  readonly first: readonly EventGroup[];
  /** Empty where all of it can be shown. */
  readonly more: readonly EventGroup[];
}

/** The most reported days of a story of many, and the others. What is not a day is not looked at. */
export function overviewOf(days: readonly EventGroup[], folder: CollectionFacts): Overview {
  if (days.length <= MOST_DAYS) return { first: days, more: [] };
  const first = new Set(mostReportedLists(days, FIRST_DAYS, folder));
  return { first: [...first], more: days.filter((day) => !first.has(day)) };
}

/** Those without a day come last. */
function byDay(events: readonly CollectionEvent[]): CollectionEvent[] {
  return [...events].sort((a, b) => ((a.days?.first ?? '~') < (b.days?.first ?? '~') ? -1 : 1));
}
