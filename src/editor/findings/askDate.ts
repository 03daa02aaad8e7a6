import * as vscode from 'vscode';
import { type Day, daysOfEdtf, isDay } from '../../core';

/** Asks for the day on which an article appeared; `undefined` where no answer is given. */
export function askDay(): Promise<Day | undefined> {
  return ask(vscode.l10n.t('2025-05-01'), (answer) =>
    isDay(answer)
      ? undefined
      : vscode.l10n.t('Write a day that exists as year-month-day, such as 2025-05-01.'),
  );
}

/** The same where an interval is welcome, too. The answer is EDTF. */
export function askDays(): Promise<string | undefined> {
  return ask(vscode.l10n.t('2025-05-01, or 2025-04-29/2025-05-01'), (answer) =>
    daysOfEdtf(answer)
      ? undefined
      : vscode.l10n.t(
          'Write a day, such as 2025-05-01, or the first and the last one, such as 2025-04-29/2025-05-01.',
        ),
  );
}

async function ask(
  placeHolder: string,
  validate: (answer: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('When was this article published?'),
    prompt: vscode.l10n.t('The day on which the article appeared'),
    placeHolder,
    validateInput: (text) => (text.trim() === '' ? undefined : validate(text.trim())),
  });
  return answer?.trim() || undefined;
}
