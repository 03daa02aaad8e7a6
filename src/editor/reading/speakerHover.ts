import * as vscode from 'vscode';
import { type Speaker, counted, explainIdentity, saidBy, speakerOf } from '../../core';
import { type SpeakerMention, titleAt } from '../articles';
import type { OpenArticle } from '../reviews/reviews';
import { say, withDoubt } from '../words';
import { escaped, lines } from './markdown';

/** More articles than these make a hover that nobody reads; the rest is counted. */
const MOST_ARTICLES = 5;

/** Who somebody is who is mentioned, why they are meant, by which other names they go, and what they say in which articles. */
export function speakerText(open: OpenArticle, mention: SpeakerMention): vscode.MarkdownString {
  const { review, path } = open;
  const { speaker, identity, text } = mention;
  const across = speakerOf(review.factsAround(path), path, speaker.id);
  const { name, role, aliases, kind } = across ?? speaker;
  const details = [role, kind === 'person' ? null : kindWords(kind)].filter((words) => words !== null);
  return lines(
    `**${escaped(withDoubt(name, identity?.most ?? 'certain'))}**${details.map((words) => `, ${escaped(words)}`).join('')}`,
    ...(identity ? [escaped(say(explainIdentity(text, name, identity)))] : []),
    ...(aliases.length > 0 ? [escaped(vscode.l10n.t('Also called: {0}', aliases.join(', ')))] : []),
    ...(across?.ambiguous ? [escaped(say(across.ambiguous.how))] : []),
    ...saidWhere(open, speaker.id),
  );
}

function kindWords(kind: Exclude<Speaker['kind'], 'person'>): string {
  switch (kind) {
    case 'organisation':
      return vscode.l10n.t('organisation');
    case 'document':
      return vscode.l10n.t('document');
    case 'unnamed':
      return vscode.l10n.t('nobody named');
  }
}

function saidWhere({ review, path }: OpenArticle, id: string): string[] {
  const facts = review.factsAround(path);
  const across = speakerOf(facts, path, id);
  const counts = new Map<string, number>();
  for (const said of across ? saidBy(facts, across) : [])
    counts.set(said.path, (counts.get(said.path) ?? 0) + 1);
  if (counts.size === 0) return [escaped(vscode.l10n.t('Is mentioned, and says nothing.'))];
  const shown = [...counts].slice(0, MOST_ARTICLES).map(([where, count]) => {
    const passages = say(counted(count, '{0} passage', '{0} passages'));
    return `- ${escaped(`${titleAt(where, facts)}: ${passages}`)}`;
  });
  const more = counts.size - MOST_ARTICLES;
  return [shown.join('\n'), ...(more > 0 ? [escaped(vscode.l10n.t('and {0} more', more))] : [])];
}
