import * as vscode from 'vscode';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';

/** Opens the casebook of the folder at hand. */
export function registerOpenCasebook(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('sourceReview.openCasebook', async () => {
    const review = await chooseReview(reviews);
    if (!review) return;
    try {
      await vscode.window.showTextDocument(review.casebook.uri);
    } catch {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing is recorded yet: this folder has no casebook.'),
      );
    }
  });
}

/** The review of the active editor, else the only one, else the one that is chosen. */
async function chooseReview(reviews: Reviews): Promise<Review | undefined> {
  const active = vscode.window.activeTextEditor;
  const here = active && reviews.of(active.document.uri);
  if (here || reviews.all.length < 2) return here ?? reviews.all[0];
  const folder = await vscode.window.showWorkspaceFolderPick();
  return folder && reviews.of(folder.uri);
}
