import { createChanges } from '../../changes';
import type { ArticleFacts } from '../../facts';
import type { Steps } from '../../steps';
import { agglomerate } from './agglomerate';
import { createClusters } from './clusters';
import { type Member, Neighbours } from './neighbours';
import { isSameProfile, profileOf } from './profile';

/** Articles that tell the same news; their paths in order, two at least. */
export type Story = readonly string[];

/** Below that, what two articles share is what any two share that are about the same town or team. */
const LEAST_ALIKE = 0.2;

/**
 * The stories of a folder, again and again. Articles are alike that have telling words in common (names, places and figures
 * count more, and so does the lead); they are put together as long as what they have in common is about as much as what each
 * group has in common by itself: two stories of one kind share the words of their kind, but not the names. An article that
 * tells no other's news is in no story.
 * Does not depend on the order of the articles, and an article that is like none of the others changes nothing.
 */
export function createFindStories(): (
  articles: ReadonlyMap<string, ArticleFacts>,
) => Steps<readonly Story[]> {
  const members = new Map<string, Member>();
  const neighbours = new Neighbours(LEAST_ALIKE);
  const clusters = createClusters(neighbours);
  const exchange = createChanges((was, is) => {
    const { path } = (is ?? was)!;
    const before = members.get(path);
    const profile = is && profileOf(is);
    if (before && profile && isSameProfile(before.profile, profile)) return;
    if (before) neighbours.drop(before);
    members.delete(path);
    if (!profile) return;
    const member = { profile, number: 0 };
    members.set(path, member);
    neighbours.put(member);
  });
  return function* (articles) {
    yield* exchange(articles);
    yield* neighbours.look();
    const stories: Story[] = [];
    for (const cluster of clusters()) {
      cluster.grouped ??= yield* agglomerate(cluster);
      stories.push(...cluster.grouped.groups.map((group) => group.map(({ path }) => path).sort()));
    }
    return stories.sort(([a], [b]) => (a! < b! ? -1 : 1));
  };
}
