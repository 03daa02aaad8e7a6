import type { CollectionFacts } from '../facts';
import { message } from '../message';
import { passagesOf } from './anchor';
import type { Casebook, CasebookEventRef } from './casebook';
import { eventMeant, mentionsAt } from './eventOf';
import type { CasebookProblem, CasebookReading } from './read';

/**
 * The decisions of the casebook that have lost their passage, or their whole article, at their places in the file. They
 * stay in it until the reviewer takes them out: the text may come back, and a decision is work.
 */
export function orphanProblems(
  { casebook, spans }: CasebookReading,
  collection: CollectionFacts,
): CasebookProblem[] {
  const { articles } = collection;
  const lost = [
    ...lostPassages(casebook, articles),
    ...lostEvents(casebook, collection),
    ...lostSilences(casebook, articles),
  ];
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
const UNTOLD = 'No article tells of the event “{0}” any more';
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

/** An event that has changed its id is known by its passage; only one that is told nowhere is lost. */
function lostEvents(
  { events: entries }: Casebook,
  { events, hiddenEvents, articles }: CollectionFacts,
): Lost[] {
  const all = [...events, ...hiddenEvents];
  const isLost = (ref: CasebookEventRef): boolean => eventMeant(ref, all, articles) === undefined;
  return entries.flatMap((decision) => {
    if (isLost(decision)) return [{ decision, article: decision.id, why: UNTOLD }];
    const gone = decision.apart?.find((passage) => mentionsAt(passage, articles).length === 0);
    if (gone) return [{ decision, article: gone.article, why: articles.has(gone.article) ? CHANGED : GONE }];
    const other = decision.same_as?.find((ref) => isLost(ref) && !isMergedAway(ref, articles));
    return other ? [{ decision, article: other.id, why: UNTOLD }] : [];
  });
}

/** An event that has become part of another has no id any more, but its passage is there. */
function isMergedAway({ article, quote }: CasebookEventRef, articles: CollectionFacts['articles']): boolean {
  return article !== undefined && quote !== undefined && mentionsAt({ article, quote }, articles).length > 0;
}

/** A glob, or a rule in the whole folder, has no passage to lose. */
function lostSilences({ silenced }: Casebook, articles: CollectionFacts['articles']): Lost[] {
  return silenced.flatMap((decision) => {
    const facts = decision.article === undefined ? undefined : articles.get(decision.article);
    if (!facts || !decision.quote || passagesOf(facts.text, decision.quote).length > 0) return [];
    return [{ decision, article: facts.path, why: CHANGED }];
  });
}
