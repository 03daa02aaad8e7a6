import * as vscode from 'vscode';
import type { TimeExpression } from '../../core';
import { positionIn } from '../ranges';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { setting } from '../settings';
import { say, sayDaysShort } from '../words';

/** Writes the day behind each "Wednesday" that counts from another day. */
export function registerInlayHints(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire()),
    reviews.onDidClose(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('sourceReview.inlayHints')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const open = setting(document.uri, 'inlayHints.enabled') ? reviews.articleAt(document) : undefined;
        if (!open) return [];
        const { article } = open;
        return article.times
          .filter((time) => needsHint(time) && range.contains(positionIn(article, time.end)))
          .map((time) => {
            // Behind "Wednesday" the day of the week would stand twice.
            const weekday = !NAMES_WEEKDAY.test(time.text);
            const words = sayDaysShort(time.days!, article.published?.days, { weekday });
            const hint = new vscode.InlayHint(positionIn(article, time.end), words);
            hint.paddingLeft = true;
            hint.tooltip = say(time.how);
            return hint;
          });
      },
    }),
  );
}

const NAMES_WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** A date that is written out ("April 22") has its day in it: a hint would only repeat it. */
function needsHint({ relative, days, text }: TimeExpression): boolean {
  return relative && days !== null && !/\d/.test(text);
}
