import type { CollectionEvent, CollectionFacts, Place, SourceGroup } from '../../../src/core';
import { message } from '../../../src/core/message';
import type { Review } from '../../../src/editor/reviews/review';
import { days } from '../builders';

// What the views are given, made by hand.

/** An event that one article reports, in no sentence, unless more is said. */
export function event(
  label: string,
  edtf: string | null,
  more: Partial<CollectionEvent> = {},
): CollectionEvent {
  return {
    id: label,
    label,
    act: 'call',
    days: edtf === null ? null : days(edtf),
    certainty: 'likely',
    ofReport: false,
    status: 'happened',
    speech: false,
    participants: [],
    places: [],
    mentions: [],
    sources: ['one.txt'],
    ...more,
  };
}

/** Articles that print the same text. */
export function groups(...articles: string[][]): Map<string, SourceGroup> {
  return new Map(
    articles.flatMap((paths) => {
      const how = message('the same words in {0} articles', paths.length);
      const group: SourceGroup = { articles: paths, bonds: [{ kind: 'shared text', how, places: [] }] };
      return paths.map((path): [string, SourceGroup] => [path, group]);
    }),
  );
}

/** As much of a review as a view asks for. */
export function reviewOf(facts: CollectionFacts): Review {
  return {
    folder: { name: 'news', uri: { toString: () => 'file:///news' } },
    casebook: { casebook: facts.casebook },
    skipped: new Map(),
    facts: () => facts,
    article: (path: string) => facts.articles.get(path),
    findings: () => [],
  } as unknown as Review;
}

/** Where some words stand in an article. */
export function placeOf(facts: CollectionFacts, path: string, words: string): Place {
  const start = facts.articles.get(path)!.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${path}: ${words}`);
  return { path, start, end: start + words.length };
}
