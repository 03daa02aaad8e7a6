import { createChanges } from '../changes';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { speakersById, speakersIn } from '../people/speakerAcross';
import type { Steps } from '../steps';

/** The speakers of a folder by their ids. */
export interface FolderNames {
  readonly speaker: (id: string) => CollectionSpeaker;
  /** How often the folder names them. */
  readonly weight: (id: string) => number;
  /** Ids of those who have another name than the last time, or are named more often or less. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Counts how often a folder names its speakers, again and again; where these are the same list, only what has changed is
 * counted. A step for each article counted.
 */
export function createFolderNames(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => Steps<FolderNames> {
  /** What was counted last, and of which list of speakers. */
  let counted = countOf([]);
  /** What was told last: a run that is cancelled on the way tells nothing. */
  let told = counted;
  return function* (articles, speakers) {
    if (counted.speakers !== speakers) counted = countOf(speakers);
    yield* counted.take(articles);
    const { weights, before } = counted;
    const changed =
      counted === told
        ? new Set([...before].flatMap(([id, weight]) => (weight === weights.get(id) ? [] : [id])))
        : differing(counted, told);
    before.clear();
    told = counted;
    const byId = speakersById(speakers);
    return { speaker: (id) => byId.get(id)!, weight: (id) => weights.get(id) ?? 0, changed };
  };
}

/** How often each of some speakers is named. */
interface Count {
  readonly speakers: readonly CollectionSpeaker[];
  readonly weights: ReadonlyMap<string, number>;
  /** What had been counted when it was told last, of those of whom more or less was counted since. */
  readonly before: Map<string, number | undefined>;
  readonly take: (articles: ReadonlyMap<string, ArticleFacts>) => Steps<void>;
}

function countOf(speakers: readonly CollectionSpeaker[]): Count {
  const weights = new Map<string, number>();
  const before = new Map<string, number | undefined>();
  const add = (article: ArticleFacts | undefined, sign: 1 | -1): void => {
    const known = article && speakersIn({ speakers }, article.path);
    for (const { id: local, mentions } of article?.speakers ?? []) {
      const id = known?.get(local)?.id;
      if (id === undefined) continue;
      if (!before.has(id)) before.set(id, weights.get(id));
      weights.set(id, (weights.get(id) ?? 0) + sign * mentions.length);
    }
  };
  return {
    speakers,
    weights,
    before,
    take: createChanges((before, now) => {
      add(before, -1);
      add(now, 1);
    }),
  };
}

/** Those who have another name than before, or are named more often or less. */
function differing({ speakers, weights }: Count, before: Count): Set<string> {
  const knownBefore = speakersById(before.speakers);
  const isAsBefore = ({ id, name, kind }: CollectionSpeaker): boolean => {
    const was = knownBefore.get(id);
    return was?.name === name && was.kind === kind && before.weights.get(id) === weights.get(id);
  };
  return new Set(speakers.filter((speaker) => !isAsBefore(speaker)).map(({ id }) => id));
}
