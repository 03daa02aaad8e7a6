import { isSingleDay } from '../../calendar/days';
import { eventOf } from '../../events/eventsIn';
import { shareOne } from '../../events/sets';
import type { Disagreement, Side } from '../../facts';
import { byPlace } from '../../places';
import { A_STEP, type Steps } from '../../steps';
import type { Compared } from '../comparison';
import { type Calendar, type DatedEvent, type Told, toldOf } from './datedEvents';
import { isOneHappening } from './sameHappening';
import { sideOf } from './sides';
import { contradictionsIn } from './withinArticle';

/** A slip of the pen, "Tuesday" for "Wednesday", moves an event by a day or two; what lies further apart is two. */
const APART = [1, 2];
/** More events of one kind about one person or place within the days around are many, not one told differently. */
const MOST_AROUND = 2;

/**
 * Events that are told on different days where they are one beyond much doubt. Near-linear: each event is held against
 * those of its kind that are about the same people or place, on the next two days.
 */
export function* findDateConflicts(folder: Compared): Steps<readonly Disagreement[]> {
  const { calendar } = folder;
  const found: Disagreement[] = [];
  let looked = 0;
  for (const one of calendar.events) {
    if (++looked % A_STEP === 0) yield;
    for (const other of nextTo(one, calendar)) {
      const disagreement = between(one, other);
      if (disagreement) found.push(disagreement);
    }
  }
  for (const event of folder.events) {
    if (!event.decided?.merged || event.decided.days) continue;
    const told = toldOf(event, folder.articles).filter(({ telling }) => isSingleDay(telling.days));
    if (new Set(told.map(({ telling }) => telling.days.first)).size < 2) continue;
    // The reviewer says that they are one.
    found.push({ rule: 'date-conflict', events: [event.id], certainty: 'certain', sides: sidesOf(told) });
  }
  for (const article of folder.articles.values()) {
    if (++looked % A_STEP === 0) yield;
    for (const { days, tellings } of contradictionsIn(article)) {
      const events = tellings.flatMap(
        ({ mention }) => eventOf({ path: article.path, mention }, folder.events)?.id ?? [],
      );
      const sides = days.map((telling) => sideOf({ article, telling })).sort(byPlace);
      found.push({ rule: 'date-conflict', events: [...new Set(events)], certainty: 'doubtful', sides });
    }
  }
  return found;
}

/** Events of the next days that may be the same. */
function nextTo(one: DatedEvent, calendar: Calendar): Iterable<DatedEvent> {
  const candidates = new Set<DatedEvent>();
  for (const byDay of calendar.around(one)) {
    if (byDay.size < 2) continue;
    const on = (step: number): readonly DatedEvent[] => byDay.get(one.dayNumber + step) ?? [];
    const around = [-2, -1, 0, 1, 2, 3, 4].map(on).filter(({ length }) => length > 0).length;
    if (around > MOST_AROUND) continue;
    for (const step of APART) {
      const events = on(step);
      if (events.length <= MOST_AROUND) events.forEach((event) => candidates.add(event));
    }
  }
  return candidates;
}

function between(a: DatedEvent, b: DatedEvent): Disagreement | null {
  const certainty = isOneHappening(a, b);
  if (!certainty) return null;
  // An article that tells of both days tells of two events.
  if (shareOne(a.event.sources, b.event.sources)) return null;
  const [larger, smaller] = a.event.sources.length >= b.event.sources.length ? [a, b] : [b, a];
  return {
    rule: 'date-conflict',
    events: [larger.event.id, smaller.event.id],
    certainty,
    sides: [...sidesOf(a.told), ...sidesOf(b.told)].sort(byPlace),
  };
}

/** One place an article: the first that tells the day. */
function sidesOf(told: readonly Told[]): Side[] {
  const first = new Map<string, Told>();
  for (const one of told) if (!first.has(one.article.path)) first.set(one.article.path, one);
  return [...first.values()].map(sideOf);
}
