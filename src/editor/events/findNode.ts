import {
  type DayRange,
  type EventPlace,
  type Place,
  edtfOf,
  mentionAt,
  overlaps,
  shareDay,
} from '../../core';
import { type EventNode, type GroupNode, type Node, childrenOf } from './nodes';

/**
 * The node of the Events view for days that an article names: the event that the passage itself reports of those very
 * days, else the days, else the event or the days nearest to them. `undefined` where nothing is known to have happened
 * then.
 */
export function findNode(
  roots: readonly Node[],
  folder: string,
  days: DayRange,
  from: Place | undefined,
): EventNode | GroupNode | undefined {
  const groups = groupsBelow(roots.filter(({ review }) => review.folder.uri.toString() === folder));
  const reported = from ? eventsBelow(groups).filter((node) => mentionsIn(node, from).length > 0) : [];
  const sameDays = (other: DayRange | null): boolean => other !== null && edtfOf(other) === edtfOf(days);
  return (
    reported.find((node) => from && mentionsIn(node, from).some((place) => sameDays(daysOf(node, place)))) ??
    reported.find(({ event }) => sameDays(event.days)) ??
    groups.find(({ group }) => sameDays(group.days)) ??
    reported.find(({ event }) => event.days && shareDay(event.days, days)) ??
    groups.find(({ group }) => group.days && shareDay(group.days, days))
  );
}

function groupsBelow(nodes: readonly Node[]): GroupNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'group') return [node];
    return node.kind === 'folder' || node.kind === 'heading' ? groupsBelow(childrenOf(node)) : [];
  });
}

function eventsBelow(nodes: readonly Node[]): EventNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'event') return [node];
    return node.kind === 'group' || node.kind === 'more' ? eventsBelow(childrenOf(node)) : [];
  });
}

/** The sentences of a passage that report the event. */
function mentionsIn({ event }: EventNode, from: Place): EventPlace[] {
  return event.mentions.filter((mention) => mention.path === from.path && overlaps(mention, from));
}

/** The days that the sentence itself gives the event, which other sentences may know better. */
function daysOf({ review }: EventNode, place: EventPlace): DayRange | null {
  return mentionAt(review.article(place.path), place)?.days ?? null;
}
