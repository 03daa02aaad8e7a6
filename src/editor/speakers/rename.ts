import * as vscode from 'vscode';
import { type CasebookChange, type CollectionSpeaker, bearerOf, speakerOf } from '../../core';
import { mentionAt, type SpeakerMention } from '../articles';
import { decide } from '../findings/decide';
import { rangeIn } from '../ranges';
import type { Review } from '../reviews/review';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';

/**
 * Rename on somebody's name: what the reviewer calls them goes into the casebook, with the names that the articles use. No
 * article is touched, so the edit that the editor gets is an empty one. A name that somebody else bears would make one person
 * of two, which is asked about first.
 */
export function registerRename(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLES, {
    prepareRename(document, position) {
      const { open, mention } = namedAt(reviews, document, position);
      return { range: rangeIn(open.article, mention), placeholder: nameOf(open, mention) };
    },
    async provideRenameEdits(document, position, newName) {
      const { open, mention } = namedAt(reviews, document, position);
      const name = newName.replace(/\s+/g, ' ').trim();
      if (!name) throw new Error(vscode.l10n.t('A name has at least one letter.'));
      const before = nameOf(open, mention);
      const aliases = [...new Set([before, mention.speaker.name])].filter((alias) => alias !== name);
      const change = { kind: 'name', name, aliases } as const;
      const facts = open.review.factsAround(open.path);
      const renamed = speakerOf(facts, open.path, mention.speaker.id);
      const bearer = renamed && bearerOf(facts, name, renamed);
      // The question waits for an answer that may never come, so the editor does not wait for that.
      if (bearer) void askWhetherOne(open.review, before, bearer, change);
      else await decide(open.review, change);
      return new vscode.WorkspaceEdit();
    },
  });
}

/** Makes one person of two where the reviewer says so; else nothing is recorded. */
async function askWhetherOne(
  review: Review,
  before: string,
  { name }: CollectionSpeaker,
  change: CasebookChange,
): Promise<void> {
  const same = vscode.l10n.t('One Person');
  const words = vscode.l10n.t(
    '{0} is somebody else in this folder. Are {1} and {0} one person? Everything that either of them says would be theirs.',
    name,
    before,
  );
  if ((await vscode.window.showWarningMessage(words, same)) === same) await decide(review, change);
}

/** The editor shows the error as the reason why nothing can be renamed here. */
function namedAt(
  reviews: Reviews,
  document: vscode.TextDocument,
  position: vscode.Position,
): { open: OpenArticle; mention: SpeakerMention } {
  const open = reviews.articleAt(document);
  const mention = open && mentionAt(open.article, document.offsetAt(position));
  if (!open || !mention || mention.speaker.kind === 'unnamed')
    throw new Error(vscode.l10n.t('Only people and bodies with a name can be renamed.'));
  if (mention.kind === 'pronoun')
    throw new Error(
      vscode.l10n.t(
        '“{0}” is no name. It is taken for {1}, who can be renamed where the name stands.',
        mention.text,
        nameOf(open, mention),
      ),
    );
  return { open, mention };
}

function nameOf({ review, path }: OpenArticle, { speaker }: SpeakerMention): string {
  return (speakerOf(review.factsAround(path), path, speaker.id) ?? speaker).name;
}
