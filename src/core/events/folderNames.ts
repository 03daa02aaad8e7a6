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
  const counted = new Map<string, Counted>();
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
  const exchange = (path: string, now: Counted | undefined): void => {
    const last = counted.get(path);
    if (last) add(last, -1);
    if (now) add(now, 1);
    if (now) counted.set(path, now);
    else counted.delete(path);
  };
  return function* (articles, speakers) {
    for (const path of [...counted.keys()]) if (!articles.has(path)) exchange(path, undefined);
    for (const [path, article] of articles) {
      const known = speakersIn({ speakers }, path);
      const last = counted.get(path);
      if (last?.article === article && last.known === known) continue;
      exchange(path, { article, known });
      yield;
    }
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
