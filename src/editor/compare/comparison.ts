import {
  type CollectionFacts,
  type Disagreement,
  type Finding,
  type Place,
  type Span,
  likeness,
  overlaps,
} from '../../core';

/** Two passages of two articles to be read side by side. */
export interface Comparison {
  readonly here: Place;
  readonly there: Place;
}

/** Whether a finding points into another article. */
export function isComparable({ path, related }: Finding): boolean {
  return related.some((place) => place.path !== path);
}

/** A finding beside each of the other articles that it points into. */
export function ofFinding(finding: Finding): Comparison[] {
  return besides(finding, finding.related);
}

/** Each side of a disagreement beside the first, or beside the one that is given. */
export function ofDisagreement({ sides }: Disagreement, here: Place | undefined = sides[0]): Comparison[] {
  return here ? besides(here, sides) : [];
}

/** A sentence that reports an event beside those of the other articles; beside the first of them where none is given. */
export function ofSentences(
  sentences: readonly Place[],
  here: Place | undefined = sentences[0],
): Comparison[] {
  return here ? besides(here, sentences) : [];
}

/**
 * Articles that are one source, each beside the first: whole where they are the same text, so that what was added is seen as
 * well as what is shared; else the longest passage that both print, if there is one.
 */
export function ofArticles(
  paths: readonly string[],
  { articles, shared }: Pick<CollectionFacts, 'articles' | 'shared'>,
): Comparison[] {
  const whole = paths.flatMap((path): Place[] => {
    const article = articles.get(path);
    return article ? [{ path, start: 0, end: article.text.length }] : [];
  });
  const [first] = whole;
  const textOf = ({ path }: Place): string => articles.get(path)?.text ?? '';
  return (first ? besides(first, whole) : []).map((pair) => {
    if (isSameText(textOf(pair.here), textOf(pair.there))) return pair;
    const passages = (shared.get(pair.here.path) ?? []).filter(({ there }) => there.path === pair.there.path);
    const [longest] = passages.sort((a, b) => lengthOf(b.here) - lengthOf(a.here));
    return longest ? { here: longest.here, there: longest.there } : pair;
  });
}

/** Above this likeness two passages are the same text, with changes: then the changes are what one wants to see. */
const SAME_TEXT = 0.5;
/** Fewer characters than these have no differences to be looked for; one wants to see what stands around them. */
const SHORTEST_TEXT = 40;

/** Whether two passages are the same text with changes, and not only about the same. */
export function isSameText(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_TEXT && likeness(a, b) >= SAME_TEXT;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** All that can be compared at a place of an article: what is not agreed upon there, what is found, what others print as well. */
export function comparisonsAt(
  path: string,
  selection: Span,
  findings: readonly Finding[],
  { disagreements, shared }: Pick<CollectionFacts, 'disagreements' | 'shared'>,
): Comparison[] {
  // A cursor is an empty selection: it is at a passage whose edge it touches.
  const isAt = (span: Span): boolean =>
    overlaps({ start: span.start, end: span.end + 1 }, { start: selection.start, end: selection.end + 1 });
  const found = [
    ...(disagreements.get(path) ?? []).flatMap((disagreement) =>
      disagreement.sides
        .filter((side) => side.path === path && isAt(side))
        .flatMap((side) => ofDisagreement(disagreement, side)),
    ),
    ...findings.filter(isAt).flatMap(ofFinding),
    ...(shared.get(path) ?? []).filter(({ here }) => isAt(here)),
  ];
  // The same place may be in a disagreement, a finding and a shared passage: one question, not three.
  return found.filter(
    ({ there }, i) =>
      found.findIndex((other) => other.there.path === there.path && overlaps(other.there, there)) === i,
  );
}

/** The first of the places in each other article. */
function besides(here: Place, places: readonly Place[]): Comparison[] {
  const byArticle = new Map<string, Comparison>();
  for (const there of places) {
    if (there.path === here.path || byArticle.has(there.path)) continue;
    byArticle.set(there.path, { here: placeOf(here), there: placeOf(there) });
  }
  return [...byArticle.values()];
}

/** Without what else is known of it: comparisons travel as arguments of commands. */
function placeOf({ path, start, end }: Place): Place {
  return { path, start, end };
}
