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
      for (const glob of articleFolders(review)) associations[glob] = LANGUAGE;
    }
    await files.update('associations', associations, vscode.ConfigurationTarget.Workspace);
  });
}

/** One glob for each folder that holds plain text articles. Markdown keeps its own language and its preview. */
function articleFolders(review: Review): Set<string> {
  const paths = [...review.facts().articles.keys()].filter((path) => path.endsWith('.txt'));
  return new Set(
    paths.map((path) => `**/${review.folder.name}/${path.slice(0, path.lastIndexOf('/') + 1)}*.txt`),
  );
}
