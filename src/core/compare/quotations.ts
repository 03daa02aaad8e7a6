import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../facts';
import { keep } from '../kept';
import type { Steps } from '../steps';
import { contestedAt } from './quotations/contested';
import { createRepeated } from './quotations/repeated';
import { createWordings, type Printed, type Wording } from './quotations/wordings';

/** What several articles print between marks. */
type Quoted = Pick<CollectionFacts, 'contested' | 'repeated'>;

/**
 * The quotations of a folder that several articles print, and those that are given to two people. Near-linear: a quotation is
 * held against those alone that share rare words with it. Kept is what two wordings have in common, for that is dear, and what
 * was found of each place; where an article has changed, it is found again for the places of its words and of what is
 * related to them.
 */
export function createFindQuoted(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
) => Steps<Quoted> {
  /** Wordings that have changed since what is related to them was forgotten; a cancelled run leaves them to the next. */
  const changed = new Set<Wording>();
  const wordings = createWordings((wording) => changed.add(wording));
  const { relatedTo } = wordings;
  const repeated = createRepeated(relatedTo);
  const found = keep((place: Printed) => ({
    contested: contestedAt(place, relatedTo),
    repeated: repeated.at(place),
  }));
  const lists = keep((article: ArticleFacts) => {
    const all = wordings.printedIn(article.path).map((place) => found.of(place));
    return {
      contested: all.flatMap(({ contested }) => contested ?? []).sort((a, b) => a.start - b.start),
      repeated: all.flatMap((each) => each.repeated).sort((a, b) => a.start - b.start),
    };
  });

  function* forgetChanged(): Steps<void> {
    for (const wording of changed) {
      // What is nearest to a place depends on the words related to its own, and whether it is kept, on what is nearest to that.
      const near = around(around([wording], relatedTo), relatedTo);
      for (const each of near) {
        repeated.forget(each);
        for (const place of each.places) {
          found.forget(place);
          lists.forget(place.article);
        }
      }
      changed.delete(wording);
      yield;
    }
  }

  return function* (articles, speakers) {
    yield* wordings.update(articles, speakers);
    yield* forgetChanged();
    const quoted = { contested: new Map(), repeated: new Map() } satisfies Quoted;
    for (const [path, article] of articles) {
      if (!lists.has(article)) yield;
      const { contested, repeated } = lists.of(article);
      if (contested.length > 0) quoted.contested.set(path, contested);
      if (repeated.length > 0) quoted.repeated.set(path, repeated);
    }
    return quoted;
  };
}

/** The wordings, and all that are related to one of them. */
function around(
  wordings: Iterable<Wording>,
  relatedTo: (wording: Wording) => Iterable<readonly [Wording, unknown]>,
): Set<Wording> {
  const all = new Set(wordings);
  for (const wording of wordings) for (const [other] of relatedTo(wording)) all.add(other);
  return all;
}
