import { daysBetween } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import type { ArticleFacts } from '../../facts';
import type { Likeness } from './likeness';
import type { Words } from './quotedPassages';

/** What two quotations are to one another: the same words (`null`), or the same utterance in other words, and how surely. */
export interface Verdict {
  readonly differs: Certainty | null;
  /** So much is the same that both are one utterance even where the articles are weeks apart. */
  readonly long: boolean;
}

/** The same words, all of them. */
export function sameWords({ telling }: Words): Verdict {
  return { differs: null, long: telling > FEWEST_TELLING };
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
 *
 * @param one Whether both are in the mouth of the same speaker.
 */
export function judge(
  { changes, words, telling, others, whole }: Likeness,
  here: Words,
  there: Words,
  one: boolean,
): Verdict | undefined {
  const alike = words / (words + others);
  const long = telling >= MANY_TELLING && alike >= MUCH_ALIKE;
  if (!whole && !(long && one)) return undefined;
  if (changes.length === 0) return { differs: null, long: telling > FEWEST_TELLING };
  if (telling < FEWEST_TELLING || words < FEWEST || alike < LEAST_ALIKE) return undefined;
  if (here.stray || there.stray) return undefined;
  if (long) return { differs: one ? 'certain' : 'likely', long };
  const much = (telling > FEWEST_TELLING && words > FEWEST + 1 && alike >= 0.75) || telling >= MANY_TELLING;
  return { differs: much ? 'likely' : 'doubtful', long };
}

/** The same thing is reported within so many days. */
const MOST_DAYS = 14;

/** Whether two articles appeared too long after one another to report the same thing as news. */
export function areFarApart({ published: a }: ArticleFacts, { published: b }: ArticleFacts): boolean {
  if (!a || !b) return false;
  const [first, second] = a.days.first < b.days.first ? [a, b] : [b, a];
  return daysBetween(first.days.last, second.days.first) > MOST_DAYS;
}
