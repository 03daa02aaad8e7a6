import type { CollectionFacts } from '../facts';
import { message } from '../message';
import { passagesOf } from './anchor';
import type { Casebook } from './casebook';
import type { CasebookProblem, CasebookReading } from './read';

/**
 * The decisions of the casebook that have lost their passage, or their whole article, at their places in the file. They
 * stay in it until the reviewer takes them out: the text may come back, and a decision is work.
 */
export function orphanProblems(
  { casebook, spans }: CasebookReading,
  { articles }: CollectionFacts,
): CasebookProblem[] {
  const lost = [...lostPassages(casebook, articles), ...lostSilences(casebook, articles)];
  return lost.flatMap(({ decision, article, why }) => {
    const span = spans.get(decision);
    return span ? [{ span, message: message(why, article), severity: 'information' as const }] : [];
  });
}

interface Lost {
  readonly decision: object;
  readonly article: string;
  readonly why: string;
}

const GONE = 'There is no article “{0}” in this folder';
const CHANGED = 'The words of this decision are no longer in “{0}”';

function lostPassages(
  { attributions, dates, said }: Casebook,
  articles: CollectionFacts['articles'],
): Lost[] {
  return [...attributions, ...dates, ...said].flatMap((decision) => {
    const facts = articles.get(decision.article);
    if (facts && passagesOf(facts.text, decision.quote).length > 0) return [];
    return [{ decision, article: decision.article, why: facts ? CHANGED : GONE }];
  });
}

/** A glob, or a rule in the whole folder, has no passage to lose. */
function lostSilences({ silenced }: Casebook, articles: CollectionFacts['articles']): Lost[] {
  return silenced.flatMap((decision) => {
    const facts = decision.article === undefined ? undefined : articles.get(decision.article);
    if (!facts || !decision.quote || passagesOf(facts.text, decision.quote).length > 0) return [];
    return [{ decision, article: facts.path, why: CHANGED }];
  });
}
