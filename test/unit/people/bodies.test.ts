import assert from 'node:assert/strict';
import { bodyOf, isSameCountry } from '../../../src/core/people/bodies';

// Name, what it is in any country, of which country.
const cases: readonly (readonly [name: string, body: string | undefined, country?: string | null])[] = [
  ['the State Department', 'state department', null],
  ['US State Department', 'state department', 'us'],
  ['the U.S. Department of State', 'state department', 'us'],
  ['Velmark’s foreign ministry', 'foreign ministry', 'velmark'],
  ['the Ministry of Foreign Affairs', 'foreign ministry', null],
  ['the Foreign Ministry of Velmark', 'foreign ministry', 'velmark'],
  ['Velmark Ministry of Defense', 'defence ministry', 'velmark'],
  ['the Ministry of Defence of Velmark', 'defence ministry', 'velmark'],
  ['the French Foreign Ministry', 'foreign ministry', 'france'],
  ['Harbour Board', undefined],
  ['the Port Vell Police Department', undefined],
  ['the ministry', undefined],
];

describe('a ministry', () => {
  for (const [name, body, country] of cases)
    it(name, () => assert.deepEqual(bodyOf(name), body && { body, country }));

  it('is one in noun and adjective', () => {
    assert.ok(isSameCountry('asteria', 'asterian'));
    assert.ok(!isSameCountry('asteria', 'velmark'));
  });
});
