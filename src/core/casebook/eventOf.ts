import type { ArticleFacts, CollectionEvent, CollectionFacts, EventPlace } from '../facts';
import { eventsIn } from '../events/eventsIn';
import { contains, overlaps, type Span } from '../text/span';
import { describePassage, passagesOf } from './anchor';
import type { CasebookEvent, CasebookEventRef, CasebookPassage } from './casebook';
import type { EventKey } from './change';

type Articles = ReadonlyMap<string, ArticleFacts>;

/**
 * The event that the casebook means: that which its passage reports; where the passage is gone or reports none, that of the
 * id. Of several that one
 * passage reports, that of the id, on another day if need be, or else the first.
 */
export function eventMeant<E extends Pick<CollectionEvent, 'id' | 'mentions'>>(
  { id, article, quote }: CasebookEventRef,
  events: readonly E[],
  articles: Articles,
): E | undefined {
  const places = article !== undefined && quote ? mentionsAt({ article, quote }, articles) : [];
  const told = eventsIn(article ?? '', events).filter(({ mentions }) =>
    mentions.some((mention) => isOneOf(mention, places)),
  );
  return (
    told.find((event) => event.id === id) ??
    told.find((event) => withoutDay(event.id) === withoutDay(id)) ??
    told[0] ??
    events.find((event) => event.id === id)
  );
}

/** What stays of an id where the day becomes another. */
function withoutDay(id: string): string {
  return id.replace(/^(?:undated|\d{4}-\d{2}-\d{2})-/, '');
}

/** The event mentions, as path and index, that a passage of an article holds; of those that only touch it, those which hold it. */
export function mentionsAt(
  { article: path, quote }: CasebookPassage,
  articles: Articles,
): readonly Pointer[] {
  const article = articles.get(path);
  if (!article) return [];
  const passages = passagesOf(article.text, quote);
  const touching = (mention: Span): boolean => passages.some((passage) => overlaps(passage, mention));
  const close = (mention: Span): boolean =>
    passages.some((passage) => contains(passage, mention) || contains(mention, passage));
  const all = article.events.map((event, mention) => ({ path, mention, event }));
  const inside = all.filter(({ event }) => close(event));
  return inside.length > 0 ? inside : all.filter(({ event }) => touching(event));
}

/** A mention by its article and its index there. */
export type Pointer = Pick<EventPlace, 'path' | 'mention'>;

/** Whether a mention is one of the list. */
export function isOneOf({ path, mention }: Pointer, places: readonly Pointer[]): boolean {
  return places.some((place) => place.path === path && place.mention === mention);
}

/** What the casebook says of an event as it is now; the later of two entries. */
export function decisionAbout(
  event: CollectionEvent,
  { casebook, events, hiddenEvents, articles }: CollectionFacts,
): CasebookEvent | undefined {
  const all = [...events, ...hiddenEvents];
  return [...casebook.events].reverse().find((entry) => eventMeant(entry, all, articles)?.id === event.id);
}

/**
 * The event as it is to stand in the casebook: by its id of today and the passage that its entry has, or, where that is gone,
 * the words of its first mention, which those of `without` are not.
 */
export function keyOf(
  event: CollectionEvent,
  collection: CollectionFacts,
  without: readonly Pointer[] = [],
): EventKey {
  const { articles } = collection;
  const entry = decisionAbout(event, collection);
  const known = entry?.id ?? event.id;
  const own = event.mentions.filter((mention) => !isOneOf(mention, without));
  if (entry?.article !== undefined && entry.quote) {
    const { article, quote } = entry;
    const places = mentionsAt({ article, quote }, articles);
    if (own.some((mention) => isOneOf(mention, places))) return { id: event.id, article, quote, known };
  }
  const first = own[0] ?? event.mentions[0]!;
  return { id: event.id, ...passageOf(first, articles), known };
}

/** A mention as a passage of its article. */
export function passageOf({ path, start, end }: EventPlace, articles: Articles): CasebookPassage {
  return { article: path, quote: describePassage(articles.get(path)?.text ?? '', { start, end }) };
}
