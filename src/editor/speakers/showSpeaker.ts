import * as vscode from 'vscode';
import { SHOW_SPEAKER } from '../commandIds';
import { locationOf } from '../places';
import { positionIn } from '../ranges';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { passageCount, saidBy } from '../../core';
import { say } from '../words';

/** How long it is said whose words are shown, in milliseconds: the peek itself has no room for it. */
const NOTICE = 15_000;

/** Shows, without leaving the article, everything that somebody said in the folder. */
export function registerShowSpeaker(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand(
    SHOW_SPEAKER,
    async (folder?: string, path?: string, speaker?: string, offset?: number) => {
      const editor = vscode.window.activeTextEditor;
      const active = editor?.document;
      const review =
        folder === undefined ? active && reviews.of(active.uri) : reviews.of(vscode.Uri.parse(folder));
      const here = active && review?.pathOf(active.uri);
      const from = path ?? here;
      const article = from === undefined ? undefined : review?.article(from);
      if (!review || !article) return;
      const id = speaker ?? (await chooseSpeaker(review, article.path));
      const chosen = review.facts().speakers.find((known) => known.id === id);
      if (!chosen) return;
      const said = saidBy(review.facts(), chosen);
      const locations = said.flatMap((place) => locationOf(review, place) ?? []);
      // Where nothing tells the place it is the cursor's, for a peek takes the cursor along.
      const start = editor && here === article.path ? editor.selection.active : new vscode.Position(0, 0);
      vscode.window.setStatusBarMessage(`${chosen.name}: ${say(passageCount(said))}`, NOTICE);
      await vscode.commands.executeCommand(
        'editor.action.peekLocations',
        review.uriOf(article.path),
        offset === undefined ? start : positionIn(article, offset),
        locations,
        'peek',
      );
    },
  );
}

/** Asks for one of those who say something: those of the article first. */
async function chooseSpeaker(review: Review, path: string): Promise<string | undefined> {
  const facts = review.facts();
  const items = facts.speakers
    .map((speaker) => ({ speaker, said: saidBy(facts, speaker) }))
    .filter(({ said }) => said.length > 0)
    .map(({ speaker, said }) => ({
      label: speaker.name,
      description: speaker.role ?? '',
      detail: say(passageCount(said)),
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
