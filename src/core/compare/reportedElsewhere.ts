import { isDetail } from '../events/mentionAt';
import type { CollectionEvent, CollectionFacts, EventPlace } from '../facts';
import { push } from '../lists';

/** An event that an article reports, as others do, and the first sentence of that article that does. */
export interface SharedEvent {
  readonly event: CollectionEvent;
  readonly first: EventPlace;
}

/** The dated events of an article that other articles report as well, in the order of the folder. */
export function reportedElsewhere(
  path: string,
  folder: Pick<CollectionFacts, 'articles' | 'events'>,
): readonly SharedEvent[] {
  let byArticle = byArticles.get(folder.events);
  if (!byArticle) byArticles.set(folder.events, (byArticle = indexed(folder)));
  return byArticle.get(path) ?? [];
}

/** Made when first asked for, and kept as long as the events of the folder are: every open article asks. */
const byArticles = new WeakMap<readonly CollectionEvent[], ReadonlyMap<string, readonly SharedEvent[]>>();

function indexed({
  articles,
  events,
}: Pick<CollectionFacts, 'articles' | 'events'>): Map<string, SharedEvent[]> {
  const byArticle = new Map<string, SharedEvent[]>();
  for (const event of events) {
    if (event.speech || !event.days || event.sources.length < 2) continue;
    const seen = new Set<string>();
    for (const first of event.mentions) {
      // What only tells more of the event does not report it.
      if (seen.has(first.path) || isDetail(articles.get(first.path), first)) continue;
      seen.add(first.path);
      push(byArticle, first.path, { event, first });
    }
  }
  return byArticle;
}
