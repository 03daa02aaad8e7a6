import { message, type Message } from '../../message';
import type { Span } from '../../text/span';
import { type DayRange, edtfOf } from '../../calendar/days';

/** What a publication date rests on. `given`: the caller named it (the command line). */
export type PublishedBasis =
  'casebook' | 'given' | 'header' | 'front matter' | 'metadata' | 'printed date' | 'dateline';

/** A day that speaks for or against a publication date, and where it stands; `span: null` for a file name. */
export interface DateStatement {
  readonly days: DayRange;
  readonly from: Exclude<PublishedBasis, 'casebook' | 'given'> | 'web address' | 'file name';
  readonly span: Span | null;
}

/** The day the article appeared (TimeML: document creation time), or the days between which it must lie. */
export interface PublicationDate {
  /** EDTF: `2025-05-01`, or `2025-04-29/2025-04-30`. */
  readonly value: string;
  readonly days: DayRange;
  readonly basis: PublishedBasis;
  /** Where the article says so; `null` where the casebook or the caller does. */
  readonly span: Span | null;
}

/** A publication date that an undated article may have: offered, never assumed. */
export interface PublishedCandidate {
  readonly days: DayRange;
  /** Who suggests it. */
  readonly from: 'file name' | 'web address' | 'printed date' | 'dateline' | 'other articles';
  /** How it was reached, in words. */
  readonly how: Message;
}

/** Days that the other articles suggest for an undated one, by its path; `undefined` where it is dated, or none of theirs. */
export interface Suggestions {
  get(path: string): readonly PublishedCandidate[] | undefined;
}

/** The candidates for an article, its own before those of the folder, each day or range once, with all that speaks for it. */
export function candidatesFor(
  {
    path,
    publishedCandidates,
  }: { readonly path: string; readonly publishedCandidates: readonly PublishedCandidate[] },
  ofFolder: Suggestions,
): PublishedCandidate[] {
  const byDays = new Map<string, PublishedCandidate>();
  for (const candidate of [...publishedCandidates, ...(ofFolder.get(path) ?? [])]) {
    const key = edtfOf(candidate.days);
    const before = byDays.get(key);
    const how = before ? message('{0}. {1}', before.how, candidate.how) : candidate.how;
    byDays.set(key, { ...(before ?? candidate), how });
  }
  return [...byDays.values()];
}
