import type { ArticleFacts } from './facts';
import type { Steps } from './steps';

/**
 * Goes through what has changed in a folder since the last time, the first time all of it: `exchange` is told what an article
 * was and what it is now; it was not there, or is no longer, where that is `undefined`. Each change is told once, and what a
 * cancelled run leaves, the next one tells.
 *
 * @param isSame Where more than the facts of an article is gone through: whether it is as it was.
 */
export function createChanges<T = ArticleFacts>(
  exchange: (before: T | undefined, now: T | undefined) => void,
  isSame: (before: T, now: T) => boolean = Object.is,
): (articles: ReadonlyMap<string, T>) => Steps<void> {
  const known = new Map<string, T>();
  return function* (articles) {
    for (const [path, before] of known) {
      if (articles.has(path)) continue;
      known.delete(path);
      exchange(before, undefined);
      yield;
    }
    for (const [path, now] of articles) {
      const before = known.get(path);
      if (before !== undefined && isSame(before, now)) continue;
      known.set(path, now);
      exchange(before, now);
      yield;
    }
  };
}
