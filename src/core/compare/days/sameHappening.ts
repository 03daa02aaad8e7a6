import { daysBetween } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import { mayBeSame } from '../../events/acts';
import { mayShare, shareOne } from '../../events/sets';
import { textOf } from '../../text/span';
import type { DatedEvent, Told } from './datedEvents';
import { happensOnce, recursDaily } from './recurrence';
import { stemsOf } from './tellings';

/** So many words that both tell besides who and where make them one where such acts may recur. */
const FEWEST_SHARED = 3;
/** Or so many, where they are a good part of what the shorter one tells. */
const FEW_SHARED = 2;
const GOOD_PART = 0.4;

/**
 * How sure it is that two events on days close to each other are one, told with two days; `null` where they may well be two.
 * What happens once to somebody is one; of all else the tellings must have more in common than people, place and act, though
 * little where both tell that it is the first of its kind.
 */
export function isOneHappening(a: DatedEvent, b: DatedEvent): Certainty | null {
  if (!mayBeSame(a.act, b.act) || recursDaily(a.act) || recursDaily(b.act)) return null;
  if (a.event.status !== b.event.status || !areAboutTheSame(a, b)) return null;
  const told = [...a.told, ...b.told];
  if (told.some(({ telling }) => telling.again)) return null;
  const isNextDay = Math.abs(daysBetween(a.day, b.day)) < 2;
  if (isNextDay && told.some(({ telling }) => telling.night)) return null;
  const shared = sharedStems(a, b);
  const certain = told.every(({ telling }) => telling.certainty === 'certain');
  // The clocks of two countries may show two days.
  const zoned = isNextDay && told.some(({ telling }) => telling.zone !== null);
  const sure = zoned ? 'doubtful' : certain ? 'certain' : 'likely';
  const once =
    happensOnce(a.act) && happensOnce(b.act) && shareOne(a.event.participants, b.event.participants);
  if (once) return sure;
  if (!knewBoth(a, b)) return null;
  const first = [a, b].every((each) => each.told.some(({ telling }) => telling.first));
  if (shared.length >= (first ? 1 : FEWEST_SHARED)) return sure;
  const shorter = Math.min(a.stems.size, b.stems.size);
  return shared.length >= FEW_SHARED && shared.length >= GOOD_PART * shorter ? 'doubtful' : null;
}

/** What both tell besides the words for the act. */
export function sharedStems(a: DatedEvent, b: DatedEvent): string[] {
  const acts = [...a.told, ...b.told].map(({ article, telling }) =>
    textOf(article.text, article.events[telling.mention]!.trigger),
  );
  const known = stemsOf(acts.join(' '));
  return [...a.stems].filter((stem) => b.stems.has(stem) && !known.has(stem));
}

/** Nobody and no place that the one names speaks against the other. */
export function areAboutTheSame({ act, event: a }: DatedEvent, { event: b }: DatedEvent): boolean {
  if (!mayShare(lower(a.places), lower(b.places))) return false;
  if (act.takes !== 'both') return mayShare(a.participants, b.participants);
  return (
    a.participants.length > 1 &&
    a.participants.length === b.participants.length &&
    a.participants.every((one) => b.participants.includes(one))
  );
}

function lower(places: readonly string[]): string[] {
  return places.map((place) => place.toLowerCase());
}

/** Who wrote before the later day can know nothing of it: there may have been two. */
function knewBoth(a: DatedEvent, b: DatedEvent): boolean {
  const later = a.day > b.day ? a.day : b.day;
  const knew = ({ told }: DatedEvent): boolean =>
    told.some(({ article }: Told) => !article.published || article.published.days.last >= later);
  return a.event.status === 'announced' || (knew(a) && knew(b));
}
