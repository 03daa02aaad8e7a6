import * as vscode from 'vscode';
import type { CollectionFacts, FixAction } from '../../core';
import { say } from '../words';

interface SpeakerItem extends vscode.QuickPickItem {
  /** `null`: nobody. */
  readonly speaker: string | null;
}

/**
 * Asks who said something: one of those suggested, or any other name that is typed; `null` where nobody did, and
 * `undefined` where no answer is given.
 */
export function askSpeaker(
  { speakers }: CollectionFacts,
  { suggestions, nobody: nobodySaid }: Extract<FixAction, { kind: 'ask speaker' }>,
): Promise<string | null | undefined> {
  const known = suggestions.map((name): SpeakerItem => {
    const role = speakers.find((speaker) => speaker.name === name)?.role;
    return { label: name, speaker: name, ...(role ? { description: role } : {}) };
  });
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = vscode.l10n.t('Who said this?');
  pick.placeholder = vscode.l10n.t('Choose a speaker, or type another name');
  pick.matchOnDescription = true;
  const nobody: SpeakerItem = {
    label: say(nobodySaid),
    speaker: null,
    iconPath: new vscode.ThemeIcon('circle-slash'),
  };
  pick.items = [...known, nobody];
  return new Promise((resolve) => {
    pick.onDidChangeValue((typed) => {
      pick.items = [...known, ...newSpeaker(typed.trim(), known), nobody];
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.speaker);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined); // counts only where nothing was accepted
      pick.dispose();
    });
    pick.show();
  });
}

function newSpeaker(typed: string, known: readonly SpeakerItem[]): SpeakerItem[] {
  const isKnown = known.some(({ speaker }) => speaker?.toLowerCase() === typed.toLowerCase());
  if (!typed || isKnown) return [];
  const label = vscode.l10n.t('Somebody new: {0}', typed);
  return [{ label, speaker: typed, iconPath: new vscode.ThemeIcon('person-add'), alwaysShow: true }];
}
