import assert from 'node:assert/strict';
import { finish, inSlices, type Steps } from '../../../src/core/steps';
import { slowClock } from './slowClock';

function* steps(count: number): Steps<string> {
  for (let i = 0; i < count; i++) yield;
  return 'done';
}

describe('work in steps', () => {
  slowClock();

  it('is done at once', () => {
    assert.equal(finish(steps(3)), 'done');
  });

  it('gives the thread back after every slice', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => Promise.resolve(void pauses++);
    assert.equal(await inSlices(steps(3), { cancelled: () => false, pause }), 'done');
    assert.equal(pauses, 3);
  });

  it('ends where it is cancelled', async () => {
    let asked = 0;
    const cancelled = (): boolean => ++asked === 2;
    assert.equal(await inSlices(steps(5), { cancelled, pause: () => Promise.resolve() }), undefined);
    assert.equal(asked, 2);
  });
});
