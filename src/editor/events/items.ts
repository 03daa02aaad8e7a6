import * as vscode from 'vscode';
import {
  type CollectionEvent,
  type DayRange,
  type Message,
  counted,
  mentionAt,
  sourceCount,
  textOf,
} from '../../core';
import { fileNameOf, sourceOf, titleOf } from '../articles';
import { openCommand } from '../places';
import { shorten } from '../shorten';
import { plainText, say, sayDays } from '../words';
import { iconOf } from './icons';
import type { EventNode, GroupNode, MentionNode, Node } from './nodes';

const LONGEST_LABEL = 80;
const LONGEST_SENTENCE = 160;

/** How a node of the Events view looks. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bare(node);
  // Stable through every refresh, so that what is open stays open and what is selected stays selected.
  item.id = idOf(node);
  return item;
}

/** The tooltip of a node, made when it is asked for. */
export function tooltipOf(node: Node): vscode.MarkdownString | undefined {
  if (node.kind === 'event') return eventTooltip(node);
  if (node.kind === 'mention') return mentionTooltip(node);
  return undefined;
}

export function idOf(node: Node): string {
  const here = node.parent ? `${idOf(node.parent)}\n` : '';
  switch (node.kind) {
    case 'folder':
      return node.review.folder.uri.toString();
    case 'group':
      return `${here}${node.group.key}`;
    case 'event':
      return `${here}${node.event.id}`;
    case 'mention':
      return `${here}${node.mention.path}#${node.mention.mention ?? 'news'}`;
  }
}

function bare(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new vscode.TreeItem(node.review.folder.name, vscode.TreeItemCollapsibleState.Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'group':
      return groupItem(node);
    case 'event':
      return eventItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function groupItem({ group }: GroupNode): vscode.TreeItem {
  const isDay = group.kind === 'days';
  const label = group.days
    ? sayDays(group.days)
    : group.kind === 'announced'
      ? vscode.l10n.t('Announced')
      : vscode.l10n.t('No day known');
  const state = isDay ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(label, state);
  const count = say(counted(group.events.length, '{0} event', '{0} events'));
  item.description = count;
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function eventItem({ event, parent }: EventNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    shorten(event.label, LONGEST_LABEL),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  // Below a day its date goes without saying; an announced event has none above it.
  const when = parent.group.kind === 'announced' && event.days ? [sayDays(event.days)] : [];
  // A day that no article tells is that of the report: the event stands there for want of a better place.
  const uncertain =
    event.days && event.certainty === 'doubtful'
      ? [event.ofReport ? vscode.l10n.t('day not told') : vscode.l10n.t('day uncertain')]
      : [];
  const details = [...when, ...sayStatus(event), ...uncertain, say(sourceCount(event.sources.length))];
  item.description = details.join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(event.act, event.status));
  item.accessibilityInformation = { label: [event.label, ...details].join(', ') };
  return item;
}

function mentionItem({ review, sentence }: MentionNode): vscode.TreeItem {
  const article = review.article(sentence.path);
  const text = article?.text.slice(sentence.start, sentence.end) ?? '';
  const source = article ? sourceOf(article, review.casebook.casebook) : fileNameOf(sentence.path);
  const words = shorten(text, LONGEST_SENTENCE);
  // The source first: who reports it is what a reviewer compares, and what a narrow view must show.
  const item = new vscode.TreeItem(source, vscode.TreeItemCollapsibleState.None);
  item.description = words;
  item.command = openCommand(review, sentence);
  item.accessibilityInformation = { label: `${source}: ${words}` };
  return item;
}

/** Nothing for what simply happened, and nothing for what stands under "Announced". */
function sayStatus({ status }: CollectionEvent): string[] {
  if (status === 'believed') return [vscode.l10n.t('unconfirmed')];
  if (status === 'denied') return [vscode.l10n.t('denied')];
  return [];
}

function eventTooltip({ review, event }: EventNode): vscode.MarkdownString {
  const { speakers, articles } = review.facts();
  const names = event.participants.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id);
  const [first] = event.mentions.filter(({ mention }) => mention !== null);
  const mention = first && mentionAt(articles.get(first.path), first);
  return plainText([
    event.label,
    ...(names.length > 0 ? [vscode.l10n.t('Participants: {0}', names.join(', '))] : []),
    ...(event.places.length > 0 ? [vscode.l10n.t('Places: {0}', event.places.join(', '))] : []),
    ...(mention ? [sayHow(event.days, mention.how)] : []),
  ]);
}

function mentionTooltip({
  review,
  mention: place,
  sentence,
}: MentionNode): vscode.MarkdownString | undefined {
  const article = review.article(place.path);
  if (!article) return undefined;
  const mention = mentionAt(article, place);
  return plainText([
    titleOf(article),
    textOf(article.text, sentence),
    ...(mention ? [sayHow(mention.days, mention.how)] : []),
  ]);
}

/** How the day of an event was found. */
function sayHow(days: DayRange | null, how: Message): string {
  return days ? `${sayDays(days)}: ${say(how)}` : say(how);
}
