/** So many articles on either side, in the order of a crowd, are neighbours of one in it. */
const NEIGHBOURS = 3;

/**
 * The entries of a seed that very many articles have, by the path of the article. Who looks for others by such a seed meets
 * its neighbours in that order alone: a text that a hundred print has most of its seeds in the same hundred, so that the
 * same neighbours meet again and again, and all are joined one by one like the links of a chain.
 */
export interface Crowd {
  readonly size: number;
  /** All entries, in order. */
  readonly entries: readonly number[];
  add(entry: number): void;
  /** Takes out one entry of an article, and returns it. */
  take(article: number): number;
  /** The entries of the neighbours that an article has, or would have if it were in the crowd. */
  near(article: number): readonly number[];
}

/** How a crowd reads its entries: whose they are, and the path by which the articles are in order. */
export interface CrowdOrder {
  readonly ownerOf: (entry: number) => number;
  readonly pathOf: (article: number) => string;
}

/** A crowd of those entries. */
export function createCrowd(first: readonly number[], { ownerOf, pathOf }: CrowdOrder): Crowd {
  const pathAt = (at: number): string => pathOf(ownerOf(entries[at]!));
  const entries = [...first].sort((a, b) => (pathOf(ownerOf(a)) < pathOf(ownerOf(b)) ? -1 : 1));
  /** The first place whose article does not come before that path. */
  const placeOf = (path: string): number => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pathAt(middle) < path) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** From a place on to one side, up to the last entry of so many articles. */
  const walk = function* (from: number, step: 1 | -1): Iterable<number> {
    let owner = -1;
    for (let at = from, met = 0; at >= 0 && at < entries.length; at += step) {
      const other = ownerOf(entries[at]!);
      if (other !== owner && ++met > NEIGHBOURS) return;
      owner = other;
      yield entries[at]!;
    }
  };

  return {
    get size() {
      return entries.length;
    },
    entries,
    add(entry) {
      entries.splice(placeOf(pathOf(ownerOf(entry))), 0, entry);
    },
    take(article) {
      return entries.splice(placeOf(pathOf(article)), 1)[0]!;
    },
    near(article) {
      const from = placeOf(pathOf(article));
      let to = from;
      while (to < entries.length && ownerOf(entries[to]!) === article) to++;
      return [...walk(from - 1, -1), ...walk(to, 1)];
    },
  };
}
