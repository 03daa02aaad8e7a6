import * as vscode from 'vscode';
import { type CollectionSpeaker, counted, quotationCount } from '../../core';
import { sourceOf, titleOf } from '../articles';
import { openCommand } from '../places';
import { say, sayDays, shorten, withDoubt } from '../words';
import type { ArticleNode, Node, PassageNode, SpeakerNode } from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Record<CollectionSpeaker['kind'], string> = {
  person: 'person',
  organisation: 'organization',
  document: 'file-text',
  unnamed: 'account',
};

const LONGEST_WORDS = 90;

/** How a node of the Speakers view looks. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bare(node);
  item.id = `${node.review.folder.uri.toString()}\n${keyOf(node)}`;
  return item;
}

/** Stable while what the node stands for is the same. */
function keyOf(node: Node): string {
  switch (node.kind) {
    case 'folder':
    case 'nobody':
    case 'unnamed':
      return node.kind;
    case 'speaker':
      return `speaker\n${node.speaker.id}`;
    case 'article':
      return `article\n${node.speaker}\n${node.article.path}`;
    case 'passage':
      return `passage\n${node.under}\n${node.path}\n${node.start}\n${node.end}`;
  }
}

function bare(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new vscode.TreeItem(node.review.folder.name, Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'nobody': {
      const item = new vscode.TreeItem(vscode.l10n.t('Nobody is named'), Collapsed);
      item.description = say(quotationCount(node.places.length));
      item.iconPath = new vscode.ThemeIcon('question');
      item.tooltip = vscode.l10n.t('Quotations that nobody has put their name to');
      return item;
    }
    case 'unnamed': {
      const item = new vscode.TreeItem(vscode.l10n.t('Unnamed sources'), Collapsed);
      item.description = String(node.speakers.length);
      item.iconPath = new vscode.ThemeIcon('account');
      item.tooltip = vscode.l10n.t('People who are quoted without a name');
      return item;
    }
    case 'speaker':
      return speakerItem(node);
    case 'article':
      return articleItem(node);
    case 'passage':
      return passageItem(node);
  }
}

function speakerItem({ speaker, said }: SpeakerNode): vscode.TreeItem {
  const item = new vscode.TreeItem(speaker.name, Collapsed);
  const articles = new Set(said.map(({ path }) => path)).size;
  const details = [
    ...(speaker.role ? [speaker.role] : []),
    say(counted(said.length, '{0} passage', '{0} passages')),
    ...(articles > 1 ? [say(counted(articles, '{0} article', '{0} articles'))] : []),
  ];
  item.description = details.join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[speaker.kind]);
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: [speaker.name, ...details].join(', ') };
  item.tooltip = plainText([
    speaker.name,
    ...(speaker.role ? [speaker.role] : []),
    ...(speaker.aliases.length > 0 ? [vscode.l10n.t('Also called: {0}', speaker.aliases.join(', '))] : []),
    ...(speaker.ambiguous ? [say(speaker.ambiguous.how)] : []),
    details.slice(speaker.role ? 1 : 0).join(' · '),
  ]);
  return item;
}

function articleItem({ review, article, said }: ArticleNode): vscode.TreeItem {
  const { published } = article;
  const item = new vscode.TreeItem(sourceOf(article, review.casebook.casebook), Expanded);
  item.description = [
    published ? sayDays(published.days) : vscode.l10n.t('No date'),
    say(counted(said.length, '{0} passage', '{0} passages')),
  ].join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = plainText([titleOf(article), article.path]);
  return item;
}

function passageItem(node: PassageNode): vscode.TreeItem {
  const { review, path, start, end, certainty } = node;
  const article = review.article(path);
  const words = article ? shorten(article.text.slice(start, end), LONGEST_WORDS) : '';
  const item = new vscode.TreeItem(words, None);
  const source = article ? sourceOf(article, review.casebook.casebook) : path;
  const details =
    certainty === undefined ? source : certainty === 'doubtful' ? vscode.l10n.t('uncertain') : '';
  item.description = details;
  item.command = openCommand(review, node);
  item.tooltip = plainText([words, source]);
  item.accessibilityInformation = {
    label: [withDoubt(words, certainty ?? 'certain'), source].join(', '),
  };
  return item;
}

/** Words of articles stay words: nothing in them becomes a link or a command. */
function plainText(paragraphs: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  paragraphs.forEach((words, index) => {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendText(words);
  });
  return text;
}
