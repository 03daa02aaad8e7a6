import * as vscode from 'vscode';
import { edtfOf, type FixAction } from '../../core';
import { shorten } from '../shorten';
import { say, sayDays } from '../words';
import { askDaysOf } from './askDate';

interface DayItem extends vscode.QuickPickItem {
  /** EDTF; `null`: no date; `undefined`: to be typed. */
  readonly means?: string | null;
}

const LONGEST_WORDS = 40;

/**
 * Asks which day some words mean, or on which day they were said: one of those suggested, or any other that is typed. EDTF;
 * `null` where the words name no time, and `undefined` where no answer is given.
 */
export async function askOtherDay({
  quotes,
  asks,
  suggestions,
}: Extract<FixAction, { kind: 'ask day' }>): Promise<string | null | undefined> {
  const words = shorten(quotes[0]?.exact ?? '', LONGEST_WORDS);
  const said = asks === 'said';
  const title = said
    ? vscode.l10n.t('On which day was this said?')
    : vscode.l10n.t('Which day does “{0}” mean?', words);
  const items: DayItem[] = [
    ...suggestions.map(({ days, why }) => ({
      label: sayDays(days),
      description: say(why),
      means: edtfOf(days),
    })),
    {
      label: suggestions.length > 0 ? vscode.l10n.t('Another day…') : vscode.l10n.t('A day…'),
      iconPath: new vscode.ThemeIcon('calendar'),
    },
    ...(said
      ? []
      : [
          { label: vscode.l10n.t('Not a date'), means: null, iconPath: new vscode.ThemeIcon('circle-slash') },
        ]),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: said ? words : vscode.l10n.t('Choose a day; it is recorded in the casebook'),
    matchOnDescription: true,
  });
  if (!chosen) return undefined;
  return chosen.means === undefined ? askDaysOf(title, said) : chosen.means;
}
