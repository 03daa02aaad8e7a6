// Words and numbers that look like chance, and are the same each time.

/** A number below `limit`, the same for the same seed. */
export function pick(seed: number, limit: number): number {
  let v = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return ((v ^ (v >>> 16)) >>> 0) % limit;
}

const SYLLABLES = 'ba co du fe gi ka lo mu ne pi ra so tu ve wi za'.split(' ');

/** So many words that are in no dictionary. */
export function words(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, w) =>
    Array.from({ length: 3 }, (_, s) => SYLLABLES[pick(seed * 1009 + w * 17 + s, SYLLABLES.length)]).join(''),
  );
}
