/** Whether dates in numbers (4/5/2013) name the day or the month first. */
export type DayOrder = 'day first' | 'month first';

/** Who says which comes first: a setting, other dates of the article, or other articles of its outlet or folder. */
export type DayOrderBasis = 'setting' | 'article' | 'outlet' | 'folder';

/** Which comes first in the dates of an article, and who says so. */
export interface DayOrderGiven {
  readonly order: DayOrder;
  readonly basis: DayOrderBasis;
}

/** What the dates in numbers of a text tell by themselves. */
export interface DayOrderShown {
  /** The order of those that can be read in one way only (25/12/2013); `both` where some have one and some the other. */
  readonly order: DayOrder | 'both' | null;
  /** Whether there are dates that can be read in two ways. */
  readonly open: boolean;
}

// Three numbers with the same mark between; a year of two digits only with slashes, for other marks make it a version.
const NUMERIC =
  /(?<![\d./-])(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d\d)|([.-])(\d{1,2})\4(\d{4}))(?![\d/]|[.-]\d)/g;

/** Looks at the dates in numbers of a text. Linear. */
export function readDayOrder(text: string): DayOrderShown {
  const orders = new Set<DayOrder>();
  let open = false;
  for (const [, first, slashed, , mark, marked] of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(first), Number(slashed ?? marked)];
    if (a < 1 || b < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) continue;
    if (a > 12) orders.add('day first');
    else if (b > 12) orders.add('month first');
    // Dots are written where the day comes first.
    else open ||= a !== b && mark !== '.';
  }
  const [order = null] = orders;
  return { order: orders.size > 1 ? 'both' : order, open };
}

/** The order that counts for an article: as it is set, as its own dates have it, as others have it. */
export function dayOrderOf(text: string, given: DayOrderGiven | undefined): DayOrderGiven | null {
  if (given?.basis === 'setting') return given;
  const { order, open } = readDayOrder(text);
  if (!open || order === 'both') return null;
  return order ? { order, basis: 'article' } : (given ?? null);
}

/** The order that all these texts agree on; `null` where they disagree or none of them tells. */
export function sharedOrder(shown: Iterable<DayOrderShown>): DayOrder | null {
  let shared: DayOrder | null = null;
  for (const { order } of shown) {
    if (order === null || order === shared) continue;
    if (order === 'both' || shared) return null;
    shared = order;
  }
  return shared;
}
