import assert from 'node:assert/strict';
import { type CollectionEvent, daysOfEdtf } from '../../../src/core';
import { findNode } from '../../../src/editor/events/findNode';
import { type Node, rootsOf } from '../../../src/editor/events/nodes';
import type { Review } from '../../../src/editor/reviews/review';

const FOLDER = 'file:///news';
const days = (edtf: string) => daysOfEdtf(edtf)!;

/** As much of an event as is asked for, which one sentence of `a.txt` reports: the one that begins at `start`. */
function event(label: string, edtf: string, start: number): CollectionEvent {
  const mentions = [{ path: 'a.txt', start, end: start + 10, mention: start / 10 }];
  return {
    id: label,
    label,
    days: days(edtf),
    ofReport: false,
    status: 'happened',
    mentions,
    sources: ['a.txt'],
  } as Partial<CollectionEvent> as CollectionEvent;
}

const events = [
  event('talks', '2026-03-04/2026-03-06', 0),
  event('march', '2026-03-04', 20),
  event('call', '2026-03-05', 10),
];

/** As much of a review as the nodes ask for; each sentence gives its event the event's own days. */
const review = {
  folder: { uri: { toString: () => FOLDER } },
  facts: () => ({ events, groups: new Map() }),
  article: () => ({ events: [0, 10, 20].map((at) => events.find((one) => one.mentions[0]!.start === at)) }),
} as unknown as Review;

/** What is shown for days, clicked above a stretch of `a.txt`. */
function shown(edtf: string, start: number, end: number): string | undefined {
  const roots: Node[] = rootsOf([review]);
  const node = findNode(roots, FOLDER, days(edtf), { path: 'a.txt', start, end });
  return node?.kind === 'event' ? node.event.label : node?.group.key;
}

describe('a click on a day', () => {
  it('shows the event that the paragraph reports of that very day, not one that only lasts over it', () =>
    assert.equal(shown('2026-03-05', 0, 20), 'call'));

  it('shows the day where the paragraph reports nothing of it', () =>
    assert.equal(shown('2026-03-04', 10, 20), '2026-03-04'));

  it('shows the longer event where nothing else is known of the day', () =>
    assert.equal(shown('2026-03-06', 0, 10), 'talks'));

  it('shows nothing where nothing is known to have happened', () =>
    assert.equal(shown('2026-03-09', 0, 20), undefined));
});
