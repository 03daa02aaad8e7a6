import * as vscode from 'vscode';
import { type Span, spanAt, timeAt } from '../../core';
import { mentionAt, quotationAt } from '../articles';
import { elsewhereText } from '../quotations/elsewhereText';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { quotationText, saidText } from './quotationHover';
import { speakerText } from './speakerHover';
import { timeText } from './timeHover';

/**
 * Tells of a time expression which day it is and why; of somebody who is mentioned who they are and what they say; of a
 * quotation or statement who said it, how that was found, how sure it is and where else it is printed; and of what is no
 * quotation what it is.
 */
export function registerHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const open = reviews.articleAt(document);
      if (!open) return undefined;
      const told = toldAt(open, document.offsetAt(position));
      return told && new vscode.Hover([...told.texts], rangeIn(open.article, told.where));
    },
  });
}

interface Told {
  readonly where: Span;
  readonly texts: readonly vscode.MarkdownString[];
}

/**
 * The word itself first; behind it, a part of its own, whose words it is among. Of indirect speech only where nothing is to
 * be told of the word: those are the reporter's words, and two verdicts would be taken for one.
 */
function toldAt(open: OpenArticle, offset: number): Told | undefined {
  const { article } = open;
  const word = wordAt(open, offset);
  const quotation = quotationAt(article, offset);
  const statement = word || quotation ? undefined : spanAt(article.statements, offset);
  const where = word?.where ?? quotation ?? statement;
  if (!where) return undefined;
  const texts = [
    ...(word ? [word.text] : []),
    ...(quotation ? [quotationText(open, quotation), elsewhereText(open, quotation)] : []),
    ...(statement ? [saidText(open, statement)] : []),
  ];
  return { where, texts: texts.filter((text) => text !== undefined) };
}

/** A time expression, or somebody who is mentioned. */
function wordAt(
  open: OpenArticle,
  offset: number,
): { readonly where: Span; readonly text: vscode.MarkdownString } | undefined {
  const time = timeAt(open.article, { start: offset, end: offset });
  if (time) return { where: time, text: timeText(open, time) };
  const mention = mentionAt(open.article, offset);
  return mention && { where: mention, text: speakerText(open, mention) };
}
