import { daysBetween, isSingleDay } from '../../calendar/days';
import { mayBeSame } from '../../events/acts';
import { mayShare } from '../../events/sets';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { textOf } from '../../text/span';
import { type Dating, doneDuringTalks } from './duringTalks';
import { recursDaily } from './recurrence';
import { type DayTelling, stemsOf, tellingsOf } from './tellings';

/** So many words both must share, besides those for the act. */
const FEWEST_SHARED = 2;

/**
 * Where an article dates its news in the headline or the first paragraph, and with another day where it goes back to it
 * ("the fire") further down. An article with more days for acts of the kind tells of several. Also where it dates what was done
 * during talks otherwise than these.
 */
export const contradictionsIn = keep<ArticleFacts, readonly Contradiction[]>((article) => [
  ...readContradictions(article),
  ...[...doneDuringTalks(article)].map(({ deed, talks }) => ({ days: [deed, talks], tellings: [talks] })),
]).of;

/** Days of an article that cannot both be right, and which of them tell an event. */
export interface Contradiction {
  readonly days: readonly Dating[];
  readonly tellings: readonly DayTelling[];
}

function* readContradictions(article: ArticleFacts): Iterable<Contradiction> {
  const tellings = tellingsOf(article);
  for (const news of tellings) {
    if (!news.opening || !isPlain(news)) continue;
    const kind = tellings.filter(({ act }) => act.family === news.act.family);
    if (new Set(kind.map(({ days }) => `${days.first}/${days.last}`)).size !== 2) continue;
    const back = kind.find((other) => !other.opening && other.definite && isSame(article, news, other));
    if (back) yield { days: [news, back], tellings: [news, back] };
  }
}

function isPlain({ again, night, act, days }: DayTelling): boolean {
  return !again && !night && !recursDaily(act) && isSingleDay(days);
}

function isSame({ text, events }: ArticleFacts, a: DayTelling, b: DayTelling): boolean {
  const apart = Math.abs(daysBetween(a.days.first, b.days.first));
  if (!isPlain(b) || apart < 1 || apart > 2 || a.status !== b.status || !mayBeSame(a.act, b.act))
    return false;
  const [one, other] = [events[a.mention]!, events[b.mention]!];
  if (!mayShare(one.places, other.places) || !mayShare(one.participants, other.participants)) return false;
  const acts = stemsOf([one, other].map(({ trigger }) => textOf(text, trigger)).join(' '));
  const shared = [...a.stems].filter((stem) => b.stems.has(stem) && !acts.has(stem));
  return shared.length >= FEWEST_SHARED;
}
