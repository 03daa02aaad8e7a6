import { daysBetween } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import type { ArticleFacts } from '../../facts';
import type { Likeness } from './likeness';
import { areTwoPeople } from './twoPeople';
import { isNamed, type Voice } from './voices';

/** What two quotations are to one another: the same words (`null`), or the same utterance in other words, and how surely. */
export interface Verdict {
  readonly differs: Certainty | null;
  /** So much is the same that both are one utterance even where the articles are weeks apart. */
  readonly long: boolean;
}

/** Fewer words that tell something are a phrase. */
const FEWEST_TELLING = 4;
const FEWEST = 7;
/** At least so many of the words must be the same. */
const LEAST_ALIKE = 0.65;
const MUCH_ALIKE = 0.85;
/** So many telling words in the same order nobody says twice. */
const MANY_TELLING = 8;

/**
 * Whether two quotations are one utterance; `undefined` where they are not, or may well not be. Politicians say nearly the
 * same on many days, and two people say nearly the same of one thing: few words that agree are enough only where one of the
 * two is at its end on each side, so that what is printed of one is held against all that is printed of the other.
 */
export function judge(
  { changes, words, telling, others, whole }: Likeness,
  here: Voice,
  there: Voice,
): Verdict | undefined {
  const one = here.by !== null && here.by === there.by;
  if (!one && isNamed(here) && isNamed(there) && areTwoPeople(here.by, there.by)) return undefined;
  const alike = words / (words + others);
  const long = telling >= MANY_TELLING && alike >= MUCH_ALIKE;
  if (!whole && !(long && one)) return undefined;
  if (changes.length === 0) return { differs: null, long: telling > FEWEST_TELLING };
  if (telling < FEWEST_TELLING || words < FEWEST || alike < LEAST_ALIKE) return undefined;
  if (isTelling(here) || isTelling(there)) return undefined;
  if (long) return { differs: one ? 'certain' : 'likely', long };
  const much = (telling > FEWEST_TELLING && words > FEWEST + 1 && alike >= 0.75) || telling >= MANY_TELLING;
  return { differs: much ? 'likely' : 'doubtful', long };
}

const SAID = new Set(['said', 'says', 'according', 'told', 'added']);

/** Words of the reporter between two quotations, where a mark has gone astray: "said Torres, who had seen it." */
function isTelling({ keys, parts }: Voice): boolean {
  const begins = SAID.has(keys[0]!) || (SAID.has(keys[1]!) && /^\P{L}*\p{Ll}/u.test(parts[0]!.text));
  return begins || SAID.has(keys.at(-1)!);
}

/** The same thing is reported within so many days. */
const MOST_DAYS = 14;

/** Whether two articles appeared too long after one another to report the same thing as news. */
export function areFarApart({ published: a }: ArticleFacts, { published: b }: ArticleFacts): boolean {
  if (!a || !b) return false;
  const [first, second] = a.days.first < b.days.first ? [a, b] : [b, a];
  return daysBetween(first.days.last, second.days.first) > MOST_DAYS;
}
