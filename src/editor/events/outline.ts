import { type CollectionEvent, type CollectionFacts, type DayRange, edtfOf } from '../../core';

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
 * before a longer stretch that begins with it. What is mere speech is left out.
 */
export function outlineOf(collection: Pick<CollectionFacts, 'events'>): EventGroup[] {
  const events = collection.events.filter(({ speech }) => !speech);
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
    .map(([key, { days, events }]) => ({ key, kind: 'days', days, events: mostReported(events) }));
  if (announced.length)
    groups.push({ key: 'announced', kind: 'announced', days: null, events: byDay(announced) });
  if (undated.length)
    groups.push({ key: 'undated', kind: 'undated', days: null, events: mostReported(undated) });
  return groups;
}

function mostReported(events: readonly CollectionEvent[]): CollectionEvent[] {
  return [...events].sort(
    (a, b) => b.sources.length - a.sources.length || b.mentions.length - a.mentions.length,
  );
}

/** Those without a day come last. */
function byDay(events: readonly CollectionEvent[]): CollectionEvent[] {
  return [...events].sort((a, b) => ((a.days?.first ?? '~') < (b.days?.first ?? '~') ? -1 : 1));
}
