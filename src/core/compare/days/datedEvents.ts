import { type Day, isSingleDay } from '../../calendar/days';
import { type Act, actOf } from '../../events/acts';
import type { ArticleFacts, CollectionEvent, CollectionFacts, CollectionSpeaker } from '../../facts';
import { keepWhile } from '../../kept';
import type { Steps } from '../../steps';
import { push } from '../../lists';
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
  /** On how many days there are such events about somebody or somewhere. */
  daysWith(act: Act, about: string): number;
}

/** What the calendar of a folder is read from. */
type Dated = Pick<CollectionFacts, 'articles' | 'events' | 'speakers'>;

/** The events whose day is told in so many words, and no mere words that somebody said. */
export function* readCalendar(folder: Dated): Steps<Calendar> {
  const dated: DatedEvent[] = [];
  const byKey = new Map<string, Map<Day, DatedEvent[]>>();
  for (const event of folder.events) {
    yield;
    const one = hasDay(event) ? datedEvent(event, folder) : null;
    if (!one) continue;
    dated.push(one);
    for (const about of aboutOf(event)) {
      const key = keyOf(one.act, about);
      const byDay = byKey.get(key) ?? new Map<Day, DatedEvent[]>();
      byKey.set(key, byDay);
      push(byDay, one.day, one);
    }
  }
  return {
    events: dated,
    on: (act, day, about) => byKey.get(keyOf(act, about))?.get(day) ?? [],
    daysWith: (act, about) => byKey.get(keyOf(act, about))?.size ?? 0,
  };
}

/** What the reviewer has dated is settled. */
function hasDay({ days, speech, ofReport, decided }: CollectionEvent): boolean {
  return days !== null && isSingleDay(days) && !speech && !ofReport && !decided?.days;
}

/** `null` where the day is not told. Kept, for of all events few have changed when the folder is joined again. */
const datedEvent = keepWhile(restsOn, readEvent);

function restsOn(
  { mentions, participants }: CollectionEvent,
  { articles, speakers }: Dated,
): readonly unknown[] {
  const byId = speakersById(speakers);
  return [...mentions.map(({ path }) => articles.get(path)), ...participants.map((id) => byId.get(id))];
}

function readEvent(event: CollectionEvent, { articles, speakers }: Dated): DatedEvent | null {
  const act = actOf(event.act);
  const { days } = event;
  if (!act || !days) return null;
  const told = toldOf(event, articles).filter(
    ({ telling }) => isSingleDay(telling.days) && telling.days.first === days.first,
  );
  if (told.length === 0) return null;
  const named = stemsOf(namesIn(event, speakersById(speakers)).join(' '));
  const stems = new Set(told.flatMap(({ telling }) => [...telling.stems]).filter((stem) => !named.has(stem)));
  return { event, act, day: days.first, told, stems };
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

function keyOf({ family }: Act, about: string): string {
  return `${family}\n${about}`;
}
