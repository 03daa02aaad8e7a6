import * as vscode from 'vscode';
import { type Certainty, type Span, type TimeExpression, isReported, spanAt } from '../../core';
import { mentionAt, quotationAt } from '../articles';
import { rangeIn } from '../ranges';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { say, sayDays } from '../words';
import { escaped, lines } from './markdown';
import { quotationText, saidText } from './quotationHover';
import { speakerText } from './speakerHover';

/**
 * Tells of a time expression which day it is and why; of a quotation or statement who said it, how that was found and how
 * sure it is; of what is no quotation what it is; and of somebody who is mentioned who they are and what they say.
 */
export function registerHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const open = reviews.articleAt(document);
      if (!open) return undefined;
      const { article } = open;
      const offset = document.offsetAt(position);
      const time = spanAt(article.times, offset);
      const mention = mentionAt(article, offset);
      const quotation = quotationAt(article, offset);
      const quoted = quotation && isReported(quotation.kind);
      const statement = quoted ? undefined : spanAt(article.statements, offset);
      const parts = [
        ...(time ? [timeText(time)] : []),
        ...(mention ? [speakerText(open, mention)] : []),
        ...(quotation ? [quotationText(open, quotation)] : []),
        ...(statement ? [saidText(open, statement.attribution)] : []),
      ];
      const where: Span | undefined = time ?? mention ?? quotation ?? statement;
      return where ? new vscode.Hover(parts, rangeIn(article, where)) : undefined;
    },
  });
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
