import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rules } from '../../../src/core/rules/table';

describe('the rule table', () => {
  it('is what settings, README, pages and schema say', function () {
    this.timeout(30_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('names each rule once, in words that go together with a hyphen', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)+$/);
  });
});
