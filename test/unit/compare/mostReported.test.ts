import * as assert from 'node:assert/strict';
import { mostReported } from '../../../src/core/compare/mostReported';
import type { SourceGroup } from '../../../src/core/facts';

describe('the events that most sources report', () => {
  it('come first by independent sources, then by articles, then as given', () => {
    const agency: SourceGroup = { articles: ['a', 'b', 'c'], bonds: [] };
    const groups = new Map(agency.articles.map((path) => [path, agency]));
    const events = [
      { id: 'one article', sources: ['d'] },
      { id: 'one agency', sources: ['a', 'b', 'c'] },
      { id: 'two', sources: ['a', 'd'] },
      { id: 'another article', sources: ['e'] },
    ];
    assert.deepEqual(
      mostReported(events, { groups }).map(({ id }) => id),
      ['two', 'one agency', 'one article', 'another article'],
    );
  });
});
