import type { DayRange } from '../calendar/days';
import type { Certainty } from '../certainty';
import type { Figure, Measure } from '../figures/figure';
import { ANYBODY } from '../figures/nouns';

/** A figure with when its article appeared. */
export interface DatedFigure {
  readonly figure: Figure;
  readonly published: DayRange | null;
  /** Of what kinds the article tells some of them to be: "two of them cooks". */
  readonly parts: readonly string[];
}

/** Of an "about" and of a round number: so much may be rounded away. */
const ABOUT = 0.15;
const ROUND = 0.1;
/** So many of one kind are not called by it by chance: "two people" may be said of two officers. */
const FEWEST_OF_A_KIND = 10;
/** Their number only grows, or grows and falls, as news comes in. */
const GROWING: ReadonlySet<Measure> = new Set(['dead', 'infected', 'arrested', 'rescued', 'displaced']);
const CHANGING: ReadonlySet<Measure> = new Set(['injured', 'missing', 'trapped', 'held']);

/**
 * How surely two figures for the same contradict each other; `null` where both may be true. A number that an article of a later
 * day raises may be news and no contradiction, which leaves it doubtful. So it is where only what was counted differs: "26
 * tourists", "26 people"; "nine tourists", "nine people, two of them cooks".
 */
export function figuresApart(a: DatedFigure, b: DatedFigure): Certainty | null {
  const [first, second] = [a.figure, b.figure];
  if (first.kind !== second.kind) return kindsApart(a, b);
  if (mayAgree(first, second) || areOfTwoEvents(first, second)) return null;
  // Estimates of damage, and what is counted into a haul.
  if (first.measure === 'money') return 'doubtful';
  if (mayBeUpdate(a, b) || mayBeUpdate(b, a)) return 'doubtful';
  return 'likely';
}

/** Whether both tell one number, of people whom they call otherwise: "26 tourists" beside "26 people". */
export function areAsMany(a: Figure, b: Figure): boolean {
  return a.kind !== b.kind && a.value !== null && a.value === b.value;
}

/** One counts people, the other people of a kind: more of those than of all cannot be, and as many are told to be all of one kind. */
function kindsApart(a: DatedFigure, b: DatedFigure): Certainty | null {
  const [{ figure: all, parts }, { figure: some }] = a.figure.kind === '' ? [a, b] : [b, a];
  if (all.kind !== '') return null;
  const { low: fewest } = widened(some);
  const { high: most } = widened(all);
  if (fewest > most) return 'doubtful';
  const same = all.bound === 'exact' && some.bound === 'exact' && all.value === some.value;
  const isTold = some.low >= FEWEST_OF_A_KIND || parts.some((part) => areOthers(part, some.kind));
  return same && isTold ? 'doubtful' : null;
}

/** "Cook" and "tourist", "Danish sailor" and "soldier": nobody is called both. */
function areOthers(a: string, b: string): boolean {
  const [one, other] = [a, b].map((kind) => kind.slice(kind.lastIndexOf(' ') + 1));
  return one !== other && !ANYBODY.has(one!) && !ANYBODY.has(other!);
}

/** Counts that differ so much are of two events, however they came together. */
const OTHER_ORDER = 20;

/** Two bureaus differ by tenths in what they measure of one earthquake; a whole unit is another one. */
function areOfTwoEvents(a: Figure, b: Figure): boolean {
  if (a.measure === 'magnitude') return Math.abs((a.value ?? 0) - (b.value ?? 0)) >= 1;
  const [least, most] = a.low < b.low ? [a, b] : [b, a];
  return most.low > OTHER_ORDER * (least.high ?? most.low);
}

function mayAgree(a: Figure, b: Figure): boolean {
  const [one, other] = [widened(a), widened(b)];
  return one.low <= other.high && other.low <= one.high;
}

/** The least and the most that a reporter who writes this may know of. */
function widened({ low, high, bound, value }: Figure): { low: number; high: number } {
  const top = high ?? Infinity;
  switch (bound) {
    case 'vague':
      return { low: low / 2, high: Infinity }; // who writes "dozens" has not counted
    case 'about':
      return { low: low * (1 - ABOUT), high: top * (1 + ABOUT) };
    default: {
      const slack = value !== null && value >= 100 && value % 100 === 0 ? ROUND * value : 0;
      return { low: low - slack, high: top + slack };
    }
  }
}

/** Whether what the later article says may have become of what the earlier one says. */
function mayBeUpdate(earlier: DatedFigure, later: DatedFigure): boolean {
  if (!earlier.published || !later.published || earlier.published.last >= later.published.first) return false;
  const { measure } = earlier.figure;
  return CHANGING.has(measure) || (GROWING.has(measure) && later.figure.low > earlier.figure.low);
}
