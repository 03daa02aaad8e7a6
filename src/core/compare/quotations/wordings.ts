import type { ArticleFacts, CollectionSpeaker } from '../../facts';
import { isSameList, push } from '../../lists';
import { type SpeakersIn, speakersIn } from '../../people/speakerAcross';
import type { Steps } from '../../steps';
import { createKeyIndex } from '../keyIndex';
import { createPairs } from '../pairs';
import { passagesOf, type QuotedPassage, type Words } from './quotedPassages';
import { mayBeRelated, type Relation, relate } from './relation';

/** The same words between marks, wherever they are printed. */
export interface Wording extends Words {
  readonly places: Set<Printed>;
}

/** A passage where it stands; its start is that of its first part. */
export interface Printed {
  readonly article: ArticleFacts;
  readonly path: string;
  readonly start: number;
  readonly passage: QuotedPassage;
  readonly wording: Wording;
  /** Who says so, as far as an article tells or lets guess; `null` where nobody is named. */
  readonly by: CollectionSpeaker | null;
}

/** A place of which it is told who says the words, and that is one person. */
export interface NamedPlace extends Printed {
  readonly by: CollectionSpeaker;
}

/** Whether it is told who says the words, and that is one person. */
export function isNamed(place: Printed): place is NamedPlace {
  return place.passage.told && place.by?.kind === 'person' && !place.by.ambiguous;
}

/** What a folder prints between marks. */
export interface Wordings {
  /** Takes in what has changed since the last time. */
  update(articles: ReadonlyMap<string, ArticleFacts>, speakers: readonly CollectionSpeaker[]): Steps<void>;
  /** What an article prints. */
  readonly printedIn: (path: string) => readonly Printed[];
  /** Other wordings that have much in common with one, and what. */
  readonly relatedTo: (wording: Wording) => Iterable<readonly [Wording, Relation]>;
}

/** What an article prints, as it was last taken in. */
interface Page {
  readonly article: ArticleFacts;
  /** Who its speakers are in the folder. */
  readonly speakers: SpeakersIn | undefined;
  readonly places: readonly Printed[];
}

/** Two telling words in a row that so many different wordings have are a phrase: by them no wording looks for others. */
const COMMON = 100;

/**
 * The wordings of no folder yet. Of an article that has changed most wordings stay, and only their places move; what is new is
 * held against those alone that share rare words with it. `changed` is told of each wording that has got, or lost, a place or
 * a relation.
 */
export function createWordings(changed: (wording: Wording) => void): Wordings {
  const byWhole = new Map<string, Wording[]>();
  const byPair = createKeyIndex<Wording>(COMMON);
  const pages = new Map<string, Page>();

  function* candidates(one: Wording): Iterable<Wording> {
    yield* byWhole.get(one.whole)!.filter((other) => other !== one);
    for (const [other, shared] of byPair.sharing(one, one.pairs))
      if (other.whole !== one.whole && mayBeRelated(one, other, shared)) yield other;
  }
  const pairs = createPairs<Wording, Relation>({ candidates, compare: relate, changed });

  const wordingOf = (words: Words): Wording => {
    const alike = byWhole.get(words.whole);
    const known = alike?.find((other) => areSame(other, words));
    if (known) return known;
    const wording: Wording = { ...words, places: new Set() };
    push(byWhole, wording.whole, wording);
    for (const touched of byPair.put(wording, wording.pairs)) pairs.put(touched);
    pairs.put(wording);
    return wording;
  };
  const drop = (wording: Wording): void => {
    const left = byWhole.get(wording.whole)!.filter((other) => other !== wording);
    if (left.length > 0) byWhole.set(wording.whole, left);
    else byWhole.delete(wording.whole);
    pairs.drop(wording);
    for (const touched of byPair.drop(wording, wording.pairs)) pairs.put(touched);
  };

  /** Puts in what an article prints now before it takes out what it printed: a wording that stays is not compared again. */
  const exchange = (path: string, next: Page | undefined): void => {
    const before = pages.get(path);
    if (next) pages.set(path, next);
    else pages.delete(path);
    for (const place of next?.places ?? []) {
      place.wording.places.add(place);
      changed(place.wording);
    }
    for (const place of before?.places ?? []) {
      place.wording.places.delete(place);
      changed(place.wording);
      if (place.wording.places.size === 0) drop(place.wording);
    }
  };

  /** Whether there was anything new to take in. */
  const take = (article: ArticleFacts, speakers: SpeakersIn | undefined): boolean => {
    const { path } = article;
    const speakerIn = ({ speaker }: QuotedPassage): CollectionSpeaker | null =>
      (speaker === null ? undefined : speakers?.get(speaker)) ?? null;
    const before = pages.get(path);
    if (before?.article === article) {
      if (before.speakers === speakers) return false;
      const { places } = before;
      if (places.every(({ by, passage }) => by === speakerIn(passage))) {
        pages.set(path, { article, speakers, places });
        return false;
      }
    }
    const places = passagesOf(article).map((passage): Printed => {
      const { start } = passage.parts[0]!;
      return { article, path, start, passage, wording: wordingOf(passage.words), by: speakerIn(passage) };
    });
    exchange(path, { article, speakers, places });
    return true;
  };

  return {
    *update(articles, speakers) {
      for (const path of [...pages.keys()]) if (!articles.has(path)) exchange(path, undefined);
      for (const [path, article] of articles) if (take(article, speakersIn({ speakers }, path))) yield;
      yield* pairs.hold();
    },
    printedIn: (path) => pages.get(path)?.places ?? [],
    relatedTo: pairs.of,
  };
}

function areSame(one: Words, other: Words): boolean {
  return (
    one.whole === other.whole &&
    one.stray === other.stray &&
    isSameList([...one.open], [...other.open]) &&
    isSameList([...one.ends], [...other.ends])
  );
}
