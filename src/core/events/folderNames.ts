import { createChanges } from '../changes';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { speakerOf } from '../people/speakerAcross';

/** The speakers of a folder by their ids. */
export interface FolderNames {
  readonly speaker: (id: string) => CollectionSpeaker;
  /** How often the folder names them. */
  readonly weight: (id: string) => number;
}

/** Counts how often a folder names its speakers, again and again; where these are the same list, only what has changed is counted. */
export function createFolderNames(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => FolderNames {
  const changesOf = createChanges();
  let last: readonly CollectionSpeaker[] | undefined;
  let byId = new Map<string, CollectionSpeaker>();
  let weights = new Map<string, number>();
  const count = ({ path, speakers: own }: ArticleFacts, sign: 1 | -1): void => {
    for (const { id, mentions } of own) {
      const speaker = speakerOf({ speakers: last! }, path, id);
      if (speaker) weights.set(speaker.id, (weights.get(speaker.id) ?? 0) + sign * mentions.length);
    }
  };
  return (articles, speakers) => {
    const { gone, come } = changesOf(articles);
    if (last === speakers) {
      for (const article of gone) count(article, -1);
      for (const article of come) count(article, 1);
    } else {
      last = speakers;
      byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
      weights = new Map();
      for (const article of articles.values()) count(article, 1);
    }
    return { speaker: (id) => byId.get(id)!, weight: (id) => weights.get(id) ?? 0 };
  };
}
