import * as vscode from 'vscode';
import type { Reviews } from '../reviews/reviews';

/** The commands that start, stop and repeat the reading of folders. */
export function registerReadingCommands(reviews: Reviews): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('sourceReview.reviewFolder', async () => {
      const folder = await chooseFolder();
      if (!folder) return;
      await reviews.reviewFolder(folder);
      await vscode.commands.executeCommand('workbench.view.extension.sourceReview');
    }),
    registerCommand('sourceReview.stopReading', () => {
      for (const review of reviews.all) if (review.stage === 'reading') review.stop();
    }),
    registerCommand('sourceReview.continueReading', async () => {
      const stopped = reviews.all.filter(({ stage }) => stage === 'stopped');
      await Promise.all(stopped.map((review) => review.read()));
    }),
    registerCommand('sourceReview.readAgain', async () => {
      await Promise.all(reviews.all.map((review) => review.readAgain()));
    }),
  );
}

/** The one workspace folder, or the one that is chosen; where none is open, that is said. */
async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder of articles first.'));
  }
  return folders[0];
}
