import type { Certainty } from '../../certainty';
import { type Day, type DayRange, daysBetween, only } from '../../calendar/days';
import { message, type Message } from '../../message';
import type { Side } from '../meaning';
import { type Anchor, inWords, type Standing } from './resolution';

/** So many days away nobody asks which year is meant. */
const NEAR = 60;
/** From here on the nearest one is little better than a guess, unless the sentence tells the direction. */
const FAR = 120;

/**
 * Why a day or month without a year was given this one. `rival` is the same day in the year on the other side of the
 * anchor: where the chosen one lies far away, the reader is told what it was weighed against.
 */
export function yearReason(
  days: DayRange,
  rival: Day | null,
  anchor: Anchor,
  side: Side | undefined,
  outlook: Standing['outlook'],
): { readonly how: Message; readonly certainty: Certainty } {
  const back = days.first <= anchor.day;
  if (side === -1 || side === 1) return { how: direction(days, anchor, back), certainty: 'likely' };
  const away = Math.abs(daysBetween(days.first, anchor.day));
  // A day that is near counts for more than a verb that speaks against it, but then nobody can be sure. What will be done
  // after "the attack of April 22" says nothing against that day.
  const against = outlook === 'past' && !back;
  if (away < NEAR || rival === null) {
    const how = message('{0} is the one nearest to {1}', days, inWords(anchor));
    return { how, certainty: against ? 'doubtful' : 'likely' };
  }
  if (outlook === (back ? 'past' : 'future')) {
    const sentence = back
      ? message('{0}, for the sentence looks back', direction(days, anchor, back))
      : message('{0}, for the sentence looks ahead', direction(days, anchor, back));
    return { how: sentence, certainty: 'likely' };
  }
  const how = message('{0} lies nearer to {1} than {2}', days, inWords(anchor), only(rival));
  return { how, certainty: away < FAR && !against ? 'likely' : 'doubtful' };
}

function direction(days: DayRange, anchor: Anchor, back: boolean): Message {
  return back
    ? message('{0} is the last one on or before {1}', days, inWords(anchor))
    : message('{0} is the next one after {1}', days, inWords(anchor));
}
