import * as vscode from 'vscode';
import { SECTION } from '../settings';
import type { Review, Stage } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';

/** What the manifest's conditions may ask: whether there is a review, how far it is, and whether it holds articles. */
interface Keys {
  readonly active: boolean;
  readonly stage: Stage;
  readonly articles: boolean;
}

/** Keeps the context keys, and the bar of progress in the views, in step with the reviews. */
export function registerStageContext(reviews: Reviews): vscode.Disposable {
  let told: Partial<Keys> = {};
  let finish: (() => void) | undefined;

  const update = (): void => {
    const stages = reviews.all.map(({ stage }) => stage);
    const stage = (['reading', 'stopped'] as const).find((one) => stages.includes(one)) ?? 'ready';
    const keys: Keys = {
      active: stages.length > 0,
      stage,
      // Not asked while a folder is read: to answer, everything read so far would be joined each time.
      articles: stage === 'reading' ? told.articles === true : reviews.all.some(hasArticles),
    };
    for (const [key, value] of Object.entries(keys)) {
      if (told[key as keyof Keys] !== value) {
        void vscode.commands.executeCommand('setContext', `${SECTION}.${key}`, value);
      }
    }
    told = keys;
    if (stage === 'reading') finish ??= showProgress();
    else finish = void finish?.();
  };
  return vscode.Disposable.from(
    reviews.onDidProgress(update),
    reviews.onDidChange(update),
    reviews.onDidClose(update),
    { dispose: () => finish?.() },
  );
}

function hasArticles(review: Review): boolean {
  return review.facts().articles.size > 0;
}

/** Shows the moving bar in both views until the returned function is called. */
function showProgress(): () => void {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  for (const view of ['events', 'sources']) {
    void vscode.window.withProgress({ location: { viewId: `${SECTION}.${view}` } }, () => finished);
  }
  return finish;
}
