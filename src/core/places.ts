import type { Place } from './facts';

/** The order of the folder: by path, then by offset; of those that begin together the shorter first. */
export function byPlace(a: Standing, b: Standing): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start) ||
    (a.end ?? a.start) - (b.end ?? b.start)
  );
}

/** A place, or where it begins. */
type Standing = Pick<Place, 'path' | 'start'> & Partial<Place>;
