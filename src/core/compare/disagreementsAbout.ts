import type { CollectionFacts, Disagreement } from '../facts';
import { push } from '../lists';

/** Where the articles do not say the same about an event, named by its id; each disagreement once, in a stable order. */
export function disagreementsAbout(
  event: string,
  { disagreements }: Pick<CollectionFacts, 'disagreements'>,
): readonly Disagreement[] {
  let byEvent = byEvents.get(disagreements);
  if (!byEvent) byEvents.set(disagreements, (byEvent = indexed(disagreements)));
  return byEvent.get(event) ?? [];
}

/** Made when first asked for, and kept as long as the facts of the folder are: a list of events asks for each of them. */
const byEvents = new WeakMap<
  CollectionFacts['disagreements'],
  ReadonlyMap<string, readonly Disagreement[]>
>();

function indexed(disagreements: CollectionFacts['disagreements']): ReadonlyMap<string, Disagreement[]> {
  const byEvent = new Map<string, Disagreement[]>();
  for (const disagreement of new Set([...disagreements.values()].flat())) {
    if (disagreement.event !== null) push(byEvent, disagreement.event, disagreement);
  }
  return byEvent;
}
