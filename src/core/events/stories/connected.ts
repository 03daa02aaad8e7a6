import { groupBy, push } from '../../lists';

/** Groups items that have something in common, or that others connect; the items of a group in their order. */
export function connected<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): T[][] {
  const having = new Map<K, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) push(having, key, item);
  const groupOf = new Map<T, number>();
  items.forEach((first, group) => {
    if (groupOf.has(first)) return;
    groupOf.set(first, group);
    for (const open = [first]; open.length > 0;)
      for (const key of keysOf(open.pop()!)) {
        for (const next of having.get(key)!) {
          if (groupOf.has(next)) continue;
          groupOf.set(next, group);
          open.push(next);
        }
        having.set(key, []);
      }
  });
  return [...groupBy(items, (item) => groupOf.get(item)!).values()];
}
