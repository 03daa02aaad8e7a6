import { createChanges } from '../changes';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { speakersIn } from '../people/speakerAcross';

/** The speakers of a folder by their ids. */
export interface FolderNames {
  readonly speaker: (id: string) => CollectionSpeaker;
  /** How often the folder names them. */
  readonly weight: (id: string) => number;
  /** Ids of those who have another name than the last time, or are named more often or less. */
  readonly changed: ReadonlySet<string>;
}

/** Counts how often a folder names its speakers, again and again: where they are the same list, only what has changed is counted. */
export function createFolderNames(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => FolderNames {
  const changesOf = createChanges();
  let last: readonly CollectionSpeaker[] = [];
  let byId = new Map<string, CollectionSpeaker>();
  let weights = new Map<string, number>();
  return (articles, speakers) => {
    const { gone, come } = changesOf(articles);
    const changed = new Set<string>();
    const before = { byId, weights };
    const isSame = last === speakers;
    if (!isSame) {
      last = speakers;
      byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
      weights = new Map();
    }
    const count = ({ path, speakers: own }: ArticleFacts, sign: 1 | -1): void => {
      const known = speakersIn({ speakers }, path);
      for (const { id: local, mentions } of own) {
        const id = known?.get(local)?.id;
        if (id === undefined) continue;
        weights.set(id, (weights.get(id) ?? 0) + sign * mentions.length);
        if (isSame) changed.add(id);
      }
    };
    if (isSame) for (const article of gone) count(article, -1);
    for (const article of isSame ? come : articles.values()) count(article, 1);
    if (!isSame) {
      for (const { id, name, kind } of speakers) {
        const was = before.byId.get(id);
        const isAsBefore =
          was?.name === name && was.kind === kind && before.weights.get(id) === weights.get(id);
        if (!isAsBefore) changed.add(id);
      }
    }
    return { speaker: (id) => byId.get(id)!, weight: (id) => weights.get(id) ?? 0, changed };
  };
}
