/** What is made of each thing once, and given again until it is forgotten or the thing is gone. */
export interface Kept<K, V> {
  readonly of: (key: K) => V;
  readonly forget: (key: K) => void;
}

/**
 * Keeps what is made of a thing. The facts of an article that has not changed are the same object from one joining of the folder
 * to the next, so that whatever is read from them alone is read once.
 */
export function keep<K extends object, V>(make: (key: K) => V): Kept<K, V> {
  const made = new WeakMap<K, V>();
  return {
    of(key) {
      if (!made.has(key)) made.set(key, make(key));
      return made.get(key)!;
    },
    forget: (key) => made.delete(key),
  };
}
