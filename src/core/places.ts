import type { Place } from './facts';

/** The order of the folder: by path, then by offset. */
export function byPlace(a: Pick<Place, 'path' | 'start'>, b: Pick<Place, 'path' | 'start'>): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}
