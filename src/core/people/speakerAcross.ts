import { nameWords } from './nameKey';
import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../facts';
import { keep } from '../kept';

type SpeakerIndex = ReadonlyMap<string, ReadonlyMap<string, CollectionSpeaker>>;

/** Path -> id in the article -> speaker, made once for each list of speakers: every lens asks. */
const byArticle = keep<CollectionFacts['speakers'], SpeakerIndex>(indexSpeakers).of;

/** The speakers of the folder by their ids there. */
export const speakersById = keep<CollectionFacts['speakers'], ReadonlyMap<string, CollectionSpeaker>>(
  (speakers) => new Map(speakers.map((speaker) => [speaker.id, speaker])),
).of;

/** The speaker of the folder that a speaker of one article is. */
export function speakerOf(
  collection: Pick<CollectionFacts, 'speakers'>,
  path: string,
  id: string,
): CollectionSpeaker | undefined {
  return speakersIn(collection, path)?.get(id);
}

/** The speakers of the folder that those of one article are, by their ids there. */
export function speakersIn(
  { speakers }: Pick<CollectionFacts, 'speakers'>,
  path: string,
): ReadonlyMap<string, CollectionSpeaker> | undefined {
  return byArticle(speakers).get(path);
}

/** The ids of the speakers of a folder of whom something is not as it was. */
export function differing(
  before: CollectionFacts['speakers'],
  now: CollectionFacts['speakers'],
): ReadonlySet<string> {
  if (before === now) return new Set();
  const [were, are] = [new Set(before), new Set(now)];
  const changed = [...before.filter((one) => !are.has(one)), ...now.filter((one) => !were.has(one))];
  return new Set(changed.map(({ id }) => id));
}

/** What the folder calls a speaker of an article: the reviewer's name for them, or else the fullest of all articles. */
export function nameAcross(
  collection: Pick<CollectionFacts, 'speakers'>,
  { path, speakers }: Pick<ArticleFacts, 'path' | 'speakers'>,
  id: string,
): string {
  const speaker = speakerOf(collection, path, id) ?? speakers.find((each) => each.id === id);
  return speaker?.name ?? id;
}

/** Who else of the folder bears a name in full: giving it to `speaker` as well makes the two one person. */
export function bearerOf(
  { speakers }: Pick<CollectionFacts, 'speakers'>,
  name: string,
  speaker: CollectionSpeaker,
): CollectionSpeaker | undefined {
  const wanted = nameWords(name).join(' ');
  return speakers.find(
    (other) =>
      other.id !== speaker.id && other.kind !== 'unnamed' && nameWords(other.name).join(' ') === wanted,
  );
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
