import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core';
import { locationOf } from '../places';
import { rangeIn, rangeInText } from '../ranges';
import type { Changed, Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { setting } from '../settings';
import { say } from '../words';
import { rulePage } from './rulePages';

/** The name under which findings stand in the Problems panel. */
export const SOURCE = 'Source Review';

/** More than a person reads of one article; the editor itself cuts at 1,000. */
const MOST_PER_ARTICLE = 250;

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings, and what is wrong in a casebook, as problems. */
export function registerDiagnostics(reviews: Reviews): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection(SOURCE);
  /** The files of each review that have problems now: they are cleared when their article is gone. */
  const shown = new Map<Review, Set<string>>();

  const publish = (review: Review, changed: Changed): void => {
    const before = shown.get(review) ?? new Set<string>();
    shown.set(review, before);
    const paths = changed === 'all' ? new Set([...before, ...review.facts().articles.keys()]) : changed;
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [...paths].map((path) => {
      const diagnostics = isWanted(review, path) ? diagnosticsOf(review, path) : [];
      if (diagnostics.length > 0) before.add(path);
      else before.delete(path);
      return [review.uriOf(path), diagnostics];
    });
    if (changed === 'all') entries.push([review.casebook.uri, casebookProblems(review)]);
    problems.set(entries); // all at once: one event, and four times faster than one by one
  };
  const publishAll = (): void => reviews.all.forEach((review) => publish(review, 'all'));

  return vscode.Disposable.from(
    problems,
    reviews.onDidChange(({ review, changed }) => publish(review, changed)),
    reviews.onDidClose((review) => {
      for (const path of shown.get(review) ?? []) problems.delete(review.uriOf(path));
      problems.delete(review.casebook.uri);
      shown.delete(review);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('sourceReview.diagnostics.scope')) publishAll();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const tab of [...opened, ...closed]) {
        if (!(tab.input instanceof vscode.TabInputText)) continue;
        const review = reviews.of(tab.input.uri);
        const path = review?.pathOf(tab.input.uri);
        if (review && path !== undefined && review.article(path)) publish(review, new Set([path]));
      }
    }),
  );
}

/** Whether the problems of an article are to be shown, by the setting. */
function isWanted(review: Review, path: string): boolean {
  if (setting(review.folder.uri, 'diagnostics.scope') === 'folder') return true;
  const uri = review.uriOf(path).toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri);
}

function diagnosticsOf(review: Review, path: string): vscode.Diagnostic[] {
  return review
    .findings(path)
    .slice(0, MOST_PER_ARTICLE)
    .map((finding) => diagnosticOf(review, finding));
}

function diagnosticOf(review: Review, finding: Finding): vscode.Diagnostic {
  const article = review.article(finding.path)!;
  const range = rangeIn(article, finding);
  const diagnostic = new vscode.Diagnostic(range, say(finding.message), SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  diagnostic.relatedInformation = finding.related.flatMap((place) => {
    const location = locationOf(review, place);
    return location ? new vscode.DiagnosticRelatedInformation(location, say(place.message)) : [];
  });
  return diagnostic;
}

function casebookProblems({ casebook }: Review): vscode.Diagnostic[] {
  return casebook.problems.map(({ span, message }) => {
    const diagnostic = new vscode.Diagnostic(rangeInText(casebook.text, span), say(message));
    diagnostic.source = SOURCE;
    return diagnostic;
  });
}
