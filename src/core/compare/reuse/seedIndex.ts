import { type Crowd, createCrowd } from './crowd';
import type { Digest } from './digest';
import { createSeedTable } from './seedTable';

/** By a seed that stands in more places an article looks for others among its neighbours in the crowd alone. */
const COMMON = 40;
/** So many seeds near one another, and in order, make it worth while to look closer. */
const FEWEST = 4;
/**
 * The places that two articles have a seed at lie in cells: strips of equal distance between the two, in words, cut across
 * by the sum of the two. A passage lies in one cell, or on the border of two.
 */
const STRIP = 16;
const BLOCK = 64;
/** Cells that lie so many strips or blocks apart count as one. */
const ROUND = 16;
const CELLS = ROUND * ROUND;

/**
 * Which articles have a seed, and where: lists in typed arrays, so that a folder of thousands of articles takes some
 * megabytes. Articles are numbers, and can be taken out again.
 */
export interface SeedIndex {
  /**
   * Puts an article in, takes it out, or exchanges it; returns the articles whose candidates may be others by that, for they
   * have a seed which became too common, or no longer is, or other neighbours by one that is.
   */
  exchange(article: number, before: Digest | undefined, after: Digest | undefined): ReadonlySet<number>;
  /**
   * The other articles that may share a passage with one. A pure function of what is in the index, and the same from
   * both sides.
   */
  candidates(article: number, digest: Digest): readonly number[];
}

/** An empty index of articles whose paths, by their numbers, put them in order. */
export function createSeedIndex(pathOf: (article: number) => string): SeedIndex {
  const table = createSeedTable();
  /** Seeds that are common stand here, and not in the table. */
  const crowds = new Map<number, Crowd>();
  // By entry: whose it is, where it stands, and the next one of the seed. Entry 0 is the end of every list.
  let owners = new Int32Array(1024);
  let places = new Int32Array(1024);
  let nexts = new Int32Array(1024);
  let used = 1;
  let free = 0;
  /** By article and cell, for the one that is looked at: how many seeds the two share there. */
  let inCell = new Uint8Array(0);

  const newEntry = (): number => {
    if (free > 0) {
      const entry = free;
      free = nexts[entry]!;
      return entry;
    }
    if (used === owners.length) [owners, places, nexts] = [grown(owners), grown(places), grown(nexts)];
    return used++;
  };
  const put = (seed: number, entry: number): void => {
    nexts[entry] = table.push(seed, entry);
  };
  const listed = (seed: number): number[] => {
    const list: number[] = [];
    for (let entry = table.first(seed); entry > 0; entry = nexts[entry]!) list.push(entry);
    return list;
  };
  const add = (seed: number, article: number, at: number): void => {
    const entry = newEntry();
    owners[entry] = article;
    places[entry] = at;
    const crowd = crowds.get(seed);
    if (crowd) return crowd.add(entry);
    put(seed, entry);
    if (table.count(seed) <= COMMON) return;
    crowds.set(seed, createCrowd(listed(seed), { ownerOf: (entry) => owners[entry]!, pathOf }));
    table.clear(seed);
  };
  const remove = (seed: number, article: number): void => {
    const crowd = crowds.get(seed);
    const gone = crowd ? crowd.take(article) : takeListed(seed, article);
    nexts[gone] = free;
    free = gone;
    if (!crowd || crowd.size > COMMON) return;
    crowds.delete(seed);
    for (const entry of crowd.entries) put(seed, entry);
  };
  const takeListed = (seed: number, article: number): number => {
    let before = 0;
    let entry = table.first(seed);
    while (owners[entry] !== article) {
      before = entry;
      entry = nexts[entry]!;
    }
    table.drop(seed, before > 0 ? table.first(seed) : nexts[entry]!);
    if (before > 0) nexts[before] = nexts[entry]!;
    return entry;
  };
  const ownersOf = (seed: number): readonly number[] =>
    (crowds.get(seed)?.entries ?? listed(seed)).map((entry) => owners[entry]!);
  const neighboursBy = (seed: number, article: number): readonly number[] =>
    (crowds.get(seed)?.near(article) ?? []).map((entry) => owners[entry]!);

  return {
    exchange(article, before, after) {
      const touched = new Set<number>();
      const touch = (others: readonly number[]): void => others.forEach((other) => touched.add(other));
      const gone = new Set(before?.seeds);
      const come = new Set(after?.seeds);
      const wereCommon = new Set([...gone, ...come].filter((seed) => crowds.has(seed)));
      for (const seed of gone) if (!come.has(seed)) touch(neighboursBy(seed, article));
      before?.seeds.forEach((seed) => remove(seed, article));
      after?.seeds.forEach((seed, k) => add(seed, article, after.seedAt[k]!));
      for (const seed of come) if (!gone.has(seed)) touch(neighboursBy(seed, article));
      for (const seed of new Set([...gone, ...come]))
        if (crowds.has(seed) !== wereCommon.has(seed)) touch(ownersOf(seed));
      if (inCell.length < (article + 1) * CELLS)
        inCell = new Uint8Array(Math.max(inCell.length * 2, (article + 1) * CELLS));
      touched.delete(article);
      return touched;
    },

    candidates(article, { seeds, seedAt }) {
      const found = new Set<number>();
      const written: number[] = [];
      const meet = (entry: number, at: number): void => {
        const other = owners[entry]!;
        if (other === article || found.has(other)) return;
        const cell = other * CELLS + cellOf(places[entry]!, at);
        const count = ++inCell[cell]!;
        if (count === 1) written.push(cell);
        if (count + beside(inCell, cell) >= FEWEST) found.add(other);
      };
      for (let k = 0; k < seeds.length; k++) {
        const crowd = crowds.get(seeds[k]!);
        if (crowd) for (const entry of crowd.near(article)) meet(entry, seedAt[k]!);
        else
          for (let entry = table.first(seeds[k]!); entry > 0; entry = nexts[entry]!) meet(entry, seedAt[k]!);
      }
      for (const cell of written) inCell[cell] = 0;
      return [...found];
    },
  };
}

/** The cell of two places. If they change sides, strips mirror one another and blocks are as they were: both count alike. */
function cellOf(one: number, other: number): number {
  const distance = one - other;
  const strip = Math.sign(distance) * Math.floor(Math.abs(distance) / STRIP + 0.5);
  const block = Math.floor((one + other) / BLOCK);
  return around(strip) * ROUND + around(block);
}

/** The most in one of the four cells beside it. */
function beside(inCell: Uint8Array, cell: number): number {
  const article = cell - (cell % CELLS);
  const strip = Math.floor((cell % CELLS) / ROUND);
  const block = cell % ROUND;
  return Math.max(
    inCell[article + around(strip - 1) * ROUND + block]!,
    inCell[article + around(strip + 1) * ROUND + block]!,
    inCell[article + strip * ROUND + around(block - 1)]!,
    inCell[article + strip * ROUND + around(block + 1)]!,
  );
}

function around(n: number): number {
  return ((n % ROUND) + ROUND) % ROUND;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
