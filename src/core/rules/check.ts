import { silencedIn } from '../casebook/silence';
import type { ArticleFacts, CollectionFacts } from '../facts';
import type { Finding, Severity } from './rule';
import { rules } from './table';

/**
 * What the rules point at in one article, in reading order; what the reviewer has silenced is left out.
 *
 * @param severities The setting `sourceReview.rules`: how loudly each rule speaks, by its id; its own default where the
 *   rule is not named.
 */
export function check(
  article: ArticleFacts,
  collection: CollectionFacts,
  severities: Readonly<Record<string, Severity | 'off'>>,
): Finding[] {
  const isSilenced = silencedIn(article, collection.casebook);
  const findings: Finding[] = [];
  for (const { id, defaultSeverity, check } of rules) {
    const set = severities[id];
    if (set === 'off') continue;
    for (const { start, end, message, related = [], severity: own } of check(article, collection)) {
      const severity = set ?? own ?? defaultSeverity;
      const finding: Finding = { rule: id, severity, path: article.path, start, end, message, related };
      if (!isSilenced(finding)) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
