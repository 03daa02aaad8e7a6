import { type DayRange, type Place, edtfOf, overlaps, shareDay } from '../../core';
import { type EventNode, type GroupNode, type Node, childrenOf } from './nodes';

/**
 * The node of the Events view for days that an article names: the event that the passage itself reports then, else the
 * days, else the nearest that shares one of them. `undefined` where nothing is known to have happened then.
 */
export function findNode(
  roots: readonly Node[],
  folder: string,
  days: DayRange,
  from: Place | undefined,
): EventNode | GroupNode | undefined {
  const groups = roots
    .filter(({ review }) => review.folder.uri.toString() === folder)
    .flatMap((root) => (root.kind === 'folder' ? childrenOf(root) : [root]))
    .filter((node): node is GroupNode => node.kind === 'group');
  return (
    (from && groups.flatMap(childrenOf).find((node) => reports(node, days, from))) ??
    groups.find(({ group }) => group.days && edtfOf(group.days) === edtfOf(days)) ??
    groups.find(({ group }) => group.days && shareDay(group.days, days))
  );
}

function reports(node: Node, days: DayRange, from: Place): node is EventNode {
  if (node.kind !== 'event' || !node.event.days || !shareDay(node.event.days, days)) return false;
  return node.event.mentions.some((mention) => mention.path === from.path && overlaps(mention, from));
}
