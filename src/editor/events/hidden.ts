import type { CollectionFacts } from '../../core';

/** Whether the Events view shows what the reviewer has hidden; for as long as the window is open. */
let shown = false;

export function showHidden(show: boolean): void {
  shown = show;
}

/** The facts as the Events view shows them: with the hidden events while these are shown. */
export function withHidden(facts: CollectionFacts): Pick<CollectionFacts, 'events'> {
  return shown ? { events: [...facts.events, ...facts.hiddenEvents] } : facts;
}
