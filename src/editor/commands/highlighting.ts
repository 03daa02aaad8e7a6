import * as vscode from 'vscode';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';

const LANGUAGE = 'news-article';

/** Has the plain text articles of the reviewed folders opened as news articles, by `files.associations`. */
export function registerHighlighting(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('sourceReview.useNewsHighlighting', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const associations = { ...files.inspect<Record<string, string>>('associations')?.workspaceValue };
    for (const review of reviews.all) {
      associations[textFilesOf(review)] = LANGUAGE;
    }
    await files.update('associations', associations, vscode.ConfigurationTarget.Workspace);
  });
}

/**
 * A glob for the plain text files of a folder and its subfolders. Markdown keeps its own language and its preview. The
 * editor has no way to quote what is special in a glob, so such a character of the name may be any.
 */
function textFilesOf({ folder }: Review): string {
  return `**/${folder.name.replace(/[*?{}[\]]/g, '?')}/**/*.txt`;
}
