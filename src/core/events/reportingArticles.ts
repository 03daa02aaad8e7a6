import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { type SpeakersIn, speakersIn } from '../people/speakerAcross';
import type { Steps } from '../steps';
import { type ReportingArticle, reportsOf } from './report';
import type { Story } from './stories/findStories';

/** An article as it was read last, with what its reports rest on besides its own facts. */
interface Read {
  readonly reporting: ReportingArticle;
  readonly speakers: SpeakersIn | undefined;
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
  return function* (articles, speakers, stories) {
    const storyOf = new Map<string, Story>();
    for (const story of stories) for (const path of story) storyOf.set(path, story);
    const read = new Map<string, Read>();
    const reporting = new Map<string, ReportingArticle>();
    for (const path of [...articles.keys()].sort()) {
      const article = articles.get(path)!;
      const before = last.get(path);
      const story = storyOf.get(path);
      const inFolder = speakersIn({ speakers }, path);
      const now: Read = {
        reporting:
          before?.reporting.article === article &&
          before.story === story?.[0] &&
          areCalledTheSame(article, before.speakers, inFolder)
            ? before.reporting
            : reportsOf(article, speakers, story, before?.reporting),
        speakers: inFolder,
        story: story?.[0],
      };
      if (now.reporting !== before?.reporting) yield;
      read.set(path, now);
      reporting.set(path, now.reporting);
    }
    last = read;
    return reporting;
  };
}

/** Whether the speakers of an article are in the folder who they were, as far as reports tell. */
function areCalledTheSame(
  { speakers }: ArticleFacts,
  before: SpeakersIn | undefined,
  now: SpeakersIn | undefined,
): boolean {
  return (
    before === now ||
    speakers.every(({ id }) => {
      const [was, is] = [before?.get(id), now?.get(id)];
      return was?.id === is?.id && was?.kind === is?.kind;
    })
  );
}
