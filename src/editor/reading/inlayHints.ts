import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type DayRange,
  isTimeOfDay,
  namesWeekday,
  spanAt,
  type TimeExpression,
  writesDate,
} from '../../core';
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
        return hintsIn(open.article).filter(({ position }) => range.contains(position));
      },
    }),
  );
}

/** The hints of an article; the same word for the same day once a paragraph. */
function hintsIn(article: ArticleFacts): vscode.InlayHint[] {
  const shown = new Set<string>();
  return article.times.flatMap((time) => {
    const hint = hintFor(time, article);
    const paragraph = spanAt(article.layout.paragraphs, time.start)?.start;
    const key = `${paragraph} ${time.text.toLowerCase()} ${time.value}`;
    if (!hint || shown.has(key)) return [];
    shown.add(key);
    return [hint];
  });
}

/** The hint behind a word, where it tells something that the word does not. */
function hintFor(time: TimeExpression, article: ArticleFacts): vscode.InlayHint | undefined {
  const { days, certainty } = time;
  if (!days || isTimeOfDay(time) || saysItself(time, days, article)) return undefined;
  // Behind "Wednesday" the day of the week would stand twice.
  const weekday = !namesWeekday(time);
  const words = sayDaysShort(days, article.published?.days, { weekday });
  if (!/\d/.test(words)) return undefined;
  const hint = new vscode.InlayHint(positionIn(article, time.end), withDoubt(words, certainty));
  hint.paddingLeft = true;
  hint.tooltip = say(time.how);
  return hint;
}

/**
 * Whether a reader sees the day in the words: "April 22" in an article of that year, "3 May 2024". Not where the year is
 * another one, nor where 4/5/2013 can be read in two ways.
 */
function saysItself(time: TimeExpression, days: DayRange, { published }: ArticleFacts): boolean {
  if (!time.relative) return time.certainty === 'certain' || !writesDate(time);
  if (!writesDate(time)) return false;
  return !published || days.first.slice(0, 4) === published.days.first.slice(0, 4);
}
