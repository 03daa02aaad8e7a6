import assert from 'node:assert/strict';
import type { CollectionEvent } from '../../../src/core';
import { listedEvents } from '../../../src/editor/events/filter';
import { outlineOf, overviewOf } from '../../../src/editor/events/outline';
import { collection } from '../builders';
import { event, groups } from './made';

/** Each group as `key: labels`. */
function outline(...events: CollectionEvent[]): string[] {
  return outlineOf(listedEvents({ events, hiddenEvents: [] }), collection([])).map(
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

  it('counts articles that print the same text as one source', () =>
    assert.deepEqual(
      outlineOf(
        [
          event('copied', '2026-03-05', { sources: ['a.txt', 'b.txt', 'c.txt'] }),
          event('seen twice', '2026-03-05', { sources: ['a.txt', 'd.txt'] }),
        ],
        { ...collection([]), groups: groups(['a.txt', 'b.txt', 'c.txt']) },
      )[0]!.events.map(({ label }) => label),
      ['seen twice', 'copied'],
    ));
});

describe('the overview of a long story', () => {
  const days = (count: number) =>
    outlineOf(
      Array.from({ length: count }, (_, i) =>
        event(`event ${i}`, `20${String(10 + i)}-03-05`, {
          sources: i % 2 ? ['a.txt', 'b.txt'] : ['a.txt'],
        }),
      ),
      collection([]),
    );

  it('shows sixty days as they are', () => {
    const { first, more } = overviewOf(days(60), collection([]));
    assert.deepEqual([first.length, more.length], [60, 0]);
  });

  it('shows of more the thirty that most sources report, in their order, and leaves the others for a click', () => {
    const { first, more } = overviewOf(days(61), collection([]));
    assert.deepEqual([first.length, more.length], [30, 31]);
    assert.deepEqual(
      first.map(({ key }) => key),
      Array.from({ length: 30 }, (_, i) => `20${11 + 2 * i}-03-05`),
    );
  });
});
