import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { workbenchForSuite } from './workbench.mjs';

describe('a fact-checker', () => {
  const workbench = workbenchForSuite();

  it('sees how many sources report each event', async () => {
    const { at } = workbench();
    await at.activity('Source Review').click();
    await at.treeItem(/^Accident off Hollin Point, 5 sources/).waitFor();
    await at.treeItem(/phone call, 2 sources/).waitFor();
  });

  it('filters the events by whom they are about, and is told what is hidden', async () => {
    const { at, page } = workbench();
    await at.view('Events').hover();
    await at.viewAction('Events', 'Filter Events…').click();
    await at.input.fill('lindgren');
    await at.treeItem(/^Accident off Hollin Point/).waitFor({ state: 'detached' });
    await at.treeItem(/phone call/).waitFor();
    await page.keyboard.press('Enter');
    await at
      .view('Events')
      .getByText(/Only events with “lindgren”\. \d+ events are hidden\./)
      .waitFor();
  });

  it('sees all events again', async () => {
    const { at } = workbench();
    await at.view('Events').hover();
    await at.viewAction('Events', 'Clear Event Filter').click();
    await at.treeItem(/^Accident off Hollin Point/).waitFor();
  });

  it('finds nothing among the disagreements, for the articles agree', async () => {
    const { at } = workbench();
    await at.view('Events').hover();
    await at.viewAction('Events', 'Show Only Events with Disagreement').click();
    await at.treeItem(/phone call/).waitFor({ state: 'detached' });
    await at
      .view('Events')
      .getByText(/Only events with disagreement\. \d+ events are hidden\./)
      .waitFor();
    await at.view('Events').hover();
    await at.viewAction('Events', 'Show Events without Disagreement Too').click();
    await at.treeItem(/phone call/).waitFor();
  });

  it('checks an event off, and finds that in the casebook', async () => {
    const { at } = workbench();
    await at
      .treeItem(/phone call/)
      .getByRole('checkbox')
      .click();
    assert.match(
      await workbench().savedText('source-review.yaml', /reviewed/),
      /events:\n {2}- id: .*call.*\n(?: {4,}.*\n)* {4}reviewed: true/,
    );
    await at
      .treeItem(/phone call/)
      .getByRole('checkbox', { checked: true })
      .waitFor();
  });

  it('compares what two articles say of it, side by side', async () => {
    const { at } = workbench();
    const there = at.tab(/undated-by-event\.txt/);
    await workbench().chooseAt(/phone call/, 'Compare with the Other Source', there);
    await at.tab(/unattributed\.txt/).waitFor();
    await at.position.filter({ hasText: /selected/ }).waitFor();
  });

  it('reads above a paragraph that others report the same, and looks at all of it', async () => {
    const { at, page } = workbench();
    await at.lens(/phone call · also in 1 source/).click();
    await page.locator('.peekview-widget').waitFor();
    await at.status(/phone call: \d+ sentences, 2 sources/).waitFor();
  });

  for (const theme of /** @type {const} */ (['light', 'dark', 'dark-high-contrast'])) {
    it(`can read all this in the ${theme} theme`, async () => {
      await workbench().wear(theme);
      await workbench()
        .at.treeItem(/phone call/)
        .waitFor();
    });
  }
});
