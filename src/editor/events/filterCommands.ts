import * as vscode from 'vscode';
import type { EventFilterState } from './filterState';

/** The commands that choose which events the Events view shows. */
export function registerFilterCommands(filter: EventFilterState): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('sourceReview.filterEvents', (words?: unknown) => {
      // From the title of the view no words come, but what the view has selected may.
      if (typeof words === 'string') filter.set({ words });
      else askWords(filter);
    }),
    registerCommand('sourceReview.clearEventFilter', () => filter.set({ words: '' })),
    registerCommand('sourceReview.showOnlyDisagreements', () => filter.set({ onlyDisagreements: true })),
    registerCommand('sourceReview.showAgreements', () => filter.set({ onlyDisagreements: false })),
  );
}

/** Asks for words, and filters by them while they are typed; Escape brings back what was before. */
function askWords(filter: EventFilterState): void {
  const before = filter.value.words;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Events');
  input.placeholder = vscode.l10n.t('What happened, who took part, where, or which article reports it');
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((words) => filter.set({ words }));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) filter.set({ words: before });
    input.dispose();
  });
  input.show();
}
