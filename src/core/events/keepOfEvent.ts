import type { ArticleFacts, CollectionEvent, CollectionFacts, CollectionSpeaker } from '../facts';
import { speakersById } from '../people/speakerAcross';

/** Where the articles that tell an event and those who take part are looked up. */
type Folder = Pick<CollectionFacts, 'articles' | 'speakers'>;

/** What was made of an event, and what of the folder it rests on. */
interface Made<V> {
  readonly value: V;
  /** Of each mention its article. */
  readonly articles: readonly (ArticleFacts | undefined)[];
  readonly participants: readonly (CollectionSpeaker | undefined)[];
  /** The list of speakers in which those who take part were looked up last. */
  speakers: CollectionFacts['speakers'];
}

/**
 * Keeps what is made of an event, of the articles that tell it and of the speakers who take part, as long as all of these are
 * as they were: `make` must look at nothing else of the folder. Asked for all events of a folder between two key presses, so
 * that nothing is put together anew only to be compared.
 */
export function keepOfEvent<V, G extends Folder>(
  make: (event: CollectionEvent, folder: G) => V,
): (event: CollectionEvent, folder: G) => V {
  const known = new WeakMap<CollectionEvent, Made<V>>();
  return (event, folder) => {
    const before = known.get(event);
    if (before && holds(before, event, folder)) return before.value;
    const { articles, speakers } = folder;
    const byId = speakersById(speakers);
    const value = make(event, folder);
    known.set(event, {
      value,
      articles: event.mentions.map(({ path }) => articles.get(path)),
      participants: event.participants.map((id) => byId.get(id)),
      speakers,
    });
    return value;
  };
}

function holds(
  made: Made<unknown>,
  { mentions, participants }: CollectionEvent,
  { articles, speakers }: Folder,
): boolean {
  for (let i = 0; i < mentions.length; i++)
    if (articles.get(mentions[i]!.path) !== made.articles[i]) return false;
  if (made.speakers === speakers) return true;
  const byId = speakersById(speakers);
  if (participants.some((id, i) => byId.get(id) !== made.participants[i])) return false;
  made.speakers = speakers;
  return true;
}
