import type { ArticleFacts, CollectionEvent, CollectionFacts, SourceBond, SourceGroup } from '../facts';
import type { Steps } from '../steps';
import { joinedByAgency } from './sources/agencyCopy';
import { join, type Joining } from './sources/join';
import { joinedInEvent, type Reported } from './sources/reportedBy';
import { joinedByText } from './sources/sharedText';

/** An independent source of an event: one article, or several that count as one, with the reasons. */
export interface EventSource {
  /** Paths, in the order of the event's sources. */
  readonly articles: readonly string[];
  /** What joins them, the strongest first; empty for one article. */
  readonly bonds: readonly SourceBond[];
}

/** The articles of a folder that are one source altogether, by path. */
export function* groupSources(
  articles: ReadonlyMap<string, ArticleFacts>,
  shared: CollectionFacts['shared'],
): Steps<CollectionFacts['groups']> {
  const joinings: Joining[] = [
    ...(yield* joinedByText(articles, shared)),
    ...(yield* joinedByAgency(articles)),
  ];
  const groups = new Map<string, SourceGroup>();
  for (const group of join([...articles.keys()], joinings)) {
    if (group.articles.length < 2) continue;
    for (const path of group.articles) groups.set(path, group);
  }
  return groups;
}

/**
 * The independent sources of an event, each with the reasons why its articles count as one: they are one source altogether,
 * or they report this event in the same words, or from the same mouth only.
 */
export function eventSources(
  event: Pick<CollectionEvent, 'act' | 'sources' | 'mentions'>,
  folder: Reported,
): readonly EventSource[] {
  const altogether = new Set(event.sources.flatMap((path) => folder.groups.get(path) ?? []));
  const joinings = [...altogether].flatMap(({ articles, bonds }): Joining[] =>
    bonds.map((bond) => ({ articles, bond })),
  );
  return join(event.sources, [...joinings, ...joinedInEvent(event, folder)]);
}

/** The same without the reasons: the paths of the articles, one list for each independent source. */
export function independentSources(
  event: Pick<CollectionEvent, 'act' | 'sources' | 'mentions'>,
  folder: Reported,
): readonly (readonly string[])[] {
  return eventSources(event, folder).map(({ articles }) => articles);
}
