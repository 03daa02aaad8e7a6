import * as vscode from 'vscode';
import {
  type DayRange,
  type DayWording,
  type Message,
  type MessageArgument,
  dayWording,
  isDayRange,
  shortDayWording,
} from '../core';

/** Days as the reader writes them, with the year. */
export const sayDays: DayWording = dayWording(vscode.env.language);

/** A sentence of the core in the reader's language. */
export function say(message: Message): string {
  return vscode.l10n.t(message.text, ...message.args.map(sayArgument));
}

/** Days in few words, for an article (or a line of it) of a year that the reader has in view. */
export function sayDaysShort(range: DayRange, published: DayRange | undefined): string {
  return published ? shortly(published.first.slice(0, 4))(range) : sayDays(range);
}

function sayArgument(argument: MessageArgument): string | number {
  if (typeof argument !== 'object') return argument;
  return isDayRange(argument) ? sayDays(argument) : say(argument);
}

/** One wording a year: making one is slow, and a folder's articles are mostly of the same year. */
const wordings = new Map<string, DayWording>();

function shortly(year: string): DayWording {
  let wording = wordings.get(year);
  if (!wording) wordings.set(year, (wording = shortDayWording(vscode.env.language, `${year}-01-01`)));
  return wording;
}

/** One line of at most `most` characters, cut at a word where there is one; line ends become spaces. */
export function shorten(text: string, most: number): string {
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, space > most / 2 ? space : most - 1)}…`;
}
