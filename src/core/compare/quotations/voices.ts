import type { ArticleFacts, CollectionSpeaker } from '../../facts';
import { speakerOf } from '../../people/speakerAcross';
import type { Steps } from '../../steps';
import { type QuotedPassage, passagesOf } from './quotedPassages';

/** The same words from the same mouth, wherever they are printed. */
export interface Voice extends QuotedPassage {
  /** Who says so, as far as an article tells or lets guess; `null` where nobody is named. */
  readonly by: CollectionSpeaker | null;
  readonly places: Printed[];
}

/** A voice of whom it is told who it is: one person. */
export interface NamedVoice extends Voice {
  readonly by: CollectionSpeaker;
}

/** A passage where it stands. */
export interface Printed {
  readonly article: ArticleFacts;
  readonly passage: QuotedPassage;
}

/** Voices that can be looked up by what they say. */
export interface Choir {
  readonly voices: readonly Voice[];
  /** By all the words. */
  readonly byWhole: ReadonlyMap<string, readonly Voice[]>;
  /** By two telling words in a row; those alone that several voices have. */
  readonly byPair: ReadonlyMap<string, readonly Voice[]>;
}

const VOICES_A_STEP = 100;

/** Every passage of the folder, once for each of those who are said to have said it. */
export function* gatherVoices(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<Choir> {
  const voices: Voice[] = [];
  const byWhole = new Map<string, Voice[]>();
  for (const article of articles.values()) {
    yield;
    for (const passage of passagesOf(article)) {
      const by =
        passage.speaker === null ? undefined : speakerOf({ speakers }, article.path, passage.speaker);
      const alike = byWhole.get(passage.whole) ?? [];
      const known = alike.find((voice) => voice.by === (by ?? null) && voice.told === passage.told);
      if (known) {
        known.places.push({ article, passage });
        continue;
      }
      const voice: Voice = { ...passage, by: by ?? null, places: [{ article, passage }] };
      voices.push(voice);
      alike.push(voice);
      byWhole.set(passage.whole, alike);
    }
  }
  return { voices, byWhole, byPair: yield* indexPairs(voices) };
}

/** Whether it is told who says so, and that is one person. */
export function isNamed(voice: Voice): voice is NamedVoice {
  return voice.told && voice.by?.kind === 'person' && !voice.by.ambiguous;
}

/** Most pairs are found in one voice alone, and no list is made for them. */
function* indexPairs(voices: readonly Voice[]): Steps<Choir['byPair']> {
  const first = new Map<string, Voice>();
  const shared = new Map<string, Voice[]>();
  for (const [i, voice] of voices.entries()) {
    if (i % VOICES_A_STEP === 0) yield;
    for (const pair of voice.pairs) {
      const before = first.get(pair);
      if (!before) first.set(pair, voice);
      else if (shared.has(pair)) shared.get(pair)!.push(voice);
      else shared.set(pair, [before, voice]);
    }
  }
  return shared;
}
