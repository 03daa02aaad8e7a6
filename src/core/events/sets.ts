/** Whether two short lists have an item in common. */
export function shareOne<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((item) => b.includes(item));
}

/** Whether nothing in one short list speaks against the other: one is empty, or they have an item in common. */
export function mayShare<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === 0 || b.length === 0 || shareOne(a, b);
}

/** Whether each item of `small` is one of `large`. */
export function isWithin<T>(small: readonly T[], large: readonly T[]): boolean {
  return small.every((item) => large.includes(item));
}

/** The items of both, each once, in order. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (!b.length) return a;
  return a.length ? [...new Set([...a, ...b])] : b;
}

/** The last item that passes; `undefined` where none does. */
export function lastOf<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (passes(items[i]!)) return items[i];
  return undefined;
}

/** The different items with how often each occurs: most frequent first, equals in the order of `Array.sort`. */
export function counted(items: Iterable<string>): (readonly [item: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
