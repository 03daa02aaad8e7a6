import { type Span, overlaps } from '../text/span';
import type { RecordedTimes } from '../time/recorded';
import { passagesOf } from './anchor';
import type { Casebook, CasebookDate, CasebookSaying, TextQuote } from './casebook';

/** What is decided about the times of one article. */
export interface TimeDecisions {
  readonly dates: CasebookDate[];
  readonly said: CasebookSaying[];
}

/** The decisions about times, by the path of their article. Most articles have none, and are not looked at for any. */
export function timeDecisions({ dates, said }: Casebook): ReadonlyMap<string, TimeDecisions> {
  const byPath = new Map<string, TimeDecisions>();
  const of = (path: string): TimeDecisions => {
    const decisions = byPath.get(path) ?? { dates: [], said: [] };
    byPath.set(path, decisions);
    return decisions;
  };
  for (const date of dates) of(date.article).dates.push(date);
  for (const saying of said) of(saying.article).said.push(saying);
  return byPath;
}

/** The decisions at their places in the text; those that have lost their passage are left out. */
export function recordedTimes(text: string, { dates, said }: TimeDecisions): RecordedTimes {
  return {
    dates: placed(text, dates, ({ means }) => ({ means })),
    said: placed(text, said, ({ on }) => ({ on })),
  };
}

/** In reading order; where two are about the same words, the later one counts. */
function placed<T extends { readonly quote: TextQuote }, R>(
  text: string,
  decisions: readonly T[],
  decided: (decision: T) => R,
): (Span & R)[] {
  const places = decisions
    .flatMap((decision, rank) =>
      passagesOf(text, decision.quote).map((passage) => ({ passage, rank, decided: decided(decision) })),
    )
    .sort((a, b) => a.passage.start - b.passage.start);
  const kept: typeof places = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last && overlaps(last.passage, place.passage)) {
      if (last.rank > place.rank) continue;
      kept.pop();
    }
    kept.push(place);
  }
  return kept.map(({ passage, decided }) => ({ ...passage, ...decided }));
}

/** The decision about which days the words at a place mean; `undefined` where the reviewer made none. */
export function dateDecidedAt(
  article: Placed,
  { dates }: Casebook,
  place: Span,
): { readonly decision: CasebookDate; readonly passage: Span } | undefined {
  return lastAt(article, dates, place);
}

/** The decision about when the words at a place were said; `undefined` where the reviewer made none. */
export function sayingDecidedAt(
  article: Placed,
  { said }: Casebook,
  place: Span,
): CasebookSaying | undefined {
  return lastAt(article, said, place)?.decision;
}

interface Placed {
  readonly path: string;
  readonly text: string;
}

function lastAt<T extends { readonly article: string; readonly quote: TextQuote }>(
  { path, text }: Placed,
  decisions: readonly T[],
  place: Span,
): { readonly decision: T; readonly passage: Span } | undefined {
  for (const decision of [...decisions].reverse()) {
    if (decision.article !== path) continue;
    const passage = passagesOf(text, decision.quote).find((passage) => touches(passage, place));
    if (passage) return { decision, passage };
  }
  return undefined;
}

/** An empty place is that of a cursor, which may stand right behind the words. */
function touches(passage: Span, place: Span): boolean {
  return place.start === place.end
    ? passage.start <= place.start && place.start <= passage.end
    : overlaps(passage, place);
}
