import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type Severity,
  type SourceBond,
  counted,
  findingCount,
  message,
  quotationCount,
  publishedWords,
  quotationsIn,
} from '../../core';
import { fileNameOf, originOf, outletOf, titleOf } from '../articles';
import { isComparable } from '../compare/comparison';
import { openCommand } from '../places';
import { isArticleReviewed, reviewedBox } from '../reviewedState';
import { plainText, say, sayDays } from '../words';
import type { ArticleNode, FindingNode, Node, OneSourceNode, SkippedFileNode, SkippedNode } from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

/** How a node of the Sources view looks. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bare(node);
  item.id = idOf(node);
  return item;
}

function idOf(node: Node): string {
  const folder = node.review.folder.uri.toString();
  switch (node.kind) {
    case 'folder':
    case 'skipped':
      return `${folder}\n${node.kind}`;
    case 'one source':
      return `${folder}\n${node.kind}\n${node.group.articles[0]}`;
    case 'article':
    case 'skipped file':
      return `${folder}\n${node.kind}\n${node.path}`;
    case 'finding':
      return `${folder}\nfinding\n${node.finding.path}\n${node.index}`;
  }
}

function bare(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new vscode.TreeItem(node.review.folder.name, Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'one source':
      return oneSourceItem(node);
    case 'article':
      return articleItem(node);
    case 'finding':
      return findingItem(node);
    case 'skipped':
      return skippedItem(node);
    case 'skipped file':
      return skippedFileItem(node);
  }
}

/** The labels of articles that are one source, and their icons, by what joins them most. */
const ONE_SOURCE: Readonly<Record<SourceBond['kind'], { readonly label: string; readonly icon: string }>> = {
  'shared text': { label: '{0} articles print the same text', icon: 'files' },
  agency: { label: '{0} articles print one agency’s copy', icon: 'broadcast' },
  statement: { label: '{0} articles rest on one statement', icon: 'megaphone' },
};

function oneSourceItem({ group, articles }: OneSourceNode): vscode.TreeItem {
  const { label, icon } = ONE_SOURCE[group.bonds[0]?.kind ?? 'shared text'];
  const item = new vscode.TreeItem(say(message(label, articles.length)), Expanded);
  const reasons = group.bonds.map(({ how }) => say(how));
  item.description = reasons[0] ?? '';
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'oneSource comparable';
  item.accessibilityInformation = { label: [item.label as string, ...reasons].join(', ') };
  item.tooltip = plainText([item.label as string, ...reasons]);
  return item;
}

function articleItem({ review, path, article }: ArticleNode): vscode.TreeItem {
  const { published } = article;
  const findings = review.findings(path).length;
  const title = titleOf(article);
  const outlet = outletOf(article, review.casebook.casebook);
  const item = new vscode.TreeItem(title, findings > 0 ? Collapsed : None);
  // No address of the file: the editor would add a badge that counts other things (problems of all extensions, changes).
  const details = [
    published ? sayDays(published.days) : vscode.l10n.t('No date'),
    ...(outlet ? [outlet] : []),
    ...(findings > 0 ? [say(findingCount(findings))] : []),
  ];
  item.description = details.join(' · ');
  // In a narrow view the headline leaves no room for more, and that a date is missing must be seen.
  item.iconPath = published ? vscode.ThemeIcon.File : new vscode.ThemeIcon('question');
  item.contextValue = published ? 'article' : 'undatedArticle';
  item.checkboxState = reviewedBox(isArticleReviewed(review, path));
  item.command = openCommand(review, { path, start: 0, end: 0 });
  item.accessibilityInformation = { label: [title, ...details].join(', ') };
  item.tooltip = articleTooltip(article, originOf(article, review.casebook.casebook), findings);
  return item;
}

function articleTooltip(article: ArticleFacts, origin: string, findings: number): vscode.MarkdownString {
  const published = publishedWords(article);
  return plainText([
    titleOf(article),
    origin,
    published ? say(published) : vscode.l10n.t('No publication date'),
    `${say(quotationCount(quotationsIn(article)))} · ${say(findingCount(findings))}`,
  ]);
}

function findingItem({ review, finding }: FindingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(say(finding.message), None);
  item.description = finding.rule;
  item.contextValue = isComparable(finding) ? 'finding comparable' : 'finding';
  item.iconPath = new vscode.ThemeIcon(ICONS[finding.severity]);
  item.command = openCommand(review, finding);
  item.accessibilityInformation = { label: `${finding.severity}: ${say(finding.message)}` };
  return item;
}

function skippedItem({ review }: SkippedNode): vscode.TreeItem {
  const label = say(counted(review.skipped.size, '{0} file left out', '{0} files left out'));
  const item = new vscode.TreeItem(label, Collapsed);
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  return item;
}

function skippedFileItem({ path, reason }: SkippedFileNode): vscode.TreeItem {
  const item = new vscode.TreeItem(fileNameOf(path), None);
  item.description = say(reason);
  item.tooltip = `${path}\n${say(reason)}`;
  return item;
}
