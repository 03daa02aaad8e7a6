import * as vscode from 'vscode';
import { type Certainty, type Span, type TimeExpression, spanAt } from '../../core';
import { mentionAt, quotationAt } from '../articles';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { say, sayDays } from '../words';
import { escaped, lines } from './markdown';
import { quotationText, saidText } from './quotationHover';
import { speakerText } from './speakerHover';

/**
 * Tells of a time expression which day it is and why; of somebody who is mentioned who they are and what they say; of a
 * quotation or statement who said it, how that was found and how sure it is; and of what is no quotation what it is. Only of
 * the first of these that the words are: two verdicts in one hover would be taken for one.
 */
export function registerHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const open = reviews.articleAt(document);
      if (!open) return undefined;
      const told = textAt(open, document.offsetAt(position));
      return told && new vscode.Hover(told.text, rangeIn(open.article, told.where));
    },
  });
}

interface Told {
  readonly where: Span;
  readonly text: vscode.MarkdownString;
}

function textAt(open: OpenArticle, offset: number): Told | undefined {
  const { article } = open;
  const time = spanAt(article.times, offset);
  if (time) return { where: time, text: timeText(time) };
  const mention = mentionAt(article, offset);
  if (mention) return { where: mention, text: speakerText(open, mention) };
  const quotation = quotationAt(article, offset);
  if (quotation) return { where: quotation, text: quotationText(open, quotation) };
  const statement = spanAt(article.statements, offset);
  return statement && { where: statement, text: saidText(open, statement) };
}

function timeText({ days, type, how, certainty }: TimeExpression): vscode.MarkdownString {
  const meaning = days ? sayDays(days) : withoutDays(type);
  return lines(`**${escaped(meaning)}**`, escaped(say(how)), ...doubt(certainty));
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

function doubt(certainty: Certainty): string[] {
  return certainty === 'doubtful' ? [escaped(vscode.l10n.t('Uncertain. Check this.'))] : [];
}
