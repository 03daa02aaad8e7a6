import * as vscode from 'vscode';
import type { EventFilterState } from './events/filterState';
import { itemOf as eventItem } from './events/items';
import { childrenOf as eventChildren, rootsOf as eventRoots } from './events/nodes';
import type { Reviews } from './reviews/reviews';
import { itemOf as sourceItem } from './sources/items';
import { childrenOf as sourceChildren, rootsOf as sourceRoots } from './sources/nodes';
import { itemOf as speakerItem } from './speakers/items';
import { childrenOf as speakerChildren, rootsOf as speakerRoots } from './speakers/nodes';

/** An entry of a view as it is read there, with what stands below it. */
export interface Entry {
  readonly label: string;
  readonly description: string;
  /** The name of its icon among the codicons; empty for none. */
  readonly icon: string;
  /** Whether its box is checked; `null` where it has none. */
  readonly checked: boolean | null;
  readonly entries: readonly Entry[];
}

/** The entries of the views. */
export interface ViewEntries {
  events(): Entry[];
  speakers(): Entry[];
  sources(): Entry[];
}

/** What the views of this window hold at the moment of asking. */
export function entriesOf(reviews: Reviews, filter: EventFilterState): ViewEntries {
  return {
    events: () => read(eventRoots(reviews.all, filter.value), eventChildren, eventItem),
    speakers: () => read(speakerRoots(reviews.all), speakerChildren, speakerItem),
    sources: () => read(sourceRoots(reviews.all), sourceChildren, sourceItem),
  };
}

function read<Node>(
  nodes: readonly Node[],
  childrenOf: (node: Node) => readonly Node[],
  itemOf: (node: Node) => vscode.TreeItem,
): Entry[] {
  return nodes.map((node) => {
    const { label, description, iconPath, checkboxState } = itemOf(node);
    return {
      label: typeof label === 'object' ? label.label : (label ?? ''),
      description: typeof description === 'string' ? description : '',
      icon: iconPath instanceof vscode.ThemeIcon ? iconPath.id : '',
      checked: checkboxState === undefined ? null : stateOf(checkboxState) === CHECKED,
      entries: read(childrenOf(node), childrenOf, itemOf),
    };
  });
}

const CHECKED = vscode.TreeItemCheckboxState.Checked;

function stateOf(box: NonNullable<vscode.TreeItem['checkboxState']>): vscode.TreeItemCheckboxState {
  return typeof box === 'object' ? box.state : box;
}
