import { type CollectionEvent, type CollectionFacts, type EventSource, eventSources } from '../core';
import { placeRow, plain } from './plain';

// The JSON about who prints what others print: passages that articles share, and articles that are one source.

/** How many independent sources an event has, and the articles of each with what joins them. */
export function sourceRows(event: CollectionEvent, collection: CollectionFacts): object {
  const sources = eventSources(event, collection);
  return { independentSources: sources.length, groups: sources.map(joinedRow) };
}

/** Articles that are one source, with the reasons. */
export function joinedRow({ articles, bonds }: EventSource): object {
  return {
    sources: articles,
    bonds: bonds.map(({ kind, how, places }) => ({ kind, how: plain(how), places: places.map(placeRow) })),
  };
}

/** Each passage that two articles share, once. */
export function reuseRows({ shared }: CollectionFacts): object[] {
  return [...shared.values()].flatMap((passages) =>
    passages
      .filter(({ here, there }) => here.path < there.path)
      .map(({ here, there, alike, quoted }) => ({
        a: placeRow(here),
        b: placeRow(there),
        alike: Math.round(alike * 1000) / 1000,
        quoted: quoted === 'here' ? 'a' : quoted === 'there' ? 'b' : quoted,
      })),
  );
}
