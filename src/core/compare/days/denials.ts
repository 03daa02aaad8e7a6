import { actOf } from '../../events/acts';
import { eventOf, eventsIn } from '../../events/eventsIn';
import { isWithin } from '../../events/sets';
import type { ArticleFacts, Place } from '../../facts';
import { keep, keepWhile } from '../../kept';
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

/** Finds what is denied. A step for each article. */
export function* findDenials({ articles, events }: Compared): Steps<Denials> {
  const found = new Map<string, Denial[]>();
  for (const article of articles.values()) {
    yield;
    for (const denial of denialsIn(article, events))
      for (const person of denial.people) push(found, person, denial);
  }
  return found;
}

/** Kept, for the events of few articles have changed when the folder is joined again. */
const denialsIn = keepWhile(
  (article: ArticleFacts, events: Compared['events']) =>
    deniedIn(article).length > 0 ? eventsIn(article.path, events) : [],
  readDenials,
);

function readDenials(article: ArticleFacts, events: Compared['events']): readonly Denial[] {
  const { path } = article;
  return deniedIn(article).flatMap((mention) => {
    const event = eventOf({ path, mention }, events);
    const family = event && actOf(event.act)?.family;
    if (!event || family === undefined) return [];
    const { trigger } = article.events[mention]!;
    return [{ ...trigger, path, article, event: event.id, family, people: event.participants }];
  });
}

/** The mentions of an article that say of something that it did not happen, by their numbers. */
const deniedIn = keep(({ events }: ArticleFacts) =>
  events.flatMap(({ status }, mention) => (status === 'denied' ? [mention] : [])),
).of;

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
