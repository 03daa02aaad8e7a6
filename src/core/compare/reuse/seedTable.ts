/** For each seed the first entry of its list, and how long the list is: a hash table in typed arrays that grows with what is in it. */
export interface SeedTable {
  /** The first entry of a seed's list; 0 where it has none. */
  first(seed: number): number;
  count(seed: number): number;
  /** Puts an entry in front of a seed's list; returns the one that was first, 0 where there was none. */
  push(seed: number, entry: number): number;
  /** The list is one entry shorter, and begins with `first`. */
  drop(seed: number, first: number): void;
  /** The list is empty. */
  clear(seed: number): void;
}

/** So full a table may be: beyond that, looking up takes many steps. */
const FULLEST = 0.6;

/** An empty table. */
export function createSeedTable(): SeedTable {
  let seeds = new Uint32Array(1024);
  let firsts = new Int32Array(1024);
  /** 0 in a place that was never used; lists that became empty keep their place, with one more than their length. */
  let lengths = new Uint32Array(1024);
  let used = 0;

  const placeOf = (seed: number): number => {
    const mask = seeds.length - 1;
    let place = seed & mask;
    while (lengths[place]! > 0 && seeds[place] !== seed) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const before = { seeds, firsts, lengths };
    seeds = new Uint32Array(before.seeds.length * 2);
    firsts = new Int32Array(seeds.length);
    lengths = new Uint32Array(seeds.length);
    used = 0;
    before.seeds.forEach((seed, i) => {
      if (before.lengths[i]! < 2) return;
      const place = placeOf(seed);
      seeds[place] = seed;
      firsts[place] = before.firsts[i]!;
      lengths[place] = before.lengths[i]!;
      used++;
    });
  };

  return {
    first: (seed) => firsts[placeOf(seed)]!,
    count: (seed) => Math.max(0, lengths[placeOf(seed)]! - 1),
    push(seed, entry) {
      if (used > seeds.length * FULLEST) grow();
      const place = placeOf(seed);
      if (lengths[place] === 0) {
        used++;
        lengths[place] = 1;
        seeds[place] = seed;
      }
      const before = firsts[place]!;
      firsts[place] = entry;
      lengths[place]!++;
      return before;
    },
    drop(seed, first) {
      const place = placeOf(seed);
      firsts[place] = first;
      lengths[place]!--;
    },
    clear(seed) {
      const place = placeOf(seed);
      firsts[place] = 0;
      lengths[place] = 1;
    },
  };
}
