import { edtfOf } from '../calendar/days';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { message } from '../message';
import { basisWords } from '../wording/basis';
import { recordDateAsked } from './dateFixes';
import type { Fix } from './fix';
import type { Finding } from './rule';

/** Ways to settle on which day an article appeared: each of the days that it names, or another, goes into the casebook. */
export function conflictFixes(_finding: Finding, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const { path, published, publishedConflicts } = article;
  if (!published) return [];
  const named = [{ days: published.days, from: published.basis }, ...publishedConflicts];
  const seen = new Set<string>();
  const records = named
    .filter(({ days }) => !seen.has(edtfOf(days)) && seen.add(edtfOf(days)))
    .map(({ days, from }): Fix => ({
      title: message('Record {0} in the casebook', days),
      reason: message('The {0} says {1}.', basisWords[from], days),
      action: { kind: 'decide', change: { kind: 'publish', article: path, published: edtfOf(days) } },
      preferred: false,
    }));
  return [...records, recordDateAsked(path, collection)];
}
