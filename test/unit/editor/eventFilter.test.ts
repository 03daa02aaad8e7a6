import assert from 'node:assert/strict';
import type { CollectionFacts, Disagreement } from '../../../src/core';
import { message } from '../../../src/core/message';
import { filterEvents, noFilter } from '../../../src/editor/events/filter';
import { article, collection, collectionSpeaker } from '../builders';
import { event } from './made';

const side = { path: 'harbour.txt', start: 0, end: 4, text: 'Four', says: message('4 hurt') };
const disagreement: Disagreement = {
  rule: 'figure-conflict',
  events: ['Fire at the quay'],
  certainty: 'likely',
  sides: [side, { ...side, path: 'coast.txt' }],
};
const facts: CollectionFacts = {
  ...collection(
    [
      article('Four people.', 'harbour.txt').facts,
      article('Seven hurt\n\nIt was on Monday.', 'coast.txt').facts,
    ],
    {
      casebook: { articles: { 'coast.txt': { outlet: 'Evening Post' } } },
      speakers: [{ ...collectionSpeaker('Ana Pérez', 'harbour.txt'), aliases: ['the harbour master'] }],
    },
  ),
  events: [
    event('Fire at the quay', '2026-03-05', { places: ['Port Vell'], sources: ['harbour.txt', 'coast.txt'] }),
    event('Talks', '2026-03-06', { participants: ['ana-pérez'], sources: ['harbour.txt'] }),
    event('Remark', '2026-03-06', { speech: true }),
  ],
  disagreements: new Map([
    ['harbour.txt', [disagreement]],
    ['coast.txt', [disagreement]],
  ]),
};

const cases: [what: string, words: string, found: string[]][] = [
  ['nothing', '  ', ['Fire at the quay', 'Talks']],
  ['the label, in any case', 'FIRE', ['Fire at the quay']],
  ['several words, wherever they stand', 'vell fire', ['Fire at the quay']],
  ['several words of which one is nowhere', 'fire moon', []],
  ['a place', 'port', ['Fire at the quay']],
  ['somebody who took part, without the accent', 'perez', ['Talks']],
  ['another name of theirs', 'master', ['Talks']],
  ['the name of a file', 'coast', ['Fire at the quay']],
  ['the outlet', 'evening', ['Fire at the quay']],
  ['a headline', 'seven', ['Fire at the quay']],
];

describe('the filter of the events', () => {
  for (const [what, words, found] of cases) {
    it(`looks for ${what}`, () =>
      assert.deepEqual(
        filterEvents(facts, { ...noFilter, words }).map(({ label }) => label),
        found,
      ));
  }

  it('keeps those with disagreement only, if it is asked to', () =>
    assert.deepEqual(
      filterEvents(facts, { ...noFilter, onlyDisagreements: true }).map(({ label }) => label),
      ['Fire at the quay'],
    ));
});
