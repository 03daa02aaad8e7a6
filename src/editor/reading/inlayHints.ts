import * as vscode from 'vscode';
import type { ArticleFacts, TimeExpression } from '../../core';
import { positionIn } from '../ranges';
import { repaintOn } from '../repaint';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { setting } from '../settings';
import { say, sayDaysShort, withDoubt } from '../words';

/** Writes the day behind each "Wednesday" that counts from another day. */
export function registerInlayHints(reviews: Reviews): vscode.Disposable {
  const repaint = repaintOn(reviews, 'inlayHints');
  return vscode.Disposable.from(
    repaint,
    vscode.languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: repaint.event,
      provideInlayHints(document, range) {
        const open = setting(document.uri, 'inlayHints.enabled') ? reviews.articleAt(document) : undefined;
        if (!open) return [];
        return open.article.times
          .flatMap((time) => hintFor(time, open.article) ?? [])
          .filter(({ position }) => range.contains(position));
      },
    }),
  );
}

const NAMES_WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** The hint behind a word, where it tells something that the word does not ("April 22" and "January" name it themselves). */
function hintFor(time: TimeExpression, article: ArticleFacts): vscode.InlayHint | undefined {
  if (!time.relative || !time.days || /\d/.test(time.text)) return undefined;
  // Behind "Wednesday" the day of the week would stand twice.
  const weekday = !NAMES_WEEKDAY.test(time.text);
  const words = sayDaysShort(time.days, article.published?.days, { weekday });
  if (!/\d/.test(words)) return undefined;
  const hint = new vscode.InlayHint(positionIn(article, time.end), withDoubt(words, time.certainty));
  hint.paddingLeft = true;
  hint.tooltip = say(time.how);
  return hint;
}
