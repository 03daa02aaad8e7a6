import * as vscode from 'vscode';
import {
  type ArticleFacts,
  contains,
  dateDecidedAt,
  deniedAt,
  type Finding,
  type Fix,
  fixesFor,
  overlaps,
  type Span,
  speakerFixes,
  timeAt,
  timeFixes,
  trimmed,
} from '../../core';
import { quotationAt, statementAt, titleAt } from '../articles';
import { type Comparison, ofFinding } from '../compare/comparison';
import { rangeIn } from '../ranges';
import type { OpenArticle, Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { shorten } from '../shorten';
import { say } from '../words';
import { SOURCE } from './diagnostics';
import { insertion } from './performFix';
import { COMPARE_PASSAGES, EXPLAIN_RULE, PERFORM_FIX } from '../commandIds';

/** Offers, at a finding, everything that can be done about it, and elsewhere to say who is quoted or told of. */
export function registerCodeActions(reviews: Reviews): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const open = reviews.articleAt(document);
      if (!open) return [];
      const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      // The findings are those that the problems were made of; nothing is checked again for a light bulb.
      const findings = open.review
        .findings(open.path)
        .filter((finding) => rangeIn(open.article, finding).intersection(range));
      return [
        ...findings.flatMap((finding) => actionsFor(open, finding, context.diagnostics)),
        ...otherDays(open, selection, findings),
        ...corrections(open, selection, findings),
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
  const comparisons = ofFinding(finding).slice(0, MOST_COMPARISONS);
  const compare = comparisons.map((comparison) => compareAction(open, comparison));
  const explain = new vscode.CodeAction(
    vscode.l10n.t('Explain this rule ({0})', finding.rule),
    vscode.CodeActionKind.QuickFix,
  );
  explain.command = { command: EXPLAIN_RULE, title: explain.title, arguments: [finding.rule] };
  return [...fixes, ...compare, explain].map((action) => Object.assign(action, { diagnostics: meant }));
}

/** With more sources than these one compares from the views, which have room for a list. */
const MOST_COMPARISONS = 3;

function compareAction({ review }: OpenArticle, comparison: Comparison): vscode.CodeAction {
  const other = titleAt(comparison.there.path, review.facts());
  const action = new vscode.CodeAction(
    vscode.l10n.t('Compare with “{0}”', other),
    vscode.CodeActionKind.QuickFix,
  );
  action.command = {
    command: COMPARE_PASSAGES,
    title: action.title,
    arguments: [review.folder.uri.toString(), [comparison]],
  };
  return action;
}

/** Says of what is quoted or told at the cursor who said it, where no finding at hand asks that already. */
function corrections(open: OpenArticle, selection: Span, findings: readonly Finding[]): vscode.CodeAction[] {
  const passage = passageAt(open, selection);
  if (!passage) return [];
  const asked = findings.some(
    (finding) => finding.rule === 'unattributed-quote' && overlaps(finding, passage),
  );
  if (asked) return [];
  const fixes = speakerFixes(passage, open.article, open.review.factsAround(open.path));
  return fixes.map((fix) => fixAction(open, fix));
}

/** Says of the time expression at the cursor, or of words that are selected, which day they mean. */
function otherDays(open: OpenArticle, selection: Span, findings: readonly Finding[]): vscode.CodeAction[] {
  const { article, review } = open;
  const words = trimmed(article.text, selection);
  const time = timeAt(article, words);
  const decided = dateDecidedAt(article, review.casebook.casebook, words);
  const isPhrase = words.end > words.start && words.end - words.start <= LONGEST_PHRASE;
  const selected = isPhrase && isInOneParagraph(article, words) ? words : undefined;
  // Of more than the expression is meant what is selected: "the eve of Thursday's vote".
  const passage =
    selected && time && !contains(time, selected) ? selected : (time ?? decided?.passage ?? selected);
  const asked = findings.some(
    ({ rule, ...finding }) => ASKING.has(rule) && passage && overlaps(finding, passage),
  );
  if (!passage || asked) return [];
  return timeFixes(passage, article, review.factsAround(open.path)).map((fix) => fixAction(open, fix));
}

/** Longer words name no day. */
const LONGEST_PHRASE = 80;
/** The fixes of these rules ask the same. */
const ASKING: ReadonlySet<string> = new Set([
  'unresolved-date',
  'weekday-mismatch',
  'relative-date-in-quote',
]);

function isInOneParagraph({ layout }: ArticleFacts, words: Span): boolean {
  return layout.paragraphs.some((paragraph) => contains(paragraph, words));
}

/** What is said at the cursor, or was held to be until the reviewer knew better; else the words that are selected. */
function passageAt({ article, review }: OpenArticle, selection: Span): Span | undefined {
  const { start, end } = selection;
  const said =
    quotationAt(article, start) ??
    statementAt(article, start) ??
    deniedAt(article, review.casebook.casebook, start);
  if (said) return said;
  const words = trimmed(article.text, selection);
  return end > start && words.end > words.start && isInOneParagraph(article, words) ? words : undefined;
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
