import assert from 'node:assert/strict';
import { disagreementsAbout } from '../../../src/core/compare/disagreementsAbout';
import { reportedElsewhere } from '../../../src/core/compare/reportedElsewhere';
import type { ArticleFacts, CollectionEvent, Disagreement } from '../../../src/core/facts';
import { message } from '../../../src/core/message';
import { days } from '../builders';

/** An article of which only counts which of its mentions are details of others. */
const articleWith = (...details: (number | null)[]) =>
  ({ events: details.map((detailOf) => ({ detailOf })) }) as unknown as ArticleFacts;

const articles = new Map([
  ['a.txt', articleWith(null, 0, null)],
  ['b.txt', articleWith(null)],
]);
const place = (path: string, mention: number) => ({
  path,
  mention,
  start: mention * 10,
  end: mention * 10 + 5,
});
const event = (id: string, more: Partial<CollectionEvent>) =>
  ({
    id,
    days: days('2026-03-05'),
    speech: false,
    sources: ['a.txt', 'b.txt'],
    mentions: [place('a.txt', 1), place('a.txt', 2), place('b.txt', 0)],
    ...more,
  }) as CollectionEvent;

describe('what an article reports as others do', () => {
  const reported = (...events: CollectionEvent[]) =>
    reportedElsewhere('a.txt', { articles, events }).map(({ event, first }) => [event.id, first.mention]);

  it('is told by its first sentence that reports it, not by one that only tells more', () =>
    assert.deepEqual(reported(event('fire', {})), [['fire', 2]]));

  it('is not what it alone reports, nor what has no day, nor mere speech', () =>
    assert.deepEqual(
      reported(
        event('alone', { sources: ['a.txt'] }),
        event('undated', { days: null }),
        event('remark', { speech: true }),
      ),
      [],
    ));
});

describe('the disagreements about an event', () => {
  it('are found once each, though they stand at each of their sides', () => {
    const about = (...events: string[]): Disagreement => ({
      rule: 'date-conflict',
      events,
      certainty: 'likely',
      sides: ['a.txt', 'b.txt'].map((path) => ({
        ...place(path, 0),
        text: 'Friday',
        says: message('Friday'),
      })),
    });
    const fire = about('fire');
    const other = about();
    const both = about('fire', 'blaze');
    const disagreements = new Map([
      ['a.txt', [fire, other, both]],
      ['b.txt', [fire, other, both]],
    ]);
    assert.deepEqual(disagreementsAbout('fire', { disagreements }), [fire, both]);
    assert.deepEqual(disagreementsAbout('blaze', { disagreements }), [both]);
    assert.deepEqual(disagreementsAbout('flood', { disagreements }), []);
  });
});
