import * as vscode from 'vscode';
import { basisWords, dateDecidedAt, type TimeExpression } from '../../core';
import type { OpenArticle } from '../reviews/reviews';
import { say, sayDays, saySureness, withDoubt } from '../words';
import { escaped, lines } from './markdown';

/** Which day an expression means, why, how sure that is, what it is called in TIMEX3, and how to put it right. */
export function timeText(open: OpenArticle, time: TimeExpression): vscode.MarkdownString {
  const { days, type, value, how, certainty, relative } = time;
  const meaning = days ? withDoubt(sayDays(days), certainty) : withoutDays(type);
  // What is written out, or names no day at all, needs no word on how sure it is.
  const isInferred = days !== null && (relative || certainty !== 'certain');
  return lines(
    `**${escaped(meaning)}**`,
    escaped(say(how)),
    ...basis(open, time),
    ...(isInferred ? [escaped(saySureness(certainty))] : []),
    `${escaped(vscode.l10n.t('TIMEX3: {0}', type))} \`${value}\``,
    `*${escaped(howToCorrect(open, time))}*`,
  );
}

/** What the publication date rests on that a day is counted from: the day is no surer than that. */
function basis({ article: { published } }: OpenArticle, { anchor }: TimeExpression): string[] {
  if (anchor.kind !== 'publication' || !published) return [];
  return [escaped(vscode.l10n.t('Publication date by: {0}', say(basisWords[published.basis])))];
}

function howToCorrect({ article, review }: OpenArticle, time: TimeExpression): string {
  return dateDecidedAt(article, review.casebook.casebook, time)
    ? vscode.l10n.t('The light bulb takes back the recorded day, or records another one.')
    : vscode.l10n.t('Wrong? The light bulb records another day in the casebook.');
}

function withoutDays(type: TimeExpression['type']): string {
  switch (type) {
    case 'DURATION':
      return vscode.l10n.t('A length of time');
    case 'SET':
      return vscode.l10n.t('Something that repeats');
    case 'DATE':
    case 'TIME':
      return vscode.l10n.t('No day can be told');
  }
}
