import type { CollectionFacts, Disagreement } from '../facts';
import { keep } from '../kept';
import { push } from '../lists';

/** Where the articles do not say the same about an event, named by its id; each disagreement once, in a stable order. One about two events stands with both. */
export function disagreementsAbout(
  event: string,
  { disagreements }: Pick<CollectionFacts, 'disagreements'>,
): readonly Disagreement[] {
  return byEvent(disagreements).get(event) ?? [];
}

/** Each disagreement of a folder once, in a stable order. */
export function allDisagreements({
  disagreements,
}: Pick<CollectionFacts, 'disagreements'>): ReadonlySet<Disagreement> {
  return new Set([...disagreements.values()].flat());
}

/** Made when first asked for, and kept as long as the facts of the folder are: a list of events asks for each of them. */
const byEvent = keep(indexed).of;

function indexed(disagreements: CollectionFacts['disagreements']): ReadonlyMap<string, Disagreement[]> {
  const byEvent = new Map<string, Disagreement[]>();
  for (const disagreement of allDisagreements({ disagreements })) {
    for (const event of disagreement.events) push(byEvent, event, disagreement);
  }
  return byEvent;
}
