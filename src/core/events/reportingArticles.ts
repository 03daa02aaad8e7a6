import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { isSameList } from '../lists';
import { speakersIn } from '../people/speakerAcross';
import type { Steps } from '../steps';
import { type ReportingArticle, reportsOf } from './report';
import type { Story } from './stories/findStories';

/** An article as it was read last, with what its reports rest on besides its own facts. */
interface Read {
  readonly reporting: ReportingArticle;
  readonly known: readonly unknown[];
  readonly story: string | undefined;
}

/**
 * Reads what the articles of a folder report, by path, again and again: an article that says what it said is the same object
 * again, and so are the reports of an edited one that say the same. A step for each article that is read.
 */
export function createReadReports(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
  stories: readonly Story[],
) => Steps<ReadonlyMap<string, ReportingArticle>> {
  let last = new Map<string, Read>();
  let spoke: readonly CollectionSpeaker[] | undefined;
  return function* (articles, speakers, stories) {
    const storyOf = new Map<string, Story>();
    for (const story of stories) for (const path of story) storyOf.set(path, story);
    const read = new Map<string, Read>();
    const reporting = new Map<string, ReportingArticle>();
    for (const path of [...articles.keys()].sort()) {
      const article = articles.get(path)!;
      const before = last.get(path);
      const story = storyOf.get(path);
      const isSame = before?.reporting.article === article && before.story === story?.[0];
      const isAsRead = isSame && (spoke === speakers || isSameList(before.known, knownIn(article, speakers)));
      if (!isAsRead) yield;
      const now = isAsRead
        ? before
        : {
            reporting: reportsOf(article, speakers, story, before?.reporting),
            known: knownIn(article, speakers),
            story: story?.[0],
          };
      read.set(path, now);
      reporting.set(path, now.reporting);
    }
    last = read;
    spoke = speakers;
    return reporting;
  };
}

/** Of each speaker of an article, in order, who that is in the folder. */
function knownIn(article: ArticleFacts, speakers: readonly CollectionSpeaker[]): readonly unknown[] {
  const known = speakersIn({ speakers }, article.path);
  return article.speakers.flatMap(({ id }) => {
    const speaker = known?.get(id);
    return [speaker?.id, speaker?.kind];
  });
}
