import * as vscode from 'vscode';
import { speakerOf } from '../../core';
import { mentionAt, type SpeakerMention } from '../articles';
import { decide } from '../findings/decide';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';

/**
 * Rename on somebody's name: what the reviewer calls them goes into the casebook, with the names that the articles use. No
 * article is touched, so the edit that the editor gets is an empty one.
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
      await decide(open.review, { kind: 'name', name, aliases });
      return new vscode.WorkspaceEdit();
    },
  });
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
