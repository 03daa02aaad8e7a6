/** What is made of each thing once, and given again until it is forgotten or the thing is gone. */
export interface Kept<K, V, G> {
  readonly of: (key: K, given: G) => V;
  readonly has: (key: K) => boolean;
  readonly forget: (key: K) => void;
}

/**
 * Keeps what is made of a thing. The facts of an article that has not changed are the same object from one joining of the folder
 * to the next, so that whatever is read from them alone is read once. What is given besides must follow from the thing.
 */
export function keep<K extends object, V extends object | null, G = void>(
  make: (key: K, given: G) => V,
): Kept<K, V, G> {
  const made = new WeakMap<K, V>();
  return {
    of(key, given) {
      let value = made.get(key);
      if (value === undefined) made.set(key, (value = make(key, given)));
      return value;
    },
    has: (key) => made.has(key),
    forget: (key) => made.delete(key),
  };
}
