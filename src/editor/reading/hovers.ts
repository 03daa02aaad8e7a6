import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type Certainty,
  type Quotation,
  type Span,
  type TimeExpression,
  isReported,
  spanAt,
  speakerOf,
} from '../../core';
import { quotationAt } from '../articles';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { say, sayDays } from '../words';

/** Tells of a time expression which day it is and why, and of a quotation who said it and how that was found. */
export function registerHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const open = reviews.articleAt(document);
      if (!open) return undefined;
      const offset = document.offsetAt(position);
      const time = spanAt(open.article.times, offset);
      const quotation = quotationAt(open.article, offset);
      const parts = [
        ...(time ? [timeText(time)] : []),
        ...(quotation && isReported(quotation.kind) ? [quotationText(open, quotation)] : []),
      ];
      const where: Span | undefined = time ?? quotation;
      return where && parts.length > 0 ? new vscode.Hover(parts, rangeIn(open.article, where)) : undefined;
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

function quotationText({ review, path, article }: OpenArticle, quotation: Quotation): vscode.MarkdownString {
  const { attribution } = quotation;
  if (!attribution) {
    const names = quotation.candidates.map((id) => nameIn(article, id));
    return lines(
      `**${escaped(vscode.l10n.t('Nobody is named as the speaker'))}**`,
      ...(names.length ? [escaped(vscode.l10n.t('Nearest: {0}', names.join(', ')))] : []),
    );
  }
  const speaker = speakerOf(review.factsAround(path), path, attribution.speaker);
  const name = speaker?.name ?? nameIn(article, attribution.speaker);
  const role = speaker?.role ? `, ${escaped(speaker.role)}` : '';
  return lines(`**${escaped(name)}**${role}`, escaped(say(attribution.how)), ...doubt(attribution.certainty));
}

function nameIn({ speakers }: ArticleFacts, id: string): string {
  return speakers.find((speaker) => speaker.id === id)?.name ?? id;
}

function doubt(certainty: Certainty): string[] {
  return certainty === 'doubtful' ? [escaped(vscode.l10n.t('Uncertain. Check this.'))] : [];
}

/** Article text must stay text: nothing in it may become a link, an image or a command. */
function escaped(words: string): string {
  return new vscode.MarkdownString().appendText(words).value;
}

/** Markdown of our own with words that were escaped before, one paragraph each. Not trusted, and without HTML. */
function lines(...paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.join('\n\n'));
}
