import * as vscode from 'vscode';
import {
  type Certainty,
  type DayRange,
  type DayWording,
  type Message,
  type MessageArgument,
  dayWording,
  isDayRange,
  shortDayWording,
} from '../core';
import { escaped, lines } from './reading/markdown';

/** Days as the reader writes them, with the year. */
export const sayDays: DayWording = dayWording(vscode.env.language);

/** A sentence of the core in the reader's language. */
export function say(message: Message): string {
  return vscode.l10n.t(message.text, ...message.args.map(sayArgument));
}

/**
 * Days in few words, for an article of a year that the reader has in view: "Wed 30 Apr". `weekday: false` for a place
 * that names the day of the week itself.
 */
export function sayDaysShort(
  range: DayRange,
  published: DayRange | undefined,
  { weekday = true } = {},
): string {
  return published ? shortly(published.first.slice(0, 4), weekday)(range) : sayDays(range);
}

/** A hint that may well be wrong is shown as a question. */
export function withDoubt(words: string, certainty: Certainty): string {
  return certainty === 'doubtful' ? vscode.l10n.t('{0}?', words) : words;
}

/** How far an inference can be relied on. */
export function saySureness(certainty: Certainty): string {
  switch (certainty) {
    case 'certain':
      return vscode.l10n.t('As good as certain.');
    case 'likely':
      return vscode.l10n.t('Likely. Check it before you rely on it.');
    case 'doubtful':
      return vscode.l10n.t('Uncertain. Check this.');
  }
}

function sayArgument(argument: MessageArgument): string | number {
  if (typeof argument !== 'object') return argument;
  return isDayRange(argument) ? sayDays(argument) : say(argument);
}

/** Made once a year: making one is slow, and a folder's articles are mostly of the same year. */
const wordings = new Map<string, DayWording>();

function shortly(year: string, weekday: boolean): DayWording {
  const key = `${year} ${weekday}`;
  let wording = wordings.get(key);
  if (!wording) {
    wording = shortDayWording(vscode.env.language, `${year}-01-01`, { weekday });
    wordings.set(key, wording);
  }
  return wording;
}

/** Paragraphs for a tooltip. Words of articles stay words: nothing in them becomes a link, an image or a command. */
export function plainText(paragraphs: readonly string[]): vscode.MarkdownString {
  return lines(...paragraphs.map(escaped));
}
