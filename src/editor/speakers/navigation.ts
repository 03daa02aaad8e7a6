import * as vscode from 'vscode';
import { speakerOf } from '../../core';
import { mentionAt, mentionsAcross, type SpeakerMention } from '../articles';
import { locationOf } from '../places';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';

/**
 * From a mention of somebody ("she", "the mayor", "Torres") to where they are named in full, to every other mention in the
 * folder, and to those in sight.
 */
export function registerNavigation(reviews: Reviews): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(ARTICLES, {
      provideDefinition: (document, position) =>
        at(reviews, document, position, (open, mention) => fullMention(open, mention)),
    }),
    languages.registerReferenceProvider(ARTICLES, {
      provideReferences: (document, position) => at(reviews, document, position, allMentions),
    }),
    languages.registerDocumentHighlightProvider(ARTICLES, {
      provideDocumentHighlights: (document, position) =>
        at(reviews, document, position, ({ article }, { speaker }) =>
          speaker.mentions.map((mention) => new vscode.DocumentHighlight(rangeIn(article, mention))),
        ),
    }),
  );
}

function at<T>(
  reviews: Reviews,
  document: vscode.TextDocument,
  position: vscode.Position,
  answer: (open: OpenArticle, mention: SpeakerMention) => T,
): T | undefined {
  const open = reviews.articleAt(document);
  const mention = open && mentionAt(open.article, document.offsetAt(position));
  return open && mention && answer(open, mention);
}

/** The first mention by full name, in this article or else in the folder; else the first mention of all. */
function fullMention(
  { review, path }: OpenArticle,
  { speaker }: SpeakerMention,
): vscode.Location | undefined {
  const here = speaker.mentions.find(({ kind }) => kind === 'full name');
  if (here) return locationOf(review, { path, ...here });
  const facts = review.factsAround(path);
  const across = speakerOf(facts, path, speaker.id);
  const elsewhere = across && mentionsAcross(facts, across).find(({ kind }) => kind === 'full name');
  const first = elsewhere ?? (speaker.mentions[0] && { path, ...speaker.mentions[0] });
  return first && locationOf(review, first);
}

function allMentions({ review, path }: OpenArticle, { speaker }: SpeakerMention): vscode.Location[] {
  const facts = review.factsAround(path);
  const across = speakerOf(facts, path, speaker.id);
  const places = across
    ? mentionsAcross(facts, across)
    : speaker.mentions.map((mention) => ({ ...mention, path }));
  return places.flatMap((place) => locationOf(review, place) ?? []);
}
