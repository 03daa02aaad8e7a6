import type { CollectionFacts, CollectionSpeaker } from '../facts';

type SpeakerIndex = ReadonlyMap<string, ReadonlyMap<string, CollectionSpeaker>>;

/** Path -> id in the article -> speaker, made once for each list of speakers: every lens asks. */
const indexes = new WeakMap<CollectionFacts['speakers'], SpeakerIndex>();

/** The speaker of the folder that a speaker of one article is. */
export function speakerOf(
  { speakers }: Pick<CollectionFacts, 'speakers'>,
  path: string,
  id: string,
): CollectionSpeaker | undefined {
  let index = indexes.get(speakers);
  if (!index) indexes.set(speakers, (index = indexSpeakers(speakers)));
  return index.get(path)?.get(id);
}

function indexSpeakers(speakers: CollectionFacts['speakers']): SpeakerIndex {
  const index = new Map<string, Map<string, CollectionSpeaker>>();
  for (const speaker of speakers) {
    for (const [path, ids] of Object.entries(speaker.articles)) {
      const inArticle = index.get(path) ?? new Map<string, CollectionSpeaker>();
      ids.forEach((id) => inArticle.set(id, speaker));
      index.set(path, inArticle);
    }
  }
  return index;
}
