import type { ArticleFacts, CollectionFacts, Place } from '../facts';
import { nameWords } from '../people/nameKey';
import type { Speaker } from '../people/speaker';
import { nameAcross, speakerOf } from '../people/speakerAcross';
import type { Attribution } from '../quotes/quotation';

/** Somebody whom a short form may mean, and where they are named in full. */
export interface PossibleSpeaker {
  readonly name: string;
  readonly place: Place | null;
}

/**
 * Whom the words of an attribution may mean, where they fit several: people of the article who share the surname, or else
 * people of the folder. Empty where it is settled, as by a title, or by the reviewer.
 */
export function possibleSpeakers(
  attribution: Attribution,
  article: ArticleFacts,
  collection: CollectionFacts,
): PossibleSpeaker[] {
  const speaker = article.speakers.find(({ id }) => id === attribution.speaker);
  if (!speaker || !attribution.mention) return [];
  const { start, text } = attribution.mention;
  // A statement may be in doubt for other reasons than its speaker.
  const inFull = speaker.mentions.some((mention) => mention.start === start && mention.kind === 'full name');
  const here = attribution.certainty === 'doubtful' && !inFull ? namesakes(text, article) : [];
  // Whom the reviewer holds for one person is one.
  const apart = new Map(here.map((each) => [nameAcross(collection, article, each.id), each]));
  if (apart.size > 1)
    return [...apart].map(([name, each]) => ({ name, place: fullMention(each, article.path) }));
  const { ambiguous } = speakerOf(collection, article.path, speaker.id) ?? {};
  if (!ambiguous) return [];
  return collection.speakers
    .filter(({ id }) => ambiguous.people.includes(id))
    .map(({ name, articles }) => {
      for (const [path, ids] of Object.entries(articles)) {
        const known = collection.articles.get(path)?.speakers.find(({ id }) => id === ids[0]);
        const place = known && fullMention(known, path);
        if (place) return { name, place };
      }
      return { name, place: null };
    });
}

/** People of the article whose surname the words are. */
function namesakes(words: string, { speakers }: ArticleFacts): Speaker[] {
  const surname = nameWords(words).at(-1);
  return speakers.filter(({ kind, name }) => {
    const key = nameWords(name);
    return kind === 'person' && key.length > 1 && key.at(-1) === surname;
  });
}

function fullMention({ mentions }: Speaker, path: string): Place | null {
  const mention = mentions.find(({ kind }) => kind === 'full name') ?? mentions[0];
  return mention ? { path, start: mention.start, end: mention.end } : null;
}
