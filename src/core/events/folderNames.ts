import { createChanges } from '../changes';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { speakerOf } from '../people/speakerAcross';
import type { Steps } from '../steps';

/** The speakers of a folder by their ids. */
export interface FolderNames {
  readonly speaker: (id: string) => CollectionSpeaker;
  /** How often the folder names them. */
  readonly weight: (id: string) => number;
}

/**
 * Counts how often a folder names its speakers, again and again; where these are the same list, only what has changed is
 * counted. A step for each article counted.
 */
export function createFolderNames(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => Steps<FolderNames> {
  let last: readonly CollectionSpeaker[] | undefined;
  let byId = new Map<string, CollectionSpeaker>();
  let weights = new Map<string, number>();
  const count = (article: ArticleFacts | undefined, sign: 1 | -1): void => {
    for (const { id, mentions } of article?.speakers ?? []) {
      const speaker = speakerOf({ speakers: last! }, article!.path, id);
      if (speaker) weights.set(speaker.id, (weights.get(speaker.id) ?? 0) + sign * mentions.length);
    }
  };
  const countChanges = (): ReturnType<typeof createChanges> =>
    createChanges((before, now) => {
      count(before, -1);
      count(now, 1);
    });
  let takeChanges = countChanges();
  return function* (articles, speakers) {
    if (last !== speakers) {
      last = speakers;
      byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
      weights = new Map();
      takeChanges = countChanges();
    }
    yield* takeChanges(articles);
    return { speaker: (id) => byId.get(id)!, weight: (id) => weights.get(id) ?? 0 };
  };
}
