import { nameWords } from './nameKey';
import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../facts';
import { keep } from '../kept';

/** Who the speakers of an article are in the folder, by their ids in the article. */
export type SpeakersIn = ReadonlyMap<string, CollectionSpeaker>;

/** The same for each article, by its path. */
type SpeakerIndex = ReadonlyMap<string, SpeakersIn>;

/** Made once for each list of speakers: every lens asks. */
const byArticle = keep<CollectionFacts['speakers'], SpeakerIndex, CollectionFacts['speakers'] | undefined>(
  (speakers, before) => (before ? indexAgain(speakers, before) : indexed(new Map(), speakers)),
);

/**
 * Tells that a list of speakers came of another one of which most are left: what `speakersIn` gives for an article of whose
 * speakers nothing has changed is then the same object as before.
 */
export function follow(before: CollectionFacts['speakers'], speakers: CollectionFacts['speakers']): void {
  byArticle.of(speakers, before);
}

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
): SpeakersIn | undefined {
  return byArticle.of(speakers, undefined).get(path);
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

function indexAgain(
  speakers: CollectionFacts['speakers'],
  before: CollectionFacts['speakers'],
): SpeakerIndex {
  const [were, are] = [new Set(before), new Set(speakers)];
  const [gone, come] = [
    before.filter((speaker) => !are.has(speaker)),
    speakers.filter((speaker) => !were.has(speaker)),
  ];
  const index = new Map(byArticle.of(before, undefined));
  for (const path of new Set([...gone, ...come].flatMap(({ articles }) => Object.keys(articles)))) {
    const left = [...(index.get(path) ?? [])].filter(([, speaker]) => are.has(speaker));
    index.set(path, new Map(left));
  }
  return indexed(index, come);
}

/** Adds speakers to an index, whose articles of theirs are its own. */
function indexed(index: Map<string, SpeakersIn>, speakers: readonly CollectionSpeaker[]): SpeakerIndex {
  for (const speaker of speakers) {
    for (const [path, ids] of Object.entries(speaker.articles)) {
      const inArticle = (index.get(path) ?? new Map()) as Map<string, CollectionSpeaker>;
      for (const id of ids) inArticle.set(id, speaker);
      index.set(path, inArticle);
    }
  }
  return index;
}
