import { type Day, type DayRange, daysBetween } from '../../calendar/days';
import { type Act, actOf, mayBeSame } from '../../events/acts';
import { mentionAt } from '../../events/mentionAt';
import { isWithin } from '../../events/sets';
import type { ArticleFacts, CollectionEvent, Place } from '../../facts';
import { push } from '../../lists';
import { keep } from '../../kept';
import { message } from '../../message';
import { byPlace } from '../../places';
import { A_STEP, type Steps } from '../../steps';
import type { Compared } from '../comparison';
import type { DatedEvent, Told } from './datedEvents';
import { isLater, type Outcome, REACH } from './outcome';
import { sideAt } from './sides';

/** Where an article denies an event. */
interface Denial extends Place {
  readonly article: ArticleFacts;
  readonly event: string;
  readonly act: Act;
  /** When it did not happen, or else when the article appeared. */
  readonly days: DayRange | null;
  readonly people: readonly string[];
}

/** What is denied in a folder, by the people whom it is about. */
export type Denials = ReadonlyMap<string, readonly Denial[]>;

/** Finds what is denied, again and again. A step for some events. */
export function createDenials(): (folder: Compared) => Steps<Denials> {
  const denialsOf = keep(readDenials);
  return function* (folder) {
    const found = new Map<string, Denial[]>();
    let looked = 0;
    for (const event of folder.events) {
      if (++looked % A_STEP === 0) yield;
      for (const denial of denialsOf.of(event, folder))
        for (const person of denial.people) push(found, person, denial);
    }
    for (const denials of found.values()) denials.sort(byPlace);
    return found;
  };
}

/** Where an event is denied. */
function readDenials(event: CollectionEvent, { articles }: Compared): readonly Denial[] {
  const act = actOf(event.act);
  if (!act) return [];
  return event.mentions.flatMap((place) => {
    const article = articles.get(place.path);
    const mention = mentionAt(article, place);
    if (!article || mention?.status !== 'denied') return [];
    const { path, published } = article;
    const days = mention.days ?? published?.days ?? null;
    return [{ ...mention.trigger, path, article, event: event.id, act, days, people: event.participants }];
  });
}

/** Another article, not older, denies that those whom a plan names do what it announces. */
export function deniedElsewhere(
  { event, act, day }: DatedEvent,
  { article }: Told,
  denials: Denials,
): Outcome | null {
  const enough = act.takes === 'both' ? 2 : 1;
  if (event.participants.length < enough) return null;
  const fitting = event.participants
    .flatMap((person) => denials.get(person) ?? [])
    .find(
      (denial) =>
        denial.path !== article.path &&
        mayBeSame(denial.act, act) &&
        isAbout(denial, day) &&
        isLater(denial.article, article) &&
        isWithin(event.participants, denial.people),
    );
  if (!fitting) return null;
  return { side: sideAt(fitting, fitting.article, message('denied')), events: [fitting.event] };
}

/** What did not happen weeks before or after the day of a plan is no word about the plan. */
function isAbout({ days }: Denial, day: Day): boolean {
  return days !== null && daysBetween(days.last, day) <= REACH && daysBetween(day, days.first) <= REACH;
}
