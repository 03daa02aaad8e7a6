import { addDays, type Day, daysBetween } from '../calendar/days';
import { actOf } from '../events/acts';
import { push } from '../lists';
import type { ArticleFacts, CollectionEvent, CollectionFacts, Place } from '../facts';
import { overlaps } from '../text/span';
import { tellingsOf } from './days/tellings';
import { independentSources } from './sources';

/** An event that only one independent source reports, at the mention that founds it. */
export interface SingleSource extends Place {
  readonly event: CollectionEvent;
  /** The articles that print what this one prints, and so are no source of their own. */
  readonly copies: readonly string[];
  /** How many independent sources tell of the days around. */
  readonly among: number;
}

/** Where fewer independent sources tell of the time, that one is alone says nothing. */
const FEWEST_SOURCES = 3;
/** What lies further back when it is told is background, which everybody takes from elsewhere. */
const RECENT = 14;
/** Days on either side of the event that are "that time". */
const AROUND = 1;
/** A longer stretch of days is no event. */
const LONGEST = 2;

/** Words that somebody made public: that others do not quote them is no doubt about them. */
const WORDS = new Set(['statement', 'announcement']);

/** What only one source has, by article; made once for a folder as it was joined. */
const found = new WeakMap<CollectionFacts, ReadonlyMap<string, readonly SingleSource[]>>();

/**
 * The events of an article for which it is, with the articles that print the same text, the only source, where at least
 * three independent sources tell of that time. Of these only what the article makes news of: told in its headline or first
 * paragraph, or in several places.
 */
export function onlyHere(path: string, collection: CollectionFacts): readonly SingleSource[] {
  let all = found.get(collection);
  if (!all) found.set(collection, (all = findAll(collection)));
  return all.get(path) ?? [];
}

function findAll(collection: CollectionFacts): Map<string, SingleSource[]> {
  const all = new Map<string, SingleSource[]>();
  const tellers = tellersByDay(collection);
  const alike = eventsByPeople(collection.events);
  for (const event of collection.events) {
    const { days, sources } = event;
    const family = actOf(event.act)?.family;
    if (!days || event.ofReport || event.speech || event.certainty === 'doubtful') continue;
    if (event.status !== 'happened' || family === undefined || WORDS.has(family)) continue;
    if ((alike.get(keyOf(event)) ?? []).some((other) => mayBeSame(event, other))) continue;
    const length = daysBetween(days.first, days.last);
    if (length > LONGEST || independentSources(event, collection).length !== 1) continue;
    const around = Array.from({ length: length + 1 + 2 * AROUND }, (_, i) => addDays(days.first, i - AROUND));
    const telling = [...new Set(around.flatMap((day) => [...(tellers.get(day) ?? [])]))];
    const among = independentSources({ act: event.act, sources: telling, mentions: [] }, collection).length;
    if (among < FEWEST_SOURCES) continue;
    for (const path of sources) {
      const place = foundingPlace(event, collection.articles.get(path)!);
      // Of an event that others have on another day, the day alone is in question.
      if (!place || isOnOtherDay(place, collection)) continue;
      push(all, path, { ...place, event, copies: sources.filter((other) => other !== path), among });
    }
  }
  return all;
}

/** Whether others tell of something between the same people without its day, or a day or two apart: of the same, perhaps. */
function mayBeSame({ days, sources }: CollectionEvent, other: CollectionEvent): boolean {
  if (other.sources.every((path) => sources.includes(path))) return false;
  return !other.days || Math.abs(daysBetween(days!.first, other.days.first)) <= APART;
}

const APART = 2;

function eventsByPeople(events: readonly CollectionEvent[]): Map<string, CollectionEvent[]> {
  const alike = new Map<string, CollectionEvent[]>();
  for (const event of events) if (event.participants.length > 0) push(alike, keyOf(event), event);
  return alike;
}

function keyOf({ act, participants }: CollectionEvent): string {
  return [act, ...[...participants].sort()].join(' ');
}

/** The mention that tells the day, where the article makes news of the event. */
function foundingPlace({ mentions, days }: CollectionEvent, article: ArticleFacts): Place | null {
  const own = mentions.filter(({ path }) => path === article.path);
  const tellings = tellingsOf(article).filter(({ mention }) =>
    own.some((place) => place.mention === mention),
  );
  const [first] = tellings;
  const isNews = tellings.some(({ opening }) => opening) || own.length > 1;
  const { published } = article;
  if (!first || !isNews || !published || !days) return null;
  if (daysBetween(days.last, published.days.last) > RECENT) return null;
  const { start, end } = article.events[first.mention]!;
  return { path: article.path, start, end };
}

function isOnOtherDay(place: Place, { disagreements }: CollectionFacts): boolean {
  return (disagreements.get(place.path) ?? []).some(
    ({ rule, sides }) =>
      rule === 'date-conflict' && sides.some((side) => side.path === place.path && overlaps(side, place)),
  );
}

/** The articles that tell of something on a day. */
function tellersByDay({ articles }: CollectionFacts): Map<Day, Set<string>> {
  const tellers = new Map<Day, Set<string>>();
  for (const article of articles.values()) {
    for (const { days } of tellingsOf(article)) {
      if (days.first !== days.last) continue;
      const known = tellers.get(days.first);
      if (known) known.add(article.path);
      else tellers.set(days.first, new Set([article.path]));
    }
  }
  return tellers;
}
