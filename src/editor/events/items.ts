import * as vscode from 'vscode';
import { type CollectionEvent, counted, disagreementsAbout, independentCount, sourceCount } from '../../core';
import { outletOf, titleAt } from '../articles';
import { openCommand } from '../places';
import { isEventReviewed, reviewedBox } from '../reviewedState';
import { shorten } from '../shorten';
import { say, sayDays } from '../words';
import { isHidden } from './decisions';
import { isAtOdds, sayDifference, sayDifferences, saySides } from './differing';
import { iconOf } from './icons';
import {
  type DisagreementNode,
  type EventNode,
  type GroupNode,
  type HeadingNode,
  type MentionNode,
  type MoreNode,
  type Node,
  type SideNode,
  groupOf,
} from './nodes';
import { sentencesOf, wholeSentence } from './sentences';

const LONGEST_LABEL = 80;
const LONGEST_SENTENCE = 160;

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/** For what a reviewer should look at; the words beside it say the same. */
const ATTENTION = new vscode.ThemeColor('list.warningForeground');

/** How a node of the Events view looks. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bare(node);
  // Stable through every refresh, so that what is open stays open and what is selected stays selected.
  item.id = idOf(node);
  return item;
}

export function idOf(node: Node): string {
  const here = node.parent ? `${idOf(node.parent)}\n` : '';
  switch (node.kind) {
    case 'folder':
      return node.review.folder.uri.toString();
    case 'heading':
      return `${here}${node.which}`;
    case 'group':
      return `${here}${node.group.key}`;
    case 'more':
      return `${here}more`;
    case 'event':
      return `${here}${node.event.id}`;
    case 'disagreement':
      return `${here}${node.disagreement.rule}#${node.index}`;
    case 'side':
      return `${here}${node.side.path}#${node.side.start}-${node.side.end}`;
    case 'mention':
      return `${here}${node.mention.path}#${node.mention.mention ?? 'news'}`;
  }
}

function bare(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new vscode.TreeItem(node.review.folder.name, Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'heading':
      return headingItem(node);
    case 'group':
      return groupItem(node);
    case 'more':
      return moreItem(node);
    case 'event':
      return eventItem(node);
    case 'disagreement':
      return disagreementItem(node);
    case 'side':
      return sideItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function headingItem({ which, days }: HeadingNode): vscode.TreeItem {
  if (which === 'more')
    return new vscode.TreeItem(say(counted(days.length, '{0} more day', '{0} more days')), Collapsed);
  const item = new vscode.TreeItem(vscode.l10n.t('Most reported days'), Expanded);
  item.description = String(days.length);
  return item;
}

function groupItem({ group, parent }: GroupNode): vscode.TreeItem {
  const label = group.days
    ? sayDays(group.days)
    : group.kind === 'announced'
      ? vscode.l10n.t('Announced')
      : vscode.l10n.t('No day known');
  // Among many days one looks for the right one first; what mattered on it is a help for that.
  const isOneOfMany = parent?.kind === 'heading';
  const item = new vscode.TreeItem(label, group.kind === 'days' && !isOneOfMany ? Expanded : Collapsed);
  const count = say(counted(group.events.length, '{0} event', '{0} events'));
  const [top] = isOneOfMany ? group.events : [];
  const details = [count, ...(top ? [shorten(top.label, LONGEST_LABEL)] : [])];
  item.description = details.join(' · ');
  item.accessibilityInformation = { label: [label, ...details].join(', ') };
  return item;
}

function moreItem({ events }: MoreNode): vscode.TreeItem {
  return new vscode.TreeItem(say(counted(events.length, '{0} more event', '{0} more events')), Collapsed);
}

function eventItem(node: EventNode): vscode.TreeItem {
  const { review, event } = node;
  const facts = review.facts();
  const disagreements = disagreementsAbout(event.id, facts);
  const disagreed = disagreements.some(isAtOdds);
  const item = new vscode.TreeItem(shorten(event.label, LONGEST_LABEL), Collapsed);
  // A narrow view cuts the end off: what sets the event apart from others comes first.
  const details = [
    ...(isHidden(node) ? [vscode.l10n.t('hidden')] : []),
    // Below a day its date goes without saying; an announced event has none above it.
    ...(groupOf(node).kind === 'announced' && event.days ? [sayDays(event.days)] : []),
    ...sayDifferences(disagreements),
    ...sayStatus(event),
    say(sourceCount(event.sources.length, independentCount(event, facts))),
    ...sayDoubt(event),
  ];
  item.description = details.join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    iconOf(event.act, event.status, disagreed),
    disagreed ? ATTENTION : undefined,
  );
  item.contextValue = contextOf(isHidden(node) ? 'hiddenEvent' : 'event', event);
  // What has a box unfolds only by the arrow in front of it, so a click on the words is free for what it is mostly wanted for.
  const [first] = sentencesOf(event, review);
  if (first) item.command = openCommand(review, first.sentence);
  item.checkboxState = reviewedBox(isEventReviewed(event));
  item.accessibilityInformation = { label: [event.label, ...details].join(', ') };
  return item;
}

function disagreementItem({ review, disagreement }: DisagreementNode): vscode.TreeItem {
  const words = saySides(disagreement);
  const kind = sayDifference(disagreement);
  const item = new vscode.TreeItem(shorten(words, LONGEST_SENTENCE), Collapsed);
  item.description = kind;
  item.iconPath = isAtOdds(disagreement)
    ? new vscode.ThemeIcon('warning', ATTENTION)
    : new vscode.ThemeIcon('info');
  item.contextValue = 'disagreement comparable';
  const [first] = disagreement.sides;
  if (first) item.command = openCommand(review, first);
  item.accessibilityInformation = { label: `${kind}: ${words}` };
  return item;
}

function sideItem({ review, side }: SideNode): vscode.TreeItem {
  const title = titleAt(side.path, review.facts());
  const { start, end } = wholeSentence(side, review);
  const words = shorten(review.article(side.path)?.text.slice(start, end) ?? side.text, LONGEST_SENTENCE);
  const item = new vscode.TreeItem(say(side.says), None);
  item.description = `${title} · ${words}`;
  item.contextValue = 'side comparable';
  item.command = openCommand(review, side);
  item.accessibilityInformation = { label: `${say(side.says)}: ${title}, ${words}` };
  return item;
}

function mentionItem({ review, parent, sentence }: MentionNode): vscode.TreeItem {
  const article = review.article(sentence.path);
  const title = titleAt(sentence.path, review.facts());
  const outlet = article && outletOf(article, review.casebook.casebook);
  const words = shorten(article?.text.slice(sentence.start, sentence.end) ?? '', LONGEST_SENTENCE);
  // The article first: who reports it is what a reviewer compares, and what a narrow view must show.
  const item = new vscode.TreeItem(title, None);
  item.description = [...(outlet ? [outlet] : []), words].join(' · ');
  item.contextValue = contextOf('sentence', parent.event);
  item.command = openCommand(review, sentence);
  item.accessibilityInformation = { label: `${[title, ...(outlet ? [outlet] : [])].join(', ')}: ${words}` };
  return item;
}

/** Nothing for what simply happened, and nothing for what stands under "Announced". */
function sayStatus({ status }: CollectionEvent): string[] {
  if (status === 'believed') return [vscode.l10n.t('unconfirmed')];
  if (status === 'denied') return [vscode.l10n.t('denied')];
  return [];
}

/** A day that no article tells is that of the report: the event stands there for want of a better place. */
function sayDoubt({ days, certainty, ofReport }: CollectionEvent): string[] {
  if (!days || certainty !== 'doubtful') return [];
  return [ofReport ? vscode.l10n.t('day not told') : vscode.l10n.t('day uncertain')];
}

/** What a node is and what can be done with it, for the conditions of its menu. */
function contextOf(what: string, { mentions, sources }: CollectionEvent): string {
  return [
    what,
    // What alone reports an event cannot be split off.
    ...(mentions.length > 1 ? ['oneOfSeveral'] : []),
    ...(sources.length > 1 ? ['comparable'] : []),
  ].join(' ');
}
