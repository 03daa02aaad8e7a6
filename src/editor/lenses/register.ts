import * as vscode from 'vscode';
import { repaintOn } from '../repaint';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { setting } from '../settings';
import { articleLenses } from './articleLenses';
import { paragraphLenses } from './paragraphLenses';

/** Shows dates and speakers above the first line and above the paragraphs of each article. */
export function registerLenses(reviews: Reviews): vscode.Disposable {
  const repaint = repaintOn(reviews, 'codeLens');
  return vscode.Disposable.from(
    repaint,
    vscode.languages.registerCodeLensProvider(ARTICLES, {
      onDidChangeCodeLenses: repaint.event,
      provideCodeLenses(document) {
        const open = setting(document.uri, 'codeLens.enabled') ? reviews.articleAt(document) : undefined;
        return open && [...articleLenses(open), ...paragraphLenses(open)];
      },
    }),
  );
}
