import assert from 'node:assert/strict';
import { type CollectionEvent, daysOfEdtf } from '../../../src/core';
import { listedEvents } from '../../../src/editor/events/filter';
import { outlineOf } from '../../../src/editor/events/outline';

function event(label: string, days: string | null, more: Partial<CollectionEvent> = {}): CollectionEvent {
  return {
    id: label,
    label,
    act: 'call',
    days: days === null ? null : daysOfEdtf(days),
    certainty: 'likely',
    ofReport: false,
    status: 'happened',
    speech: false,
    participants: [],
    places: [],
    mentions: [],
    sources: ['one.txt'],
    ...more,
  };
}

/** Each group as `key: labels`. */
function outline(...events: CollectionEvent[]): string[] {
  return outlineOf(listedEvents({ events }), { groups: new Map() }).map(
    ({ key, events }) => `${key}: ${events.map(({ label }) => label).join(', ')}`,
  );
}

describe('the outline of the events', () => {
  it('goes day by day, a day before the days that begin with it', () =>
    assert.deepEqual(
      outline(event('c', '2026-03-06'), event('b', '2026-03-05/2026-03-07'), event('a', '2026-03-05')),
      ['2026-03-05: a', '2026-03-05/2026-03-07: b', '2026-03-06: c'],
    ));

  it('puts what most articles report first', () =>
    assert.deepEqual(
      outline(event('a', '2026-03-05'), event('b', '2026-03-05', { sources: ['one.txt', 'two.txt'] })),
      ['2026-03-05: b, a'],
    ));

  it('leaves out mere speech', () =>
    assert.deepEqual(outline(event('a', '2026-03-05'), event('b', '2026-03-05', { speech: true })), [
      '2026-03-05: a',
    ]));

  it('ends with what is announced, by day, and with what has no day', () =>
    assert.deepEqual(
      outline(
        event('someday', null),
        event('vague plan', null, { status: 'announced' }),
        event('plan', '2026-04-01', { status: 'announced' }),
        event('today', '2026-03-05'),
        event('denied', '2026-03-05', { status: 'denied' }),
      ),
      ['2026-03-05: today, denied', 'announced: plan, vague plan', 'undated: someday'],
    ));
});
