import type { CollectionEvent } from '../facts';
import { keep } from '../kept';
import { compare } from '../lists';
import { byPlace } from '../places';

/** The events of a folder in their order, none with the id of another. */
export interface InOrder {
  put(event: CollectionEvent): void;
  /** Takes an event out that was put in. */
  drop(event: CollectionEvent): void;
  /** By first day, undated last; the same list again where nothing was put in or taken out. */
  readonly all: () => readonly CollectionEvent[];
}

/** No events yet. */
export function createInOrder(): InOrder {
  let order: readonly CollectionEvent[] = [];
  let all: readonly CollectionEvent[] = [];
  /** What was put in and taken out since all were asked for. */
  const come = new Set<CollectionEvent>();
  const gone = new Set<CollectionEvent>();
  /** Those that have another id, for theirs was taken. */
  const renamed = keep((event: CollectionEvent, id: string) => ({ ...event, id }));

  /** The first of those that have one id keeps it. */
  const withOwnIds = (events: readonly CollectionEvent[]): CollectionEvent[] => {
    const taken = new Set<string>();
    const doubles = new Map<string, number>();
    return events.map((event) => {
      const id = taken.has(event.id) ? freeId(event.id, taken, doubles) : event.id;
      taken.add(id);
      if (id === event.id) return event;
      if (renamed.of(event, id).id !== id) renamed.forget(event);
      return renamed.of(event, id);
    });
  };

  return {
    put: (event) => void come.add(event),
    drop: (event) => {
      if (!come.delete(event)) gone.add(event);
    },
    all() {
      if (come.size === 0 && gone.size === 0) return all;
      order = [...order.filter((event) => !gone.has(event)), ...come].sort(byDay);
      come.clear();
      gone.clear();
      return (all = withOwnIds(order));
    },
  };
}

/**
 * The id, with the next number that makes it unlike those that are taken if need be.
 *
 * @param doubles The last number of each id that was given one; of many that are alike none is then looked for from the start.
 */
export function freeId(
  id: string,
  taken: { has(id: string): boolean },
  doubles = new Map<string, number>(),
): string {
  let count = doubles.get(id) ?? 1;
  let free = id;
  while (taken.has(free)) free = `${id}-${++count}`;
  doubles.set(id, count);
  return free;
}

/** By first day, undated last; of one day what most tell first. No two are equal, for no mention belongs to two. */
function byDay(a: CollectionEvent, b: CollectionEvent): number {
  return (
    compare(a.days?.first ?? '~', b.days?.first ?? '~') ||
    b.sources.length - a.sources.length ||
    b.mentions.length - a.mentions.length ||
    compare(a.id, b.id) ||
    byPlace(a.mentions[0]!, b.mentions[0]!) ||
    (a.mentions[0]!.mention ?? -1) - (b.mentions[0]!.mention ?? -1)
  );
}
