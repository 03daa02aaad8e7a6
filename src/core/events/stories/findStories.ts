import type { ArticleFacts } from '../../facts';
import type { Steps } from '../../steps';
import { agglomerate } from './agglomerate';
import { linksOf } from './neighbours';
import { type Profile, profileOf } from './profile';

/** Articles that tell the same news; their paths in order, two at least. */
export type Story = readonly string[];

/**
 * The stories of a folder. Articles are alike that have telling words in common (names, places and figures count more, and so
 * does the lead); they are put together as long as what they have in common is about as much as what each group has in
 * common by itself: two stories of one kind share the words of their kind, but not the names. An article that tells no
 * other's news is in no story.
 * Does not depend on the order of the articles, and an article that is like none of the others changes nothing.
 */
export function* findStories(articles: Iterable<ArticleFacts>): Steps<Story[]> {
  const profiles: Profile[] = [];
  for (const article of [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    yield;
    profiles.push(profileOf(article));
  }
  const groups = yield* agglomerate(profiles, yield* linksOf(profiles, LEAST_ALIKE));
  return groups.map((group) => group.map((i) => profiles[i]!.path).sort());
}

/** Below that, what two articles share is what any two share that are about the same town or team. */
const LEAST_ALIKE = 0.2;
