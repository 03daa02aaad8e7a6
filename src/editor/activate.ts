import type * as vscode from 'vscode';
import type { SourceReviewApi } from './api';
import { registerReviewFolder } from './commands/reviewFolder';

/**
 * Wakes the extension, on the desktop and in the browser alike, and returns at once. What recognises articles, with its
 * word lists, is loaded afterwards, so that the start of a window waits for nothing.
 */
export function activateReview(context: vscode.ExtensionContext): SourceReviewApi {
  const started = import('./start').then(({ start }) => {
    const running = start(context);
    context.subscriptions.push(running);
    return running;
  });
  context.subscriptions.push(registerReviewFolder(started.then(({ reviews }) => reviews)));
  return {
    version: 1,
    events: async () => (await started).entries.events(),
    speakers: async () => (await started).entries.speakers(),
    sources: async () => (await started).entries.sources(),
  };
}
