import type { CollectionEvent, EventPlace } from '../../core';
import type { Review } from '../reviews/review';
import { type EventGroup, outlineOf } from './outline';

// The nodes of the Events view: plain data with their parents. How they look is said in `items.ts`.

/** A folder; only where several are reviewed. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly review: Review;
  readonly parent: undefined;
}

/** A day (or several), or the heading of what is announced or has no day. */
export interface GroupNode {
  readonly kind: 'group';
  readonly review: Review;
  readonly parent: FolderNode | undefined;
  readonly group: EventGroup;
}

export interface EventNode {
  readonly kind: 'event';
  readonly review: Review;
  readonly parent: GroupNode;
  readonly event: CollectionEvent;
}

/** A sentence that reports the event. */
export interface MentionNode {
  readonly kind: 'mention';
  readonly review: Review;
  readonly parent: EventNode;
  readonly place: EventPlace;
}

export type Node = FolderNode | GroupNode | EventNode | MentionNode;

/** What stands at the top: the days of the one folder, or the folders. */
export function rootsOf(reviews: readonly Review[]): Node[] {
  const [only] = reviews;
  if (reviews.length === 1 && only) return groupsOf(only, undefined);
  return reviews.map((review) => ({ kind: 'folder', review, parent: undefined }));
}

/** What stands below a node. */
export function childrenOf(node: Node): Node[] {
  const { review } = node;
  switch (node.kind) {
    case 'folder':
      return groupsOf(review, node);
    case 'group':
      return node.group.events.map((event) => ({ kind: 'event', review, parent: node, event }));
    case 'event':
      return node.event.mentions.map((place) => ({ kind: 'mention', review, parent: node, place }));
    case 'mention':
      return [];
  }
}

function groupsOf(review: Review, parent: FolderNode | undefined): GroupNode[] {
  return outlineOf(review.facts()).map((group) => ({ kind: 'group', review, parent, group }));
}
