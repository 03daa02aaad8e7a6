import { actOf } from '../../events/acts';
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
import { isLater, type Outcome } from './outcome';
import { sideAt } from './sides';

/** Where an article denies an event. */
interface Denial extends Place {
  readonly article: ArticleFacts;
  readonly event: string;
  readonly family: string;
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
  const family = actOf(event.act)?.family;
  if (family === undefined) return [];
  return event.mentions.flatMap((place) => {
    const article = articles.get(place.path);
    const mention = mentionAt(article, place);
    if (!article || mention?.status !== 'denied') return [];
    const { path } = article;
    return [{ ...mention.trigger, path, article, event: event.id, family, people: event.participants }];
  });
}

/** Another article, not older, denies that those whom a plan names do what it announces. */
export function deniedElsewhere(
  { event, act }: DatedEvent,
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
        denial.family === act.family &&
        isLater(denial.article, article) &&
        isWithin(event.participants, denial.people),
    );
  if (!fitting) return null;
  return { side: sideAt(fitting, fitting.article, message('denied')), events: [fitting.event] };
}
