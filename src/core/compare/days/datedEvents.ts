import { type Day, isSingleDay } from '../../calendar/days';
import { type Act, actOf } from '../../events/acts';
import type { ArticleFacts, CollectionEvent, CollectionSpeaker } from '../../facts';
import type { Steps } from '../../steps';
import { push } from '../../lists';
import type { Compared } from '../comparison';
import { type DayTelling, stemsOf, tellingsOf } from './tellings';

/** A telling, and the article that it stands in. */
export interface Told {
  readonly article: ArticleFacts;
  readonly telling: DayTelling;
}

/** An event of the folder on a day that articles tell. */
export interface DatedEvent {
  readonly event: CollectionEvent;
  readonly act: Act;
  readonly day: Day;
  /** The tellings that name the day, by path, then by offset. */
  readonly told: readonly Told[];
  /** All that the tellings say besides who takes part and where: names and roles tell nothing of what happened. */
  readonly stems: ReadonlySet<string>;
}

/** Events looked up by their day, the kind of act, and somebody or somewhere that they are about. */
export interface Calendar {
  readonly events: readonly DatedEvent[];
  on(act: Act, day: Day, about: string): readonly DatedEvent[];
}

/** The events whose day is told in so many words, and no mere words that somebody said. */
export function* readCalendar({ articles, events, speakers }: Compared): Steps<Calendar> {
  const dated: DatedEvent[] = [];
  const byKey = new Map<string, DatedEvent[]>();
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  for (const event of events) {
    yield;
    const act = actOf(event.act);
    const { days } = event;
    // What the reviewer has dated is settled.
    if (!act || !days || !isSingleDay(days) || event.speech || event.ofReport || event.decided?.days)
      continue;
    const told = toldOf(event, articles).filter(
      ({ telling }) => isSingleDay(telling.days) && telling.days.first === days.first,
    );
    if (told.length === 0) continue;
    const named = stemsOf(namesIn(event, byId).join(' '));
    const stems = new Set(
      told.flatMap(({ telling }) => [...telling.stems]).filter((stem) => !named.has(stem)),
    );
    const one: DatedEvent = { event, act, day: days.first, told, stems };
    dated.push(one);
    for (const about of aboutOf(event)) push(byKey, keyOf(act, one.day, about), one);
  }
  return {
    events: dated,
    on: (act, day, about) => byKey.get(keyOf(act, day, about)) ?? [],
  };
}

function namesIn(
  { participants, places }: CollectionEvent,
  speakers: ReadonlyMap<string, CollectionSpeaker>,
): string[] {
  const people = participants.flatMap((id) => speakers.get(id) ?? []);
  return [...people.flatMap(({ name, role, aliases }) => [name, role ?? '', ...aliases]), ...places];
}

/** The tellings of an event, whatever day each names. */
export function toldOf(event: CollectionEvent, articles: ReadonlyMap<string, ArticleFacts>): Told[] {
  return event.mentions.flatMap(({ path, mention }) => {
    const article = articles.get(path)!;
    const telling = tellingsOf(article).find((each) => each.mention === mention);
    return telling ? [{ article, telling }] : [];
  });
}

/** Whom and what an event is about, as keys: its people, and its places in small letters. */
export function aboutOf({
  participants,
  places,
}: Pick<CollectionEvent, 'participants' | 'places'>): string[] {
  return [...participants, ...places.map((place) => `in ${place.toLowerCase()}`)];
}

function keyOf({ family }: Act, day: Day, about: string): string {
  return `${family}\n${day}\n${about}`;
}

/** Gives the event that a mention of an article belongs to. */
export function eventsByMention(
  events: readonly CollectionEvent[],
): (path: string, mention: number) => CollectionEvent | undefined {
  const byMention = new Map<string, CollectionEvent>();
  for (const event of events)
    for (const { path, mention } of event.mentions) byMention.set(`${path}\n${mention}`, event);
  return (path, mention) => byMention.get(`${path}\n${mention}`);
}
