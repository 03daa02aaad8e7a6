import * as vscode from 'vscode';
import { counted, independentCount, sourceCount } from '../../core';
import { SHOW_EVENT } from '../commandIds';
import { locationOf } from '../places';
import { positionIn } from '../ranges';
import type { Reviews } from '../reviews/reviews';
import { say } from '../words';
import { sentencesOf } from './sentences';

/** How long it is said which event is shown, in milliseconds: the peek itself has no room for it. */
const NOTICE = 15_000;

/** Shows, without leaving the article, the sentences of all articles that report an event. */
export function registerShowEvent(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(
    SHOW_EVENT,
    async (folder: string, id: string, path: string, offset: number) => {
      const review = reviews.of(vscode.Uri.parse(folder));
      const facts = review?.facts();
      const article = review?.article(path);
      const event = facts?.events.find((one) => one.id === id);
      if (!review || !facts || !article || !event) return;
      const sentences = sentencesOf(event, review);
      const passages = say(counted(sentences.length, '{0} sentence', '{0} sentences'));
      const sources = say(sourceCount(event.sources.length, independentCount(event, facts)));
      vscode.window.setStatusBarMessage(`${event.label}: ${passages}, ${sources}`, NOTICE);
      await vscode.commands.executeCommand(
        'editor.action.peekLocations',
        review.uriOf(path),
        positionIn(article, offset),
        sentences.flatMap(({ sentence }) => locationOf(review, sentence) ?? []),
        'peek',
      );
    },
  );
}
