import type { ArticleFacts, CollectionEvent, CollectionSpeaker, EventPlace, Place } from '../facts';
import type { Steps } from '../steps';
import { type DayRange } from '../calendar/days';
import type { Certainty } from '../certainty';
import { type Act, actOf } from './acts';
import type { EventStatus } from './event';
import type { Joined } from './joined';
import { labelOf, labelOfNews, type Telling } from './label';
import type { News } from './stories/tellNews';
import type { Report } from './report';
import { counted } from './sets';

/** Joined reports as events of the collection: by day, undated last, then by the number of sources. */
export function* toEvents(
  joined: readonly Joined[],
  news: readonly News[],
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<CollectionEvent[]> {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const weights = weightsOf(articles, speakers);
  const events: CollectionEvent[] = [];
  for (const one of joined) {
    yield;
    events.push(toEvent(one, articles, byId, weights));
  }
  for (const one of news) {
    yield;
    events.push(newsEvent(one, articles));
  }
  events.sort(byDay);
  const taken = new Set<string>();
  const doubles = new Map<string, number>();
  return events.map((event) => {
    let id = event.id;
    let count = doubles.get(event.id) ?? 1;
    while (taken.has(id)) id = `${event.id}-${++count}`;
    doubles.set(event.id, count);
    taken.add(id);
    return { ...event, id };
  });
}

function toEvent(
  { reports, details, tellings: inOtherWords, told }: Joined,
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: ReadonlyMap<string, CollectionSpeaker>,
  weights: ReadonlyMap<string, number>,
): CollectionEvent {
  const sorted = [...reports].sort(inReadingOrder);
  const act = actMeant(reports);
  const days = daysMeant(reports.filter((report) => report.told === told));
  const participants = peopleMeant(sorted, act);
  const places = counted(reports.flatMap((report) => report.places)).map(([place]) => place);
  const reported = [...reports, ...details].map(({ path, mention }): EventPlace => {
    const { start, end } = articles.get(path)!.events[mention]!;
    return { path, start, end, mention };
  });
  const mentions = [...reported, ...inOtherWords.map(asTelling)].sort(inPlace);
  const people = participants.map((id) => speakers.get(id)!);
  const tellings = sorted.map(({ path, mention }) => tellingOf(articles.get(path)!, mention));
  return {
    id: idOf(days, act, participants, places),
    label: labelOf(act, inFolderOrder(people.slice(0, 2), weights), places, tellings),
    act: act.id,
    days,
    certainty: surest(reports),
    ofReport: reports.every(({ path, mention }) => articles.get(path)!.events[mention]!.ofReport),
    status: statusMeant(reports),
    speech: isSpeech(sorted),
    participants,
    places,
    mentions,
    sources: [...new Set([...sorted, ...inOtherWords].map(({ path }) => path))].sort(),
  };
}

/** News that no known act names: it is called what the plainest of its headlines says, and its day is that of the reports. */
function newsEvent({ places, words }: News, articles: ReadonlyMap<string, ArticleFacts>): CollectionEvent {
  const mentions = places.map(asTelling).sort(inPlace);
  const appeared = mentions.flatMap(({ path }) => {
    const days = articles.get(path)!.published?.days;
    return days ? [days] : [];
  });
  const days = appeared.sort((a, b) => (a.first < b.first ? -1 : 1))[0] ?? null;
  return {
    id: [days?.first ?? 'undated', 'news', ...words.slice(0, 2).sort()].map(slug).join('-'),
    label: labelOfNews(mentions.map(({ path, start, end }) => articles.get(path)!.text.slice(start, end))),
    act: 'news',
    days,
    certainty: 'doubtful',
    ofReport: days !== null,
    status: 'happened',
    speech: false,
    participants: [],
    places: [],
    mentions,
    sources: mentions.map(({ path }) => path),
  };
}

function asTelling(place: Place): EventPlace {
  return { ...place, mention: null };
}

function inPlace(a: Place, b: Place): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start || a.end - b.end;
}

function tellingOf({ text, times, events }: ArticleFacts, mention: number): Telling {
  const { start, end, trigger, text: own } = events[mention]!;
  let timeless = '';
  let from = start;
  for (const time of times) {
    // "In 1987" carries its sentence; "on Wednesday" is in front of the label anyway.
    const before = text.slice(from, time.start);
    if (time.start < from || time.end > end || !/ on $/.test(before)) continue;
    timeless += before.slice(0, -' on '.length);
    from = time.end;
  }
  return {
    text: own,
    trigger: text.slice(trigger.start, trigger.end),
    behind: text.slice(trigger.end, Math.max(trigger.end, end)),
    timeless: timeless + text.slice(from, end),
  };
}

/** Of two who act together, whom the folder names more often first: so all events of a pair begin with the same one. */
function inFolderOrder(
  pair: readonly CollectionSpeaker[],
  weights: ReadonlyMap<string, number>,
): CollectionSpeaker[] {
  return [...pair].sort((a, b) => weights.get(b.id)! - weights.get(a.id)! || (a.name < b.name ? -1 : 1));
}

/** How often the folder names each speaker. */
function weightsOf(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Map<string, number> {
  const local = new Map<string, number>();
  for (const { path, speakers: own } of articles.values())
    for (const { id, mentions } of own) local.set(`${path}\n${id}`, mentions.length);
  return new Map(
    speakers.map(({ id, articles: ids }) => [
      id,
      Object.entries(ids)
        .flatMap(([path, own]) => own.map((one) => local.get(`${path}\n${one}`) ?? 0))
        .reduce((sum, count) => sum + count, 0),
    ]),
  );
}

function inReadingOrder(a: Report, b: Report): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.mention - b.mention;
}

/** The wording that says most among the specific ones; a generic one ("talks") only where there is no other. */
function actMeant(reports: readonly Report[]): Act {
  const specific = reports.filter(({ act }) => act.rank > 1);
  const ids = counted((specific.length ? specific : reports).map(({ act }) => act.id));
  const most = ids[0]![1];
  const acts = ids.filter(([, count]) => count === most).map(([id]) => actOf(id)!);
  return acts.sort((a, b) => b.rank - a.rank)[0]!;
}

/** The days that most reports name; of equals the narrowest, then the earliest. */
function daysMeant(reports: readonly Report[]): DayRange | null {
  const keys = counted(reports.flatMap(({ days }) => (days ? [`${days.first}/${days.last}`] : [])));
  const most = keys[0]?.[1];
  const ranges = keys
    .filter(([, count]) => count === most)
    .map(([key]) => ({ first: key.slice(0, key.indexOf('/')), last: key.slice(key.indexOf('/') + 1) }));
  return (
    ranges.sort(
      (a, b) => Number(a.first !== a.last) - Number(b.first !== b.last) || (a.first < b.first ? -1 : 1),
    )[0] ?? null
  );
}

/** Too few articles tell of it to make more of it than what somebody said. */
function isSpeech(reports: readonly Report[]): boolean {
  const enough = Math.min(...reports.map(({ act }) => act.sources));
  return enough > 1 && new Set(reports.map(({ path }) => path)).size < enough;
}

const SUREST: readonly Certainty[] = ['certain', 'likely'];

/** How sure the surest of the reports is of the day that it names. */
function surest(reports: readonly Report[]): Certainty {
  const sure = (certainty: Certainty): boolean =>
    reports.some((report) => report.days !== null && report.certainty === certainty);
  return SUREST.find(sure) ?? 'doubtful';
}

/** Those whom a fair share of the reports name, the one most often named first in front. */
function peopleMeant(reports: readonly Report[], act: Act): string[] {
  const named = reports.filter(({ people }) => people.length);
  const counts = new Map(counted(named.flatMap(({ people }) => people)));
  const first = new Map(counted(named.map(({ people }) => people[0]!)));
  const enough = act.takes === 'both' ? named.length / 3 : 1;
  return [...counts.keys()]
    .filter((person) => counts.get(person)! >= enough)
    .sort(
      (a, b) =>
        (first.get(b) ?? 0) - (first.get(a) ?? 0) || counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1),
    );
}

const CONFIRMING: readonly EventStatus[] = ['happened', 'believed', 'announced', 'denied'];

function statusMeant(reports: readonly Report[]): EventStatus {
  return CONFIRMING.find((status) => reports.some((report) => report.status === status))!;
}

/** `2025-04-30-call-lorrimer-rask`: day, act, and the last names of those who take part, or else the place. */
function idOf(
  days: DayRange | null,
  act: Act,
  participants: readonly string[],
  places: readonly string[],
): string {
  const names =
    participants.length && act.takes !== 'place'
      ? participants
          .slice(0, 3)
          .map((id) => id.slice(id.lastIndexOf('-') + 1))
          .sort()
      : places.length
        ? places.slice(0, 1)
        : participants.slice(0, 1);
  return [days?.first ?? 'undated', act.id, ...names].map(slug).filter(Boolean).join('-');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function byDay(a: CollectionEvent, b: CollectionEvent): number {
  const day = (event: CollectionEvent): string => event.days?.first ?? '~';
  return day(a) < day(b)
    ? -1
    : day(a) > day(b)
      ? 1
      : b.sources.length - a.sources.length ||
        b.mentions.length - a.mentions.length ||
        (a.id < b.id ? -1 : 1);
}
