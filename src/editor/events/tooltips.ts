import * as vscode from 'vscode';
import {
  type CollectionEvent,
  type CollectionFacts,
  type DayRange,
  type EventMention,
  type Message,
  type Place,
  disagreementsAbout,
  edtfOf,
  eventSources,
  mentionAt,
  sourceCount,
  textOf,
} from '../../core';
import type { Review } from '../reviews/review';
import { originOf, titleAt, titleOf } from '../articles';
import { plainText, say, sayDays } from '../words';
import { sayDifference, saySides } from './differing';
import type { DisagreementNode, EventNode, MentionNode, Node, SideNode } from './nodes';
import { wholeSentence } from './sentences';

/** The tooltip of a node, made when it is asked for. */
export function tooltipOf(node: Node): vscode.MarkdownString | undefined {
  switch (node.kind) {
    case 'event':
      return plainText(eventLines(node));
    case 'disagreement':
      return plainText(disagreementLines(node));
    case 'side':
      return plainText(sideLines(node));
    case 'mention':
      return plainText(mentionLines(node));
    default:
      return undefined;
  }
}

/** Who took part, where, why on that day, who reports it and why some count as one, and what is not agreed upon. */
function eventLines({ review, event }: EventNode): string[] {
  const facts = review.facts();
  const names = event.participants.map(
    (id) => facts.speakers.find((speaker) => speaker.id === id)?.name ?? id,
  );
  const mention = surestMention(event, facts);
  return [
    event.label,
    ...(names.length > 0 ? [vscode.l10n.t('Participants: {0}', names.join(', '))] : []),
    ...(event.places.length > 0 ? [vscode.l10n.t('Places: {0}', event.places.join(', '))] : []),
    ...(mention ? [sayHow(event.days, mention.how)] : []),
    ...sourceLines({ review, event }),
    ...disagreementsAbout(event.id, facts).map(
      (disagreement) => `${sayDifference(disagreement)}: ${saySides(disagreement)}`,
    ),
  ];
}

/** The mention that the day of the event is taken from, or any that has that day: its reason is the event's. */
function surestMention(
  { days, certainty, mentions }: CollectionEvent,
  { articles }: CollectionFacts,
): EventMention | undefined {
  const all = mentions.flatMap((place) => mentionAt(articles.get(place.path), place) ?? []);
  const sameDay = all.filter((mention) => keyOf(mention.days) === keyOf(days));
  return sameDay.find((mention) => mention.certainty === certainty) ?? sameDay[0] ?? all[0];
}

function keyOf(days: DayRange | null): string {
  return days ? edtfOf(days) : '';
}

/** "3 sources, 2 independent", then each group of articles that are one source, with the reason. */
function sourceLines({ review, event }: Pick<EventNode, 'review' | 'event'>): string[] {
  const facts = review.facts();
  const independent = eventSources(event, facts);
  const groups = independent.flatMap(({ articles, bonds }) => {
    if (articles.length < 2) return [];
    // The reasons name the files.
    const names = articles.map((path) => `${titleAt(path, facts)} (${path})`).join(', ');
    return [vscode.l10n.t('One source: {0}. {1}', names, bonds.map(({ how }) => say(how)).join(' · '))];
  });
  return [say(sourceCount(event.sources.length, independent.length)), ...groups];
}

function disagreementLines({ review, disagreement }: DisagreementNode): string[] {
  const facts = review.facts();
  return disagreement.sides.flatMap(({ path, text, says }) => [
    `${titleAt(path, facts)}: ${say(says)}`,
    text,
  ]);
}

function sideLines({ review, side }: SideNode): string[] {
  return [...passageLines(review, wholeSentence(side, review)), say(side.says)];
}

function mentionLines({ review, mention: place, sentence }: MentionNode): string[] {
  const mention = mentionAt(review.article(place.path), place);
  return [...passageLines(review, sentence), ...(mention ? [sayHow(mention.days, mention.how)] : [])];
}

/** Where a passage stands, and all of it; nothing where its article is gone. */
function passageLines(review: Review, place: Place): string[] {
  const article = review.article(place.path);
  if (!article) return [];
  return [titleOf(article), originOf(article, review.casebook.casebook), textOf(article.text, place)];
}

/** How the day of an event was found. */
function sayHow(days: DayRange | null, how: Message): string {
  return days ? `${sayDays(days)}: ${say(how)}` : say(how);
}
