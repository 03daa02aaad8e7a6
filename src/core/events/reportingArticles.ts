import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { isSameList } from '../lists';
import { speakerOf } from '../people/speakerAcross';
import type { Steps } from '../steps';
import { type ReportingArticle, reportsOf } from './report';
import type { Story } from './stories/findStories';

/** An article as it was read last, with what its reports rest on besides its own facts. */
interface Read {
  readonly reporting: ReportingArticle;
  /** Of each of its speakers, in order, who that is in the folder. */
  readonly known: readonly unknown[];
  readonly story: string | undefined;
}

/**
 * Reads what the articles of a folder report, by path, again and again: an article that says what it said is the same object
 * again, and so are the reports of an edited one that say the same. A step for each article.
 */
export function createReadReports(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
  stories: readonly Story[],
) => Steps<ReadonlyMap<string, ReportingArticle>> {
  let last = new Map<string, Read>();
  let spoke: readonly CollectionSpeaker[] | undefined;
  return function* (articles, speakers, stories) {
    const storyOf = new Map(stories.flatMap((story) => story.map((path) => [path, story] as const)));
    const read = new Map<string, Read>();
    for (const path of [...articles.keys()].sort()) {
      yield;
      const article = articles.get(path)!;
      const before = last.get(path);
      const story = storyOf.get(path);
      const isSame = before?.reporting.article === article && before.story === story?.[0];
      if (isSame && spoke === speakers) {
        read.set(path, before);
        continue;
      }
      const known = article.speakers.flatMap(({ id }) => {
        const speaker = speakerOf({ speakers }, path, id);
        return [speaker?.id, speaker?.kind];
      });
      read.set(
        path,
        isSame && isSameList(known, before.known)
          ? before
          : { reporting: reportsOf(article, speakers, story, before?.reporting), known, story: story?.[0] },
      );
    }
    last = read;
    spoke = speakers;
    return new Map([...read].map(([path, { reporting }]) => [path, reporting]));
  };
}
