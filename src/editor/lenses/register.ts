import * as vscode from 'vscode';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { setting } from '../settings';
import { articleLenses } from './articleLenses';
import { paragraphLenses } from './paragraphLenses';

/** Shows dates and speakers above the first line and above the paragraphs of each article. */
export function registerLenses(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire()),
    reviews.onDidClose(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('sourceReview.codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(ARTICLES, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const open = setting(document.uri, 'codeLens.enabled') ? reviews.articleAt(document) : undefined;
        return open && [...articleLenses(open), ...paragraphLenses(open)];
      },
    }),
  );
}
