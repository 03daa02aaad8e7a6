import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Pending } from '../../../src/editor/pending';

describe('what is pending', () => {
  it('is handed over once, together, when it is quiet', async () => {
    const handed: string[][] = [];
    const pending = new Pending<string>(20, 500, (items) => handed.push([...items]));
    for (const item of ['a', 'b', 'a']) pending.add(item);
    assert.deepEqual(handed, []);
    await wait(60);
    assert.deepEqual(handed, [['a', 'b']]);
  });

  it('does not wait for ever where it is never quiet', async () => {
    let handed = 0;
    const pending = new Pending<number>(50, 100, () => handed++);
    for (let i = 0; i < 30; i++) {
      pending.add(i);
      await wait(10);
    }
    assert.ok(handed >= 1);
    pending.dispose();
  });

  it('is given up when disposed of', async () => {
    let handed = 0;
    const pending = new Pending<string>(10, 20, () => handed++);
    pending.add('a');
    pending.dispose();
    await wait(40);
    assert.equal(handed, 0);
  });
});
