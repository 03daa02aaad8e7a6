import * as vscode from 'vscode';
import { counted } from '../../core';
import type { Review } from '../reviews/review';
import { say } from '../words';
import { type EventFilter, filterEvents, listedEvents } from './filter';

/** What the head of the view says of a filter: what is shown, and how much is not. `undefined` where all is shown. */
export function filterMessage(reviews: readonly Review[], filter: EventFilter): string | undefined {
  const shown = sayFilter(filter);
  if (shown === undefined) return undefined;
  const hidden = reviews.reduce((sum, review) => {
    const facts = review.facts();
    return sum + listedEvents(facts, filter).length - filterEvents(facts, filter).length;
  }, 0);
  return `${shown} ${say(counted(hidden, '{0} event is hidden.', '{0} events are hidden.'))}`;
}

function sayFilter({ words, onlyDisagreements }: EventFilter): string | undefined {
  const wanted = words.trim();
  if (wanted && onlyDisagreements) return vscode.l10n.t('Only events with disagreement and “{0}”.', wanted);
  if (wanted) return vscode.l10n.t('Only events with “{0}”.', wanted);
  return onlyDisagreements ? vscode.l10n.t('Only events with disagreement.') : undefined;
}
