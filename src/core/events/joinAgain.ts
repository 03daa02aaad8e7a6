import type { ArticleFacts, CollectionEvent, CollectionSpeaker } from '../facts';
import type { Steps } from '../steps';
import { createToEvents } from './collectionEvents';
import { createJoinFamilies } from './families';
import { createFolderNames } from './folderNames';
import { createReadReports } from './reportingArticles';
import { createFindStories } from './stories/findStories';
import { createTellNews } from './stories/tellNews';

/**
 * Joins the event mentions of a folder to events, again and again. Each step keeps what it found, by the articles that this
 * rests on, and works out anew only what rests on one that has changed; events about which nothing has changed are the same
 * objects again. The result is the same pure function of the articles and the speakers; the order of the articles does not
 * matter. A step for each article, each report, each story and each event.
 */
export function createJoinEvents(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => Steps<readonly CollectionEvent[]> {
  const findStories = createFindStories();
  const readReports = createReadReports();
  const joinFamilies = createJoinFamilies();
  const tellNews = createTellNews();
  const readNames = createFolderNames();
  const toEvents = createToEvents();
  return function* (articles, speakers) {
    const stories = yield* findStories(articles);
    const reporting = yield* readReports(articles, speakers, stories);
    const placed = yield* joinFamilies(reporting);
    const told = yield* tellNews(stories, placed, reporting, speakers);
    const names = yield* readNames(articles, speakers);
    return yield* toEvents(told, reporting, names);
  };
}

/** Joins them once. */
export function joinEvents(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<readonly CollectionEvent[]> {
  return createJoinEvents()(articles, speakers);
}
