import * as vscode from 'vscode';
import type { Reviews } from '../reviews/reviews';

/** The command that reviews a folder because the reviewer says so. It may be called before the reviews are loaded. */
export function registerReviewFolder(reviews: Promise<Reviews>): vscode.Disposable {
  return vscode.commands.registerCommand('sourceReview.reviewFolder', async () => {
    const folder = await chooseFolder();
    if (!folder) return;
    await (await reviews).reviewFolder(folder);
    await vscode.commands.executeCommand('workbench.view.extension.sourceReview');
  });
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
