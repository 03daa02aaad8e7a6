import * as vscode from 'vscode';
import {
  type CollectionEvent,
  type EventDecision,
  decisionAbout,
  describePassage,
  eventKeyOf,
  mentionsAt,
} from '../../core';
import { askDaysOf } from '../findings/askDate';
import { decide } from '../findings/decide';
import { sayDays } from '../words';
import { recordReviewed } from '../reviewedState';
import type { EventFilterState } from './filterState';
import type { EventNode, MentionNode, Node } from './nodes';

/** How long a notice stays in the status bar, in milliseconds. */
const NOTICE = 5000;

/**
 * The commands by which the reviewer decides about an event: what it is called, when it happened, that two are one or one is
 * two, that it is of no interest. Each is about the node that it is called on, else about the one that is selected.
 */
export function registerEventDecisions(
  view: vscode.TreeView<Node>,
  filter: EventFilterState,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const onEvent =
    (run: (node: EventNode) => Promise<void>) =>
    async (node: Node | undefined = view.selection[0]): Promise<void> => {
      const event = node?.kind === 'mention' ? node.parent : node;
      if (event?.kind === 'event') await run(event);
      else say(vscode.l10n.t('Select an event in the Events view first'));
    };
  const onMention = async (node: Node | undefined = view.selection[0]): Promise<void> => {
    if (node?.kind === 'mention') await splitOff(node);
    else say(vscode.l10n.t('Select a sentence of an event in the Events view first'));
  };
  const setShown = (hidden: boolean) => (): void => filter.set({ hidden });
  return vscode.Disposable.from(
    registerCommand('sourceReview.renameEvent', onEvent(rename)),
    registerCommand('sourceReview.setEventDay', onEvent(setDay)),
    registerCommand('sourceReview.mergeEvent', onEvent(merge)),
    registerCommand('sourceReview.splitOffMention', onMention),
    registerCommand(
      'sourceReview.hideEvent',
      onEvent((node) => record(node, { hidden: true })),
    ),
    registerCommand(
      'sourceReview.unhideEvent',
      onEvent((node) => record(node, { hidden: false })),
    ),
    registerCommand('sourceReview.forgetEventDecisions', onEvent(forget)),
    registerCommand('sourceReview.showHiddenEvents', setShown(true)),
    registerCommand('sourceReview.leaveOutHiddenEvents', setShown(false)),
  );
}

/** Whether the reviewer has hidden the event. */
export function isHidden({ review, event }: EventNode): boolean {
  return review.facts().hiddenEvents.includes(event);
}

/** Records that an event has been gone through, or is to be gone through again. */
export async function recordEventReviewed({ review, event }: EventNode, reviewed: boolean): Promise<void> {
  await recordReviewed(review, { kind: 'event', event: eventKeyOf(event, review.facts()), reviewed });
}

async function record({ review, event }: EventNode, decision: EventDecision): Promise<void> {
  await decide(review, { kind: 'event', event: eventKeyOf(event, review.facts()), ...decision });
}

async function rename(node: EventNode): Promise<void> {
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('What is this event called?'),
    value: node.event.label,
    validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('A name has at least one letter.')),
  });
  const name = title?.replace(/\s+/g, ' ').trim();
  if (name && name !== node.event.label) await record(node, { title: name });
}

async function setDay(node: EventNode): Promise<void> {
  const date = await askDaysOf(vscode.l10n.t('When did “{0}” happen?', node.event.label), false);
  if (date !== undefined) await record(node, { date });
}

async function merge(node: EventNode): Promise<void> {
  const { review, event } = node;
  const facts = review.facts();
  const picks = othersOf(event, facts.events).map((other) => ({
    label: other.label,
    description: other.days ? sayDays(other.days) : vscode.l10n.t('No day known'),
    other,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Which event is “{0}”, too?', event.label),
    matchOnDescription: true,
  });
  if (chosen) await record(node, { same: eventKeyOf(chosen.other, facts) });
}

/** The other events of the folder, those about the same people or places first. */
function othersOf(event: CollectionEvent, events: readonly CollectionEvent[]): CollectionEvent[] {
  const names = new Set([...event.participants, ...event.places]);
  const shared = (other: CollectionEvent): number =>
    [...other.participants, ...other.places].filter((name) => names.has(name)).length +
    Number(other.act === event.act);
  return events
    .filter((other) => other.id !== event.id && !other.speech)
    .map((other) => ({ other, weight: shared(other) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ other }) => other);
}

async function splitOff({ review, parent: { event }, sentence }: MentionNode): Promise<void> {
  const article = review.article(sentence.path);
  if (!article) return;
  const facts = review.facts();
  const apart = { article: sentence.path, quote: describePassage(article.text, sentence) };
  const key = eventKeyOf(event, facts, mentionsAt(apart, facts.articles));
  await decide(review, { kind: 'event', event: key, apart });
}

/** Takes everything back that the casebook says of the event by itself. */
async function forget({ review, event }: EventNode): Promise<void> {
  const entry = decisionAbout(event, review.facts());
  if (entry?.article === undefined || !entry.quote) {
    say(vscode.l10n.t('Nothing is recorded about this event'));
    return;
  }
  const { article, quote } = entry;
  await decide(review, { kind: 'retract', section: 'events', article, quote });
}

function say(words: string): void {
  vscode.window.setStatusBarMessage(words, NOTICE);
}
