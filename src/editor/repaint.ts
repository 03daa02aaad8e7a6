import * as vscode from 'vscode';
import type { Reviews } from './reviews/reviews';
import { SECTION } from './settings';

/** When what is drawn into the text of articles must be asked for anew; to be disposed of with the provider that listens. */
export interface Repaint extends vscode.Disposable {
  readonly event: vscode.Event<void>;
}

/** Fires when a review changes or ends, and when a setting of the group (`codeLens`) does. */
export function repaintOn(reviews: Reviews, settings?: string): Repaint {
  const changed = new vscode.EventEmitter<void>();
  const listeners = vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire()),
    reviews.onDidClose(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settings !== undefined && event.affectsConfiguration(`${SECTION}.${settings}`)) changed.fire();
    }),
  );
  return { event: changed.event, dispose: () => void listeners.dispose() };
}
