import * as vscode from 'vscode';
import {
  type Quotation,
  type Statement,
  type QuotationKind,
  isReported,
  overlaps,
  speakerOf,
} from '../../core';
import type { OpenArticle } from '../reviews/reviews';
import { say, saySureness, withDoubt } from '../words';
import { escaped, lines } from './markdown';

/** More than these are no help. */
const MOST_OTHERS = 3;

/** Who said a quotation; of what is none, what it is. */
export function quotationText(open: OpenArticle, quotation: Quotation): vscode.MarkdownString {
  const { kind, candidates } = quotation;
  return isReported(kind)
    ? saidText(open, quotation, candidates)
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

/** Who said a passage, how that was found, how sure it is, and who else it may have been. */
export function saidText(
  { review, path, article }: OpenArticle,
  { attribution, ...passage }: Quotation | Statement,
  candidates: readonly string[] = [],
): vscode.MarkdownString {
  const facts = review.factsAround(path);
  const named = (id: string): { name: string; role: string | null } =>
    speakerOf(facts, path, id) ??
    article.speakers.find((speaker) => speaker.id === id) ?? { name: id, role: null };
  const others = candidates
    .filter((id) => id !== attribution?.speaker)
    .slice(0, MOST_OTHERS)
    .map((id) => named(id).name)
    .join(', ');
  if (!attribution) {
    // Where that is a finding, the editor shows it in the same hover.
    const found = review
      .findings(path)
      .some((finding) => finding.rule === 'unattributed-quote' && overlaps(finding, passage));
    return lines(
      ...(found ? [] : [`**${escaped(vscode.l10n.t('Nobody is named as the speaker'))}**`]),
      ...(others ? [escaped(vscode.l10n.t('Named nearby, and may have said it: {0}', others))] : []),
    );
  }
  const { name, role } = named(attribution.speaker);
  return lines(
    `**${escaped(withDoubt(name, attribution.certainty))}**${role ? `, ${escaped(role)}` : ''}`,
    escaped(say(attribution.how)),
    escaped(saySureness(attribution.certainty)),
    ...(others && attribution.certainty !== 'certain' ? [escaped(vscode.l10n.t('Or: {0}', others))] : []),
  );
}
