import * as vscode from 'vscode';
import type { Reviews } from '../reviews/reviews';

/** The commands that stop, continue and repeat the reading of folders. */
export function registerReadingCommands(reviews: Reviews): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
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
