import * as vscode from 'vscode';
import type { Reviews } from '../reviews/reviews';
import { say } from '../words';

/** Keeps a log of what was left out of a review, and why. Silent in folders that are not reviewed. */
export function registerLog(reviews: Reviews): vscode.Disposable {
  let channel: vscode.LogOutputChannel | undefined;
  return vscode.Disposable.from(
    reviews.onDidProgress((review) => {
      if (review.stage !== 'ready') return;
      // Made on first use: a channel is listed in the Output panel from then on.
      channel ??= vscode.window.createOutputChannel('Source Review', { log: true });
      channel.info(`${review.folder.name}: ${review.facts().articles.size} articles`);
      for (const [path, reason] of review.skipped) channel.info(`${path}: ${say(reason)}`);
    }),
    { dispose: () => channel?.dispose() },
  );
}
