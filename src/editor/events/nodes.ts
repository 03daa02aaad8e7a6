import { type CollectionEvent, type EventPlace, mentionAt, type Place, spanAt } from '../../core';
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

/** A sentence that reports the event; once, however often it speaks of it. */
export interface MentionNode {
  readonly kind: 'mention';
  readonly review: Review;
  readonly parent: EventNode;
  /** The first mention in the sentence. */
  readonly mention: EventPlace;
  readonly sentence: Place;
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
      return mentionsOf(node);
    case 'mention':
      return [];
  }
}

function groupsOf(review: Review, parent: FolderNode | undefined): GroupNode[] {
  return outlineOf(review.facts()).map((group) => ({ kind: 'group', review, parent, group }));
}

function mentionsOf(parent: EventNode): MentionNode[] {
  const { review, event } = parent;
  const nodes = new Map<string, MentionNode>();
  for (const mention of event.mentions) {
    // A detail tells more of the event, but does not report it.
    const article = review.article(mention.path);
    if (!article || (mentionAt(article, mention)?.detailOf ?? null) !== null) continue;
    const sentence = sentenceOf(review, mention);
    const key = `${sentence.path}#${sentence.start}`;
    if (!nodes.has(key)) nodes.set(key, { kind: 'mention', review, parent, mention, sentence });
  }
  return [...nodes.values()];
}

/** The whole sentence of a mention, which itself may be a few words only ("after the talks"). */
function sentenceOf(review: Review, { path, start, end }: EventPlace): Place {
  const paragraph = spanAt(review.article(path)?.layout.paragraphs ?? [], start);
  const sentence = paragraph && spanAt(paragraph.sentences, start);
  return sentence ? { path, start: sentence.start, end: Math.max(end, sentence.end) } : { path, start, end };
}
