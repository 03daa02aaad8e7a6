import * as vscode from 'vscode';
import { type Day, type DayRange, daysOfEdtf, edtfOf, isSingleDay, typedDays } from '../../core';
import { sayDays } from '../words';

/** Asks for the day on which an article appeared; `undefined` where no answer is given. */
export async function askDay(): Promise<Day | undefined> {
  const days = await ask(
    whenPublished(),
    vscode.l10n.t('The day on which the article appeared, such as 7 March 2025 or 2025-03-07'),
    (answer) => isSingleDay(answer),
    vscode.l10n.t('Write one day that exists, such as 7 March 2025 or 2025-03-07.'),
  );
  return days?.first;
}

/** The same where a month, or a first and a last day, is welcome, too. The answer is EDTF. */
export async function askDays(): Promise<string | undefined> {
  const days = await ask(
    whenPublished(),
    vscode.l10n.t(
      'The day on which the article appeared, such as 7 March 2025; or a month, 2025-03; or the first and the last day, 7 March 2025 to 9 March 2025',
    ),
    () => true,
    vscode.l10n.t(
      'Write a day, such as 7 March 2025 or 2025-03-07, a month, such as 2025-03, or the first and the last day, such as 7 March 2025 to 9 March 2025.',
    ),
  );
  return days && edtfOf(days);
}

/** Asks for the day, month, year or range that some words mean; with `single`, for one day. The answer is EDTF. */
export async function askDaysOf(title: string, single: boolean): Promise<string | undefined> {
  const days = await ask(
    title,
    single
      ? vscode.l10n.t('A day, such as 7 March 2025 or 2025-03-07')
      : vscode.l10n.t(
          'A day, such as 7 March 2025; a month, 2025-03; a year; or the first and the last day, 7 March 2025 to 9 March 2025',
        ),
    (answer) => !single || isSingleDay(answer),
    single
      ? vscode.l10n.t('Write one day that exists, such as 7 March 2025 or 2025-03-07.')
      : vscode.l10n.t(
          'Write a day, such as 7 March 2025, a month, such as 2025-03, a year, or the first and the last day, such as 7 March 2025 to 9 March 2025.',
        ),
  );
  return days && pointOf(days);
}

/** A whole month or year is written as such: “2025-03” means the month, not its 31 days. */
function pointOf(days: DayRange): string {
  for (const length of [4, 7]) {
    const point = days.first.slice(0, length);
    const whole = daysOfEdtf(point);
    if (whole?.first === days.first && whole.last === days.last) return point;
  }
  return edtfOf(days);
}

async function ask(
  title: string,
  prompt: string,
  isWelcome: (days: DayRange) => boolean,
  problem: string,
): Promise<DayRange | undefined> {
  const read = (text: string): DayRange | undefined => {
    const days = typedDays(text);
    return days && isWelcome(days) ? days : undefined;
  };
  const answer = await vscode.window.showInputBox({
    title,
    prompt,
    placeHolder: vscode.l10n.t('7 March 2025'),
    validateInput: (text) => (text.trim() === '' ? undefined : checked(read(text), problem)),
  });
  return answer === undefined ? undefined : read(answer);
}

const whenPublished = (): string => vscode.l10n.t('When was this article published?');

/** Shows how an answer is understood, in the words of the views, before it is given. */
function checked(days: DayRange | undefined, problem: string): string | vscode.InputBoxValidationMessage {
  if (!days) return problem;
  return { message: sayDays(days), severity: vscode.InputBoxValidationSeverity.Info };
}
