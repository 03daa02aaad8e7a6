import * as vscode from 'vscode';
import { type FirstLinePart, firstLine } from '../../core';
import { INSERT_DATE, SHOW_DAYS, SHOW_SPEAKER } from '../commandIds';
import type { OpenArticle } from '../reviews/reviews';
import { say } from '../words';

/** The lenses above the first line: when the article appeared and how that is known, and what it holds. */
export function articleLenses(open: OpenArticle): vscode.CodeLens[] {
  const { review, path, article } = open;
  const top = new vscode.Range(0, 0, 0, 0);
  const parts = firstLine(article, review.factsAround(path), review.findings(path).length);
  return parts.map(
    (part) => new vscode.CodeLens(top, { title: say(part.words), ...clickOn(part.kind, open) }),
  );
}

/** What a click on a part does, and says that it does; parts without a click are text. */
function clickOn(part: FirstLinePart['kind'], { review, path, article }: OpenArticle): Click {
  const folder = review.folder.uri.toString();
  switch (part) {
    case 'published':
      return {
        command: SHOW_DAYS,
        arguments: [folder, article.published?.days],
        tooltip: vscode.l10n.t('Publication date. Show what happened on that day'),
      };
    case 'suggested':
    case 'insert':
      return {
        command: INSERT_DATE,
        arguments: [folder, path],
        tooltip: vscode.l10n.t('Choose the publication date'),
      };
    case 'speakers':
      return {
        command: SHOW_SPEAKER,
        arguments: [folder, path],
        tooltip: vscode.l10n.t('Choose a speaker, and see everything they said'),
      };
    case 'findings':
      return { command: 'editor.action.marker.next', tooltip: vscode.l10n.t('Go to the next finding') };
    case 'undated':
    case 'quotations':
      return { command: '' };
  }
}

type Click = Omit<vscode.Command, 'title'>;
