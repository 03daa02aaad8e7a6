import { type CollectionEvent, type CollectionFacts, disagreementsAbout } from '../../core';
import { fileNameOf, outletOf, titleOf } from '../articles';

/** Which events the Events view shows. */
export interface EventFilter {
  /** Each of these words must stand in the label, the names of participants and places, or what an article is called. */
  readonly words: string;
  /** Only events about which the articles do not say the same. */
  readonly onlyDisagreements: boolean;
  /** Those too that the reviewer has hidden. */
  readonly hidden: boolean;
}

/** All events. */
export const noFilter: EventFilter = { words: '', onlyDisagreements: false, hidden: false };

/** Whether it hides anything at all. */
export function isFiltering({ words, onlyDisagreements }: EventFilter): boolean {
  return onlyDisagreements || words.trim() !== '';
}

/** The events of a folder that the view has at all: what is mere speech is left out. */
export function listedEvents(
  { events, hiddenEvents }: Pick<CollectionFacts, 'events' | 'hiddenEvents'>,
  { hidden }: Pick<EventFilter, 'hidden'> = noFilter,
): CollectionEvent[] {
  return (hidden ? [...events, ...hiddenEvents] : events).filter(({ speech }) => !speech);
}

/** Those of them that the filter lets through. */
export function filterEvents(
  facts: CollectionFacts,
  { words, onlyDisagreements, hidden }: EventFilter,
): CollectionEvent[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  let events = listedEvents(facts, { hidden });
  if (onlyDisagreements) events = events.filter(({ id }) => disagreementsAbout(id, facts).length > 0);
  if (wanted.length === 0) return events;
  const names = new Map(facts.speakers.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return events.filter((event) => {
    const text = folded(
      [
        event.label,
        ...event.participants.flatMap((id) => names.get(id) ?? []),
        ...event.places,
        ...event.sources.flatMap((path) => namesOfSource(path, facts)),
      ].join('\n'),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** What a person may call an article: its headline, its outlet, its file. */
function namesOfSource(path: string, { articles, casebook }: CollectionFacts): string[] {
  const article = articles.get(path);
  const outlet = article && outletOf(article, casebook);
  return [fileNameOf(path), ...(article ? [titleOf(article)] : []), ...(outlet ? [outlet] : [])];
}

/** Small letters without accents: "Perez" finds "Pérez". */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
