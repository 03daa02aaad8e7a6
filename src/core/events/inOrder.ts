import type { CollectionEvent } from '../facts';
import { compare } from '../lists';
import { byPlace } from '../places';

/**
 * Puts events in order and makes their ids unlike one another, again and again. The order of the last time is where the
 * sorting begins, so that it costs little; an event that is as it was is the same object again.
 */
export function createInOrder(): (events: readonly CollectionEvent[]) => readonly CollectionEvent[] {
  /** The events as they were given, and the same in order. */
  let known: ReadonlySet<CollectionEvent> = new Set();
  let order: readonly CollectionEvent[] = [];
  /** What stands for those of them that have another id, or say what another object said before. */
  let standing: ReadonlyMap<CollectionEvent, CollectionEvent> = new Map();
  let byId: ReadonlyMap<string, CollectionEvent> = new Map();
  return (events) => {
    const given = new Set(events);
    const come = new Set(events.filter((event) => !known.has(event)));
    const left = order.filter((event) => given.has(event));
    order = [...left, ...come].sort(byDay);

    const nowStanding = new Map<CollectionEvent, CollectionEvent>();
    const nowById = new Map<string, CollectionEvent>();
    const doubles = new Map<string, number>();
    for (const event of order) {
      const id = nowById.has(event.id) ? freeId(event.id, nowById, doubles) : event.id;
      let own = standing.get(event) ?? event;
      if (own.id !== id || come.has(event))
        own = asBefore(id === event.id ? event : { ...event, id }, byId.get(id));
      if (own !== event) nowStanding.set(event, own);
      nowById.set(id, own);
    }
    known = given;
    standing = nowStanding;
    byId = nowById;
    return [...byId.values()];
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

function asBefore(event: CollectionEvent, before: CollectionEvent | undefined): CollectionEvent {
  return before && JSON.stringify(before) === JSON.stringify(event) ? before : event;
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
