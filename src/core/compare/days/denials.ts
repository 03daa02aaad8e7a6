import { actOf } from '../../events/acts';
import { mentionAt } from '../../events/mentionAt';
import { isWithin } from '../../events/sets';
import type { ArticleFacts, Place } from '../../facts';
import { push } from '../../lists';
import { message } from '../../message';
import type { Steps } from '../../steps';
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

/** Finds what is denied. A step for each event. */
export function* findDenials({ articles, events }: Compared): Steps<Denials> {
  const found = new Map<string, Denial[]>();
  for (const event of events) {
    yield;
    const family = actOf(event.act)?.family;
    for (const place of event.mentions) {
      const article = articles.get(place.path)!;
      const mention = mentionAt(article, place);
      if (mention?.status !== 'denied' || family === undefined) continue;
      const people = event.participants;
      const denial = { ...mention.trigger, path: place.path, article, event: event.id, family, people };
      for (const person of people) push(found, person, denial);
    }
  }
  return found;
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
