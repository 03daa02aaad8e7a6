import type { CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import { passagesOf } from './anchor';
import { groupsMeant } from './apply';
import type { CasebookAttribution, CasebookSilence } from './casebook';

/** A decision whose passage, or whose whole article, can no longer be found. */
export interface OrphanedDecision {
  readonly decision: CasebookAttribution | CasebookSilence;
  readonly article: string;
  readonly why: Message;
}

/**
 * The decisions of the casebook that have lost their passage. They stay in the file, and are shown, until the reviewer
 * takes them out: the text may come back, and a decision is work.
 */
export function orphanedDecisions({ articles, casebook }: CollectionFacts): OrphanedDecision[] {
  const orphans: OrphanedDecision[] = [];
  const orphan = (decision: OrphanedDecision['decision'], article: string, why: string): void => {
    orphans.push({ decision, article, why: message(why, article) });
  };
  for (const decision of casebook.attributions) {
    const article = articles.get(decision.article);
    if (!article) orphan(decision, decision.article, GONE);
    else if (groupsMeant(article, decision).size === 0) orphan(decision, decision.article, CHANGED);
  }
  for (const decision of casebook.silenced) {
    // A glob, or a rule in the whole folder, has no passage to lose.
    const article = decision.article === undefined ? undefined : articles.get(decision.article);
    if (article && decision.quote && passagesOf(article.text, decision.quote).length === 0) {
      orphan(decision, article.path, CHANGED);
    }
  }
  return orphans;
}

const GONE = 'There is no article “{0}” in this folder';
const CHANGED = 'The words of this decision are no longer in “{0}”';
