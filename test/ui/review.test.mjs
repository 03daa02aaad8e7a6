import { describe, it } from 'mocha';
import { workbenchForSuite } from './workbench.mjs';

describe('a reviewer', () => {
  const workbench = workbenchForSuite();

  it('opens a folder of articles', async () => {
    const { at } = workbench();
    await at.activity('Explorer').waitFor();
    await at.treeItem(/clean\.txt/).waitFor();
  });

  it('can read in a light theme', async () => {
    await workbench().wear('light');
  });

  it('can read in a theme of high contrast', async () => {
    await workbench().wear('high-contrast');
  });
});
