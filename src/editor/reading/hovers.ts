import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type Attribution,
  type Certainty,
  type Quotation,
  type QuotationKind,
  type Span,
  type TimeExpression,
  counted,
  isReported,
  spanAt,
  speakerOf,
} from '../../core';
import { mentionAt, quotationAt, saidBy, sourceOf, type SpeakerMention } from '../articles';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { say, sayDays, withDoubt } from '../words';

/**
 * Tells of a time expression which day it is and why; of a quotation or statement who said it, how that was found and how
 * sure it is; of what is no quotation what it is; and of somebody who is mentioned who they are and what they say.
 */
export function registerHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLES, {
    provideHover(document, position) {
      const open = reviews.articleAt(document);
      if (!open) return undefined;
      const { article } = open;
      const offset = document.offsetAt(position);
      const time = spanAt(article.times, offset);
      const mention = mentionAt(article, offset);
      const quotation = quotationAt(article, offset);
      const statement = quotation ? undefined : spanAt(article.statements, offset);
      const parts = [
        ...(time ? [timeText(time)] : []),
        ...(mention ? [speakerText(open, mention)] : []),
        ...(quotation ? [quotationText(open, quotation)] : []),
        ...(statement ? [saidText(open, statement.attribution, [])] : []),
      ];
      const where: Span | undefined = time ?? mention ?? quotation ?? statement;
      return where ? new vscode.Hover(parts, rangeIn(article, where)) : undefined;
    },
  });
}

function timeText({ days, type, how, certainty }: TimeExpression): vscode.MarkdownString {
  const meaning = days ? sayDays(days) : withoutDays(type);
  return lines(`**${escaped(meaning)}**`, escaped(say(how)), ...doubt(certainty));
}

function withoutDays(type: TimeExpression['type']): string {
  switch (type) {
    case 'DURATION':
      return vscode.l10n.t('A length of time');
    case 'SET':
      return vscode.l10n.t('Something that repeats');
    case 'DATE':
    case 'TIME':
      return vscode.l10n.t('No day can be told');
  }
}

function quotationText(open: OpenArticle, quotation: Quotation): vscode.MarkdownString {
  const { kind, attribution, candidates } = quotation;
  return isReported(kind)
    ? saidText(open, attribution, candidates)
    : lines(`**${escaped(noQuotation(kind))}**`);
}

function noQuotation(kind: QuotationKind): string {
  switch (kind) {
    case 'title':
      return vscode.l10n.t('Title of a work, not a quotation');
    case 'nickname':
      return vscode.l10n.t('Nickname, not a quotation');
    case 'term':
      return vscode.l10n.t('Term or slogan, not a quotation');
    default:
      return vscode.l10n.t('So-called word, not a quotation');
  }
}

/** Who said something, how that was found, how sure it is, and who else it may have been. */
function saidText(
  { review, path, article }: OpenArticle,
  attribution: Attribution | null,
  candidates: readonly string[],
): vscode.MarkdownString {
  const others = candidates.filter((id) => id !== attribution?.speaker).map((id) => nameIn(article, id));
  if (!attribution) {
    return lines(
      `**${escaped(vscode.l10n.t('Nobody is named as the speaker'))}**`,
      ...(others.length ? [escaped(vscode.l10n.t('Nearest: {0}', others.join(', ')))] : []),
    );
  }
  const speaker = speakerOf(review.factsAround(path), path, attribution.speaker);
  const name = withDoubt(speaker?.name ?? nameIn(article, attribution.speaker), attribution.certainty);
  const role = speaker?.role ? `, ${escaped(speaker.role)}` : '';
  return lines(
    `**${escaped(name)}**${role}`,
    escaped(say(attribution.how)),
    escaped(sureness(attribution.certainty)),
    ...(others.length && attribution.certainty !== 'certain'
      ? [escaped(vscode.l10n.t('Or: {0}', others.slice(0, MOST_OTHERS).join(', ')))]
      : []),
  );
}

const MOST_OTHERS = 3;

function sureness(certainty: Certainty): string {
  switch (certainty) {
    case 'certain':
      return vscode.l10n.t('As good as certain.');
    case 'likely':
      return vscode.l10n.t('Likely. Check it before you rely on it.');
    case 'doubtful':
      return vscode.l10n.t('Uncertain. Check this.');
  }
}

/** Who somebody is, by which other names, and what they say in which articles. */
function speakerText(
  { review, path, article }: OpenArticle,
  { speaker }: SpeakerMention,
): vscode.MarkdownString {
  const facts = review.factsAround(path);
  const across = speakerOf(facts, path, speaker.id);
  const { name, role, aliases } = across ?? speaker;
  const said = new Map<string, number>();
  for (const { path: where } of across ? saidBy(facts, across) : [])
    said.set(where, (said.get(where) ?? 0) + 1);
  const articles = [...said].slice(0, MOST_ARTICLES).map(([where, count]) => {
    const source = facts.articles.get(where) ?? article;
    return `- ${escaped(`${sourceOf(source, review.casebook.casebook)}: ${say(counted(count, '{0} passage', '{0} passages'))}`)}`;
  });
  return lines(
    `**${escaped(name)}**${role ? `, ${escaped(role)}` : ''}`,
    ...(aliases.length ? [escaped(vscode.l10n.t('Also called: {0}', aliases.join(', ')))] : []),
    ...(across?.ambiguous ? [escaped(say(across.ambiguous.how))] : []),
    ...(articles.length
      ? [articles.join('\n')]
      : [escaped(vscode.l10n.t('Is mentioned, and says nothing.'))]),
    ...(said.size > MOST_ARTICLES ? [escaped(vscode.l10n.t('and {0} more', said.size - MOST_ARTICLES))] : []),
  );
}

const MOST_ARTICLES = 5;

function nameIn({ speakers }: ArticleFacts, id: string): string {
  return speakers.find((speaker) => speaker.id === id)?.name ?? id;
}

function doubt(certainty: Certainty): string[] {
  return certainty === 'doubtful' ? [escaped(vscode.l10n.t('Uncertain. Check this.'))] : [];
}

/** Article text must stay text: nothing in it may become a link, an image or a command. */
function escaped(words: string): string {
  return new vscode.MarkdownString().appendText(words).value;
}

/** Markdown of our own with words that were escaped before, one paragraph each. Not trusted, and without HTML. */
function lines(...paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.join('\n\n'));
}
