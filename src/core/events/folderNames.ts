import { createChanges } from '../changes';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { speakersById, type SpeakersIn, speakersIn } from '../people/speakerAcross';
import type { Steps } from '../steps';

/** The speakers of a folder by their ids. */
export interface FolderNames {
  readonly speaker: (id: string) => CollectionSpeaker;
  /** How often the folder names them. */
  readonly weight: (id: string) => number;
  /** Ids of those who have another name than the last time, or are named more often or less. */
  readonly changed: ReadonlySet<string>;
}

/** Whom an article names: its facts, and who its speakers are in the folder. */
interface Counted {
  readonly article: ArticleFacts;
  readonly known: SpeakersIn | undefined;
}

/** A speaker as the folder has them. */
interface Known {
  readonly speaker: CollectionSpeaker;
  readonly weight: number | undefined;
}

/**
 * Counts how often a folder names its speakers, again and again; only articles that have changed, or whose speakers have, are
 * counted anew. A step for each article counted.
 */
export function createFolderNames(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => Steps<FolderNames> {
  const weights = new Map<string, number>();
  /** What was told last of those of whom something has changed since: a run that is cancelled on the way tells nothing. */
  const before = new Map<string, Known>();
  const add = ({ article, known }: Counted, sign: 1 | -1): void => {
    for (const { id: local, mentions } of article.speakers) {
      const speaker = known?.get(local);
      if (!speaker) continue;
      const { id } = speaker;
      const weight = weights.get(id);
      if (!before.has(id)) before.set(id, { speaker, weight });
      weights.set(id, (weight ?? 0) + sign * mentions.length);
    }
  };
  const count = createChanges<Counted>(
    (last, now) => {
      if (last) add(last, -1);
      if (now) add(now, 1);
    },
    (last, now) => last.article === now.article && last.known === now.known,
  );
  return function* (articles, speakers) {
    const named = new Map<string, Counted>();
    for (const [path, article] of articles)
      named.set(path, { article, known: speakersIn({ speakers }, path) });
    yield* count(named);
    const byId = speakersById(speakers);
    const changed = new Set<string>();
    for (const [id, { speaker, weight }] of before) {
      const now = byId.get(id);
      if (weights.get(id) !== weight || now?.name !== speaker.name || now.kind !== speaker.kind)
        changed.add(id);
    }
    before.clear();
    return { speaker: (id) => byId.get(id)!, weight: (id) => weights.get(id) ?? 0, changed };
  };
}
