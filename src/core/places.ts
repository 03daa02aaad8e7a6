import type { Place } from './facts';
import { compare } from './lists';

/** The order of the folder: by path, then by offset; of those that begin together the shorter first. */
export function byPlace(a: Standing, b: Standing): number {
  return compare(a.path, b.path) || a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start);
}

/** A place, or where it begins. */
type Standing = Pick<Place, 'path' | 'start'> & Partial<Place>;
