import { type Day, dayNumber, isSingleDay } from '../../calendar/days';
import { type Act, actOf } from '../../events/acts';
import type { ArticleFacts, CollectionEvent, CollectionFacts, CollectionSpeaker } from '../../facts';
import { A_STEP, type Steps } from '../../steps';
import { keep } from '../../kept';
import { isSameList, push } from '../../lists';
import { speakersById } from '../../people/speakerAcross';
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
  readonly people: readonly CollectionSpeaker[];
  readonly day: Day;
  /** The day as a number to count with. */
  readonly dayNumber: number;
  /** The tellings that name the day, by path, then by offset. */
  readonly told: readonly Told[];
  /** Those of them that announce it: the first of each article that appeared before the day had gone by. */
  readonly announced: readonly Told[];
  /** All that the tellings say besides who takes part and where: names and roles tell nothing of what happened. */
  readonly stems: ReadonlySet<string>;
  /** The kind of act with each that the event is about, as keys. */
  readonly keys: readonly string[];
}

/** Events of one kind about one person or place, by the number of their day. */
export type ByDay = ReadonlyMap<number, readonly DatedEvent[]>;

/** Events looked up by the kind of act and somebody or somewhere that they are about, and by their day. */
export interface Calendar {
  readonly events: readonly DatedEvent[];
  /** For each that an event is about the events of its kind, itself among them. */
  around(one: DatedEvent): readonly ByDay[];
}

/** What the calendar of a folder is read from. */
type Dated = Pick<CollectionFacts, 'articles' | 'events' | 'speakers'>;

/** Reads the events whose day is told in so many words, and no mere words that somebody said; again and again. */
export function createCalendar(): (folder: Dated) => Steps<Calendar> {
  const datedEvent = keep(readEvent);
  return function* (folder) {
    const events: DatedEvent[] = [];
    const byKey = new Map<string, Map<number, DatedEvent[]>>();
    let looked = 0;
    for (const event of folder.events) {
      if (++looked % A_STEP === 0) yield;
      if (!hasDay(event)) continue;
      const known = datedEvent.of(event, folder);
      // Names and roles of those who take part are no part of an event.
      if (known && !isSameList(known.people, peopleIn(event, folder))) datedEvent.forget(event);
      const one = datedEvent.of(event, folder);
      if (!one) continue;
      events.push(one);
      for (const key of one.keys) {
        const byDay = byKey.get(key) ?? new Map<number, DatedEvent[]>();
        byKey.set(key, byDay);
        push(byDay, one.dayNumber, one);
      }
    }
    return { events, around: ({ keys }) => keys.map((key) => byKey.get(key)!) };
  };
}

/** What the reviewer has dated is settled. */
function hasDay({ days, speech, ofReport, decided }: CollectionEvent): boolean {
  return days !== null && isSingleDay(days) && !speech && !ofReport && !decided?.days;
}

/** `null` where the day is not told. */
function readEvent(event: CollectionEvent, folder: Dated): DatedEvent | null {
  const act = actOf(event.act);
  const { days } = event;
  if (!act || !days) return null;
  const told = toldOf(event, folder.articles).filter(
    ({ telling }) => isSingleDay(telling.days) && telling.days.first === days.first,
  );
  if (told.length === 0) return null;
  const people = peopleIn(event, folder);
  const named = stemsOf(namesOf(people, event).join(' '));
  const stems = new Set(told.flatMap(({ telling }) => [...telling.stems]).filter((stem) => !named.has(stem)));
  const announced = announcementsOf(told, days.first);
  const keys = aboutOf(event).map((about) => `${act.family}\n${about}`);
  const [day, number] = [days.first, dayNumber(days.first)];
  return { event, act, people, day, dayNumber: number, told, announced, stems, keys };
}

function announcementsOf(told: readonly Told[], day: Day): Told[] {
  const first = new Map<ArticleFacts, Told>();
  for (const one of told) {
    const { published } = one.article;
    const ahead = published !== null && published.days.first <= day;
    if (one.telling.status === 'announced' && ahead && !first.has(one.article)) first.set(one.article, one);
  }
  return [...first.values()];
}

function peopleIn({ participants }: CollectionEvent, { speakers }: Dated): CollectionSpeaker[] {
  const byId = speakersById(speakers);
  return participants.flatMap((id) => byId.get(id) ?? []);
}

function namesOf(people: readonly CollectionSpeaker[], { places }: CollectionEvent): string[] {
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
