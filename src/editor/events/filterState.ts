import * as vscode from 'vscode';
import { SECTION } from '../settings';
import { type EventFilter, noFilter } from './filter';

/** What the manifest's conditions may ask: the buttons show by it whether something is filtered. */
interface Keys {
  readonly eventsFiltered: boolean;
  readonly onlyDisagreements: boolean;
  readonly hiddenEventsShown: boolean;
}

/** The filter of the Events view, for as long as the window is open. */
export class EventFilterState implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private filter = noFilter;

  get value(): EventFilter {
    return this.filter;
  }

  set(change: Partial<EventFilter>): void {
    this.filter = { ...this.filter, ...change };
    const keys: Keys = {
      eventsFiltered: this.filter.words.trim() !== '',
      onlyDisagreements: this.filter.onlyDisagreements,
      hiddenEventsShown: this.filter.hidden,
    };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `${SECTION}.${key}`, value);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
