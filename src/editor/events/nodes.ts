import {
  type CollectionEvent,
  type Disagreement,
  type EventPlace,
  type Place,
  type Side,
  disagreementsAbout,
} from '../../core';
import type { Review } from '../reviews/review';
import { type EventFilter, filterEvents, noFilter } from './filter';
import { type EventGroup, outlineOf, overviewOf } from './outline';
import { sentencesOf } from './sentences';

// The nodes of the Events view: plain data with their parents. How they look is said in `items.ts`.

/** A folder; only where several are reviewed. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly review: Review;
  readonly parent: undefined;
  readonly filter: EventFilter;
}

/** Above the days of a long story: the most reported ones, or the others. */
export interface HeadingNode {
  readonly kind: 'heading';
  readonly review: Review;
  readonly parent: FolderNode | undefined;
  readonly which: 'most reported' | 'more';
  readonly days: readonly EventGroup[];
}

/** A day (or several), or the heading of what is announced or has no day. */
export interface GroupNode {
  readonly kind: 'group';
  readonly review: Review;
  readonly parent: FolderNode | HeadingNode | undefined;
  readonly group: EventGroup;
}

/** What else happened on a day of many events. */
export interface MoreNode {
  readonly kind: 'more';
  readonly review: Review;
  readonly parent: GroupNode;
  readonly events: readonly CollectionEvent[];
}

export interface EventNode {
  readonly kind: 'event';
  readonly review: Review;
  readonly parent: GroupNode | MoreNode;
  readonly event: CollectionEvent;
}

/** That the articles do not say the same about an event. */
export interface DisagreementNode {
  readonly kind: 'disagreement';
  readonly review: Review;
  readonly parent: EventNode;
  readonly disagreement: Disagreement;
  /** Its number among those about the event. */
  readonly index: number;
}

/** What one article says where others say something else. */
export interface SideNode {
  readonly kind: 'side';
  readonly review: Review;
  readonly parent: DisagreementNode;
  readonly side: Side;
}

/** A sentence that reports the event; once, however often it speaks of it. */
export interface MentionNode {
  readonly kind: 'mention';
  readonly review: Review;
  readonly parent: EventNode;
  /** The first mention in the sentence. */
  readonly mention: EventPlace;
  readonly sentence: Place;
}

export type Node =
  FolderNode | HeadingNode | GroupNode | MoreNode | EventNode | DisagreementNode | SideNode | MentionNode;

/** Of a day with more events than these, the first are shown, and the others under a node of their own. */
const MOST_EVENTS = 40;
const FIRST_EVENTS = 20;

/** What stands at the top: the days of the one folder, or the folders. */
export function rootsOf(reviews: readonly Review[], filter: EventFilter = noFilter): Node[] {
  const [only] = reviews;
  if (reviews.length === 1 && only) return topOf(only, filter, undefined);
  return reviews.map((review) => ({ kind: 'folder', review, parent: undefined, filter }));
}

/** What stands below a node. */
export function childrenOf(node: Node): Node[] {
  const { review } = node;
  switch (node.kind) {
    case 'folder':
      return topOf(review, node.filter, node);
    case 'heading':
      return node.days.map((group) => ({ kind: 'group', review, parent: node, group }));
    case 'group':
      return eventsOf(node);
    case 'more':
      return node.events.map((event) => ({ kind: 'event', review, parent: node, event }));
    case 'event':
      return [...disagreementsOf(node), ...mentionsOf(node)];
    case 'disagreement':
      return node.disagreement.sides.map((side) => ({ kind: 'side', review, parent: node, side }));
    case 'side':
    case 'mention':
      return [];
  }
}

/** The day or heading that an event stands under. */
export function groupOf({ parent }: EventNode): EventGroup {
  return parent.kind === 'more' ? parent.parent.group : parent.group;
}

function topOf(review: Review, filter: EventFilter, parent: FolderNode | undefined): Node[] {
  const facts = review.facts();
  const groups = outlineOf(filterEvents(facts, filter), facts);
  const node = (group: EventGroup): GroupNode => ({ kind: 'group', review, parent, group });
  const days = groups.filter(({ kind }) => kind === 'days');
  const { first, more } = overviewOf(days, facts);
  if (more.length === 0) return groups.map(node);
  return [
    { kind: 'heading', review, parent, which: 'most reported', days: first },
    { kind: 'heading', review, parent, which: 'more', days: more },
    ...groups.filter(({ kind }) => kind !== 'days').map(node),
  ];
}

function eventsOf(parent: GroupNode): Node[] {
  const { review, group } = parent;
  const shown = group.events.length > MOST_EVENTS ? FIRST_EVENTS : group.events.length;
  const events = group.events
    .slice(0, shown)
    .map((event): EventNode => ({ kind: 'event', review, parent, event }));
  const more = group.events.slice(shown);
  return more.length > 0 ? [...events, { kind: 'more', review, parent, events: more }] : events;
}

function disagreementsOf(parent: EventNode): DisagreementNode[] {
  const { review, event } = parent;
  return disagreementsAbout(event.id, review.facts()).map((disagreement, index) => ({
    kind: 'disagreement',
    review,
    parent,
    disagreement,
    index,
  }));
}

function mentionsOf(parent: EventNode): MentionNode[] {
  const { review, event } = parent;
  return sentencesOf(event, review).map((found) => ({ kind: 'mention', review, parent, ...found }));
}
