import type { Steps } from '../steps';

/** Things of a folder, and what came of holding each two of them against one another that may have something in common. */
export interface Pairs<T, R> {
  /** Puts a thing in; again, where others may have become candidates for it, or no longer are. */
  put(one: T): void;
  drop(one: T): void;
  /** Compares what has come since the last time. */
  readonly hold: () => Steps<void>;
  /** The others that a thing has something in common with. */
  readonly of: (one: T) => Iterable<readonly [T, R]>;
}

/** How things are paired. */
export interface Pairing<T, R> {
  /** Those that may have something in common with one; the same from both sides. */
  readonly candidates: (one: T) => Iterable<T>;
  /** What two have in common, as seen from each; `null` where it is nothing. A pure function of the two. */
  readonly compare: (one: T, other: T) => readonly [R, R] | null;
  /** Told of each thing that has got something in common with another, or has lost it. */
  readonly changed: (one: T) => void;
}

/**
 * Nothing is paired yet. To compare two things is dear, and in a folder of which one article has changed nearly all are as
 * they were: so what came of it is kept until one of the two goes.
 */
export function createPairs<T extends object, R>({
  candidates,
  compare,
  changed,
}: Pairing<T, R>): Pairs<T, R> {
  const held = new Map<T, Map<T, R | null>>();
  /** What has come and was not compared; what a cancelled run leaves, the next one looks at. */
  const waiting = new Set<T>();

  const tell = (one: T, other: T, found: R | null): void => {
    held.get(one)!.set(other, found);
    if (found !== null) changed(one);
  };
  const part = (one: T, other: T): void => {
    for (const [a, b] of [[one, other] as const, [other, one] as const]) {
      if (held.get(a)!.get(b) !== null) changed(a);
      held.get(a)!.delete(b);
    }
  };

  return {
    put(one) {
      if (!held.has(one)) held.set(one, new Map());
      waiting.add(one);
    },
    drop(one) {
      for (const other of held.get(one)!.keys()) part(one, other);
      held.delete(one);
      waiting.delete(one);
    },
    *hold() {
      for (const one of waiting) {
        const before = held.get(one)!;
        const now = new Set(candidates(one));
        for (const other of before.keys()) if (!now.has(other)) part(one, other);
        for (const other of now) {
          if (before.has(other)) continue;
          const found = compare(one, other);
          tell(one, other, found && found[0]);
          tell(other, one, found && found[1]);
          yield;
        }
        waiting.delete(one);
        yield;
      }
    },
    *of(one) {
      for (const [other, found] of held.get(one) ?? []) if (found !== null) yield [other, found];
    },
  };
}
