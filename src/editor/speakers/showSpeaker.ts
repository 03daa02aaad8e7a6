import * as vscode from 'vscode';
import { SHOW_SPEAKER } from '../commandIds';
import { locationOf } from '../places';
import { positionIn } from '../ranges';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { counted, saidBy } from '../../core';
import { say } from '../words';

/** Shows, without leaving the article, everything that somebody said in the folder. */
export function registerShowSpeaker(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(
    SHOW_SPEAKER,
    async (folder?: string, path?: string, speaker?: string, offset?: number) => {
      const active = vscode.window.activeTextEditor?.document;
      const review =
        folder === undefined ? active && reviews.of(active.uri) : reviews.of(vscode.Uri.parse(folder));
      const from = path ?? (active && review?.pathOf(active.uri));
      const article = from === undefined ? undefined : review?.article(from);
      if (!review || !article) return;
      const id = speaker ?? (await chooseSpeaker(review, article.path));
      const chosen = review.facts().speakers.find((known) => known.id === id);
      if (!chosen) return;
      const locations = saidBy(review.facts(), chosen).flatMap((place) => locationOf(review, place) ?? []);
      await vscode.commands.executeCommand(
        'editor.action.peekLocations',
        review.uriOf(article.path),
        positionIn(article, offset ?? 0),
        locations,
        'peek',
      );
    },
  );
}

/** Asks for one of the speakers: those of the article first. */
async function chooseSpeaker(review: Review, path: string): Promise<string | undefined> {
  const facts = review.facts();
  const items = facts.speakers
    .map((speaker) => ({
      label: speaker.name,
      description: speaker.role ?? '',
      detail: say(counted(saidBy(facts, speaker).length, '{0} passage', '{0} passages')),
      id: speaker.id,
      here: path in speaker.articles,
    }))
    .sort((a, b) => Number(b.here) - Number(a.here) || a.label.localeCompare(b.label, vscode.env.language));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Who said what?'),
    placeHolder: vscode.l10n.t('Choose a speaker'),
    matchOnDescription: true,
  });
  return chosen?.id;
}
