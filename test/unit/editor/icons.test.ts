import assert from 'node:assert/strict';
import type { EventStatus } from '../../../src/core';
import { iconOf } from '../../../src/editor/events/icons';

const cases: [act: string, status: EventStatus, disagreed: boolean, icon: string][] = [
  ['fire', 'happened', false, 'flame'],
  // A landslide or a ferry on a sandbank is no fire.
  ['disaster', 'happened', false, 'pulse'],
  ['accident', 'happened', false, 'pulse'],
  ['an act without an icon', 'happened', false, 'circle-outline'],
  ['fire', 'announced', false, 'calendar'],
  ['fire', 'believed', false, 'question'],
  ['fire', 'denied', false, 'circle-slash'],
  ['fire', 'denied', true, 'warning'],
];

describe('the icon of an event', () => {
  for (const [act, status, disagreed, icon] of cases)
    it(`is ${icon}: ${act}, ${status}${disagreed ? ', with disagreement' : ''}`, () =>
      assert.equal(iconOf(act, status, disagreed), icon));
});
