import type { ArticleFacts, CollectionFacts } from '../facts';
import { conflictFixes } from './conflictFixes';
import { dateConflictFixes } from './dateConflictFixes';
import { dateFixes } from './dateFixes';
import type { Fix } from './fix';
import type { Finding } from './rule';
import { silenceFixes } from './silenceFixes';
import { namedFixes } from './namedFixes';
import { speakerFixes } from './speakerFixes';
import { timeFixes } from './timeFixes';

/** The fixes that belong to one rule; every finding can be silenced besides. */
const fixesOfRule: Readonly<
  Record<string, (finding: Finding, article: ArticleFacts, collection: CollectionFacts) => Fix[]>
> = {
  'missing-date': dateFixes,
  'publication-conflict': conflictFixes,
  'unresolved-date': (finding, article, collection) => [
    ...(article.published ? [] : dateFixes(finding, article, collection)),
    ...timeFixes(finding, article, collection),
  ],
  'weekday-mismatch': timeFixes,
  'relative-date-in-quote': saidFirst,
  'unattributed-quote': speakerFixes,
  'ambiguous-speaker': namedFixes,
  'anonymous-source': namedFixes,
  'speaker-conflict': namedFixes,
  'date-conflict': dateConflictFixes,
};

/** When the words were said settles every day in them, so that is offered first. */
function saidFirst(finding: Finding, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const fixes = timeFixes(finding, article, collection);
  const isSaid = ({ action }: Fix): boolean => action.kind === 'ask day' && action.asks === 'said';
  return [...fixes.filter(isSaid), ...fixes.filter((fix) => !isSaid(fix))];
}

/**
 * What a reviewer may do about a finding, the likeliest first. Reads stored facts only: no text is looked at anew, so that
 * opening the menu costs nothing. Empty where the finding's article has left the collection.
 */
export function fixesFor(finding: Finding, collection: CollectionFacts): Fix[] {
  const article = collection.articles.get(finding.path);
  if (!article) return [];
  const own = fixesOfRule[finding.rule]?.(finding, article, collection) ?? [];
  return [...own, ...silenceFixes(finding, article)];
}
