/** Things of a folder by the keys that each has. */
export interface KeyIndex<T> {
  /** Puts a thing in, or takes it out; both tell which things have a key that became too common by that, or no longer is. */
  put(one: T, keys: readonly string[]): Iterable<T>;
  drop(one: T, keys: readonly string[]): Iterable<T>;
  /** The others that have some of the keys, and how many; the same from both sides. */
  sharing(one: T, keys: readonly string[]): ReadonlyMap<T, number>;
}

/** An empty index; a key that more than `common` things have leads to none of them, so that time grows with their number. */
export function createKeyIndex<T extends object>(common: number): KeyIndex<T> {
  // Most keys have one thing alone, and no list is made for it.
  const first = new Map<string, T>();
  const lists = new Map<string, Set<T>>();

  return {
    put(one, keys) {
      const touched = new Set<T>();
      for (const key of keys) {
        const list = lists.get(key);
        if (list) list.add(one);
        else if (first.has(key)) lists.set(key, new Set([first.get(key)!, one]));
        else first.set(key, one);
        if (list?.size === common + 1) for (const each of list) touched.add(each);
      }
      return touched;
    },

    drop(one, keys) {
      const touched = new Set<T>();
      for (const key of keys) {
        const list = lists.get(key);
        list?.delete(one);
        if (!list) first.delete(key);
        else if (list.size === 1) {
          first.set(key, [...list][0]!);
          lists.delete(key);
        }
        if (list?.size === common) for (const each of list) touched.add(each);
      }
      return touched;
    },

    sharing(one, keys) {
      const shared = new Map<T, number>();
      for (const key of keys) {
        const list = lists.get(key);
        if (!list || list.size > common) continue;
        for (const other of list) if (other !== one) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      return shared;
    },
  };
}
