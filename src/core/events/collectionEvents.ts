import type { CollectionEvent, CollectionSpeaker, EventPlace, Place } from '../facts';
import type { Steps } from '../steps';
import { type DayRange } from '../calendar/days';
import type { Certainty } from '../certainty';
import { compare, isSameList } from '../lists';
import { nameWords } from '../people/nameKey';
import { byPlace } from '../places';
import { type Act, actOf } from './acts';
import type { EventStatus } from './event';
import type { FolderNames } from './folderNames';
import { createInOrder } from './inOrder';
import type { Joined } from './joined';
import { labelOf, labelOfNews, type Telling } from './label';
import type { News, ToldEvents } from './stories/tellNews';
import { mentionOf, placesOf, type Report, type ReportingArticle } from './report';
import { counted } from './sets';

type Articles = ReadonlyMap<string, ReportingArticle>;

/** An event, and what its id and its label make of the names of those who take part. */
interface Made {
  readonly event: CollectionEvent;
  readonly called: readonly string[];
  /** The number of the run that asked for it last. */
  run: number;
}

/**
 * Joined reports as events of the collection: by day, undated last, then by the number of sources; again and again. An event is
 * the same object again as long as all that it is made of is: the articles that tell it, and the names of those who take part.
 * A step for each that is made.
 */
export function createToEvents(): (
  told: ToldEvents,
  articles: Articles,
  names: FolderNames,
) => Steps<readonly CollectionEvent[]> {
  const made = new Map<Joined | News, Made>();
  const inOrder = createInOrder();
  let lastArticles: Articles = new Map();
  /** What has changed; it is kept until a run comes to its end. */
  const changed = { articles: new Set<string>(), names: new Set<string>() };
  let run = 0;

  const drop = (one: Joined | News): void => {
    const before = made.get(one);
    if (before) inOrder.drop(before.event);
    made.delete(one);
  };
  const put = (one: Joined | News, event: CollectionEvent, called: readonly string[]): void => {
    drop(one);
    inOrder.put(event);
    made.set(one, { event, called, run });
  };

  return function* ({ joined, news, eventOf }, articles, names) {
    run++;
    for (const [path, article] of articles)
      if (lastArticles.get(path) !== article) changed.articles.add(path);
    lastArticles = articles;
    for (const id of names.changed) changed.names.add(id);
    const stale = new Set(
      [...changed.articles].flatMap((path) => [...(articles.get(path)?.reports.keys() ?? [])].map(eventOf)),
    );
    const isAsMade = ({ event: { participants }, called }: Made): boolean =>
      changed.names.size === 0 ||
      !participants.some((id, i) => i < NAMED && changed.names.has(id)) ||
      isSameList(called, calledBy(participants, names));
    for (const one of joined) {
      const before = stale.has(one) ? undefined : made.get(one);
      if (before && isAsMade(before)) {
        before.run = run;
        continue;
      }
      yield;
      const event = toEvent(one, articles, names);
      put(one, event, calledBy(event.participants, names));
    }
    for (const one of news) {
      const before = made.get(one);
      if (before) before.run = run;
      else put(one, newsEvent(one, articles), []);
    }
    for (const [one, { run: last }] of made) if (last !== run) drop(one);
    changed.articles.clear();
    changed.names.clear();
    return inOrder.all();
  };
}

function toEvent(joined: Joined, articles: Articles, names: FolderNames): CollectionEvent {
  const mentions = [
    ...joined.reports.flatMap((report) => placesOf(articles.get(report.path)!, report)),
    ...joined.tellings.map(asTelling),
  ];
  return eventFrom(joined, mentions, articles, names);
}

/** The event of some reports, told in these places. */
export function eventFrom(
  { reports, told }: Pick<Joined, 'reports' | 'told'>,
  mentions: readonly EventPlace[],
  articles: Articles,
  names: FolderNames,
): CollectionEvent {
  const sorted = inReadingOrder(reports, articles);
  const act = actMeant(reports);
  const days = daysMeant(reports.filter((report) => report.told === told));
  const participants = peopleMeant(sorted, act);
  const places = counted(reports.flatMap((report) => report.places)).map(([place]) => place);
  const tellings = sorted.map((report) => tellingOf(articles.get(report.path)!, report));
  return {
    id: idOf(days, act, participants.map(names.speaker), places),
    label: labelOf(act, inFolderOrder(participants.slice(0, 2), names), places, tellings),
    act: act.id,
    days,
    certainty: surest(reports),
    ofReport: reports.every((report) => mentionOf(articles.get(report.path)!, report).ofReport),
    status: statusMeant(reports, days),
    speech: isSpeech(sorted),
    participants,
    places,
    mentions: [...mentions].sort(byPlace),
    sources: [...new Set(mentions.map(({ path }) => path))].sort(),
  };
}

/** News that no known act names: it is called what the plainest of its headlines says, and its day is that of the reports. */
function newsEvent({ places, words }: News, articles: Articles): CollectionEvent {
  const mentions = places.map(asTelling).sort(byPlace);
  const appeared = mentions.flatMap(({ path }) => {
    const days = articles.get(path)!.article.published?.days;
    return days ? [days] : [];
  });
  const days = appeared.sort((a, b) => (a.first < b.first ? -1 : 1))[0] ?? null;
  return {
    id: [days?.first ?? 'undated', 'news', ...words.slice(0, 2).sort()].map(slug).join('-'),
    label: labelOfNews(
      mentions.map(({ path, start, end }) => articles.get(path)!.article.text.slice(start, end)),
    ),
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

function tellingOf(reporting: ReportingArticle, report: Report): Telling {
  const { text, times } = reporting.article;
  const { start, end, trigger, text: own } = mentionOf(reporting, report);
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
function inFolderOrder(pair: readonly string[], { speaker, weight }: FolderNames): CollectionSpeaker[] {
  return pair.map(speaker).sort((a, b) => weight(b.id) - weight(a.id) || compare(a.name, b.name));
}

/** What id and label of an event make of the names of those who take part. */
function calledBy(participants: readonly string[], names: FolderNames): readonly string[] {
  const pair = inFolderOrder(participants.slice(0, 2), names);
  const others = participants.slice(2, NAMED).map(names.speaker);
  return [...pair, ...others].flatMap(({ name, kind }) => [name, kind]);
}

/** By path, then as the article has them. */
function inReadingOrder(reports: readonly Report[], articles: Articles): Report[] {
  const mention = (report: Report): number => articles.get(report.path)!.reports.get(report)!;
  return [...reports].sort((a, b) => compare(a.path, b.path) || mention(a) - mention(b));
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

/** What the most confirming of the reports says; of those that only name the event only where nothing else does. */
function statusMeant(reports: readonly Report[], days: DayRange | null): EventStatus {
  const denied = reports.some(({ status }) => status === 'denied');
  const telling = reports.filter((report) => (denied ? !report.onlyNamed : !isNamedBeforehand(report, days)));
  const asked = telling.length ? telling : reports;
  return CONFIRMING.find((status) => asked.some((report) => report.status === status))!;
}

/** "The march", in an article that is not known to have appeared after it, does not tell that it took place. */
function isNamedBeforehand({ onlyNamed, published }: Report, days: DayRange | null): boolean {
  return onlyNamed && (!days || !published || published.first <= days.last);
}

/** `2025-04-30-call-lorrimer-rask`: day, act, and the last names of those who take part, or else the place. */
function idOf(
  days: DayRange | null,
  act: Act,
  people: readonly CollectionSpeaker[],
  places: readonly string[],
): string {
  const last = people.slice(0, NAMED).map(({ name }) => nameWords(name).at(-1) ?? name);
  const names =
    last.length && act.takes !== 'place'
      ? last.sort()
      : places.length
        ? places.slice(0, 1)
        : last.slice(0, 1);
  return [days?.first ?? 'undated', act.id, ...names].map(slug).filter(Boolean).join('-');
}

/** So many of those who take part an id names. */
const NAMED = 3;

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
