import { describe, it } from 'mocha';
import { workbenchForSuite } from './workbench.mjs';

describe('a reviewer', () => {
  const workbench = workbenchForSuite();

  it('opens a folder of articles', async () => {
    const { at } = workbench();
    await at.treeItem(/clean\.txt/).waitFor();
  });
});
