import type * as vscode from 'vscode';
import { itemOf as eventItem } from './events/items';
import { childrenOf as eventChildren, rootsOf as eventRoots } from './events/nodes';
import type { Reviews } from './reviews/reviews';
import { itemOf as sourceItem } from './sources/items';
import { childrenOf as sourceChildren, rootsOf as sourceRoots } from './sources/nodes';

/** An entry of a view as it is read there, with what stands below it. */
export interface Entry {
  readonly label: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

/** What `activate` gives to other extensions, and to the tests, which cannot look into a view: its entries as plain words. */
export interface SourceReviewApi {
  readonly version: 1;
  /** The entries of the Events view. */
  events(): Entry[];
  /** The entries of the Sources view. */
  sources(): Entry[];
}

/** The API over the reviews of this window. */
export function apiOf(reviews: Reviews): SourceReviewApi {
  return {
    version: 1,
    events: () => entriesOf(eventRoots(reviews.all), eventChildren, eventItem),
    sources: () => entriesOf(sourceRoots(reviews.all), sourceChildren, sourceItem),
  };
}

function entriesOf<Node>(
  nodes: readonly Node[],
  childrenOf: (node: Node) => readonly Node[],
  itemOf: (node: Node) => vscode.TreeItem,
): Entry[] {
  return nodes.map((node) => {
    const { label, description } = itemOf(node);
    return {
      label: typeof label === 'object' ? label.label : (label ?? ''),
      description: typeof description === 'string' ? description : '',
      entries: entriesOf(childrenOf(node), childrenOf, itemOf),
    };
  });
}
