import { addDays, type Day, type DayRange, daysBetween } from '../calendar/days';
import { actOf } from '../events/acts';
import { eventsIn } from '../events/eventsIn';
import type { ArticleFacts, CollectionEvent, CollectionFacts, Place } from '../facts';
import { keep } from '../kept';
import { groupBy } from '../lists';
import { overlaps } from '../text/span';
import { tellingsOf } from './days/tellings';
import { independentCount } from './independentCount';

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

/**
 * The events of an article for which it is, with the articles that print the same text, the only source, where at least
 * three independent sources tell of that time. Of these only what the article makes news of: told in its headline or first
 * paragraph, or in several places.
 */
export function onlyHere(path: string, collection: CollectionFacts): readonly SingleSource[] {
  return eventsIn(path, collection.events).flatMap((event) => {
    if (!event.sources.includes(path) || !countsAsNews(event) || mayBeToldElsewhere(event, collection))
      return [];
    const place = foundingPlace(event, collection.articles.get(path)!);
    // Of an event that others have on another day, the day alone is in question.
    if (!place || isOnOtherDay(place, collection) || independentCount(event, collection) !== 1) return [];
    const among = tellersAround(event.days, collection);
    if (among < FEWEST_SOURCES) return [];
    return [{ ...place, event, copies: event.sources.filter((other) => other !== path), among }];
  });
}

/** It happened, on a day or two that are told, and was more than words. */
function countsAsNews(event: CollectionEvent): event is CollectionEvent & { readonly days: DayRange } {
  const { act, days, ofReport, speech, certainty, status } = event;
  const family = actOf(act)?.family;
  if (!days || ofReport || speech || certainty === 'doubtful') return false;
  if (status !== 'happened' || family === undefined || WORDS.has(family)) return false;
  return daysBetween(days.first, days.last) <= LONGEST;
}

/** Whether others tell of something between the same people without its day, or a day or two apart: of the same, perhaps. */
function mayBeToldElsewhere(
  event: CollectionEvent & { readonly days: DayRange },
  { events }: CollectionFacts,
): boolean {
  const alike = event.participants.length > 0 ? byPeople(events).get(peopleOf(event)) : undefined;
  return (alike ?? []).some(
    ({ days, sources }) =>
      sources.some((path) => !event.sources.includes(path)) &&
      (!days || Math.abs(daysBetween(event.days.first, days.first)) <= APART),
  );
}

const APART = 2;

/** Made when first asked for, and kept as long as the events of the folder are. */
const byPeople = keep((events: CollectionFacts['events']) => groupBy(events, peopleOf)).of;

/** The kind of act and those who take part. */
function peopleOf({ act, participants }: CollectionEvent): string {
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

/**
 * How many independent sources tell of the days around: articles that are one source altogether count once, and who wrote before
 * it happened could not tell of it.
 */
function tellersAround({ first, last }: DayRange, { articles, groups }: CollectionFacts): number {
  const tellers = tellersByDay(articles);
  const sources = new Set<unknown>();
  for (let step = -AROUND; step <= daysBetween(first, last) + AROUND; step++)
    for (const path of tellers.get(addDays(first, step)) ?? []) {
      const { published } = articles.get(path)!;
      if (!published || published.days.last >= first) sources.add(groups.get(path) ?? path);
    }
  return sources.size;
}

/** The articles that tell of something on a day; made when first asked for, for the articles as they were joined. */
const tellersByDay = keep((articles: CollectionFacts['articles']): ReadonlyMap<Day, ReadonlySet<string>> => {
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
}).of;
