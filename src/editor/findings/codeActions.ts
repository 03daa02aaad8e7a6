import * as vscode from 'vscode';
import { type Finding, type Fix, fixesFor, overlaps, speakerFixes } from '../../core';
import { quotationAt } from '../articles';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { shorten } from '../shorten';
import { say } from '../words';
import { SOURCE } from './diagnostics';
import { insertion } from './performFix';
import { EXPLAIN_RULE, PERFORM_FIX } from '../commandIds';

/** Offers, at a finding, everything that can be done about it, and at any other quotation to say who is quoted. */
export function registerCodeActions(reviews: Reviews): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const open = reviews.articleAt(document);
      if (!open) return [];
      // The findings are those that the problems were made of; nothing is checked again for a light bulb.
      const findings = open.review
        .findings(open.path)
        .filter((finding) => rangeIn(open.article, finding).intersection(range));
      return [
        ...findings.flatMap((finding) => actionsFor(open, finding, context.diagnostics)),
        ...corrections(open, document.offsetAt(range.start), findings),
      ];
    },
  };
  return vscode.languages.registerCodeActionsProvider(ARTICLES, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function actionsFor(
  open: OpenArticle,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeIn(open.article, finding);
  const meant = diagnostics.filter(
    (diagnostic) =>
      diagnostic.source === SOURCE && codeOf(diagnostic) === finding.rule && diagnostic.range.isEqual(range),
  );
  const fixes = fixesFor(finding, open.review.facts()).map((fix) => fixAction(open, fix));
  const explain = new vscode.CodeAction(
    vscode.l10n.t('Explain this rule ({0})', finding.rule),
    vscode.CodeActionKind.QuickFix,
  );
  explain.command = { command: EXPLAIN_RULE, title: explain.title, arguments: [finding.rule] };
  return [...fixes, explain].map((action) => Object.assign(action, { diagnostics: meant }));
}

/** Says of the quotation at an offset who is quoted, where no finding at hand asks that already. */
function corrections(open: OpenArticle, offset: number, findings: readonly Finding[]): vscode.CodeAction[] {
  const quotation = quotationAt(open.article, offset);
  if (!quotation) return [];
  const asked = findings.some(
    (finding) => finding.rule === 'unattributed-quote' && overlaps(finding, quotation),
  );
  if (asked) return [];
  const fixes = speakerFixes(quotation, open.article, open.review.factsAround(open.path));
  return fixes.map((fix) => fixAction(open, fix));
}

function fixAction({ review, article }: OpenArticle, fix: Fix): vscode.CodeAction {
  const { action } = fix;
  const codeAction = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  codeAction.isPreferred = fix.preferred;
  if (action.kind === 'insert') codeAction.edit = insertion(review, article, action);
  else {
    codeAction.command = {
      command: PERFORM_FIX,
      title: codeAction.title,
      arguments: [review.folder.uri.toString(), action],
    };
  }
  return codeAction;
}

/** The menu has one line for each: a long reason is cut there, and stands in full where the date is asked for. */
function titleOf({ title, reason }: Fix): string {
  return reason ? `${say(title)}: ${shorten(say(reason), LONGEST_REASON)}` : say(title);
}

const LONGEST_REASON = 80;

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
