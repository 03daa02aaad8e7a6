import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { workbenchForSuite } from './workbench.mjs';

describe('a reviewer', () => {
  const workbench = workbenchForSuite();

  it('opens a folder of articles and finds its events', async () => {
    const { at } = workbench();
    await at.activity('Source Review').click();
    await at.treeItem(/phone call/).waitFor();
  });

  it('unfolds an event and finds the sentences that report it', async () => {
    const { at } = workbench();
    await at.twistie(/phone call/).click();
    await at.treeItem(/^Minister promises new channel markers: Transport Minister/).waitFor();
  });

  it('clicks a sentence and sees it selected in its article', async () => {
    const { at } = workbench();
    await at.treeItem(/^Minister promises new channel markers: Transport Minister/).click();
    await at.tab(/unattributed\.txt/).waitFor();
    await at.position.filter({ hasText: /^Ln 5, .* selected/ }).waitFor();
  });

  it('reads above the lines when it appeared and who speaks', async () => {
    const { at } = workbench();
    await at.lens(/13 Jun 2024 \(header line\)/).waitFor();
    await at.lens('Ada Lindgren').first().waitFor();
  });

  it('clicks the question who said this, and chooses a name', async () => {
    const { at } = workbench();
    await at.lens('Choose…').click();
    await at.input.fill('starling');
    await at.choice('Helen Starling').first().click();
    await at.lens('Who said this?').waitFor({ state: 'detached' });
    await at.lens('Helen Starling').first().waitFor();
    assert.match(await workbench().savedText('source-review.yaml', /speaker:/), /speaker: Helen Starling/);
  });

  it('unfolds somebody in the Speakers view and goes to what they said', async () => {
    const { at } = workbench();
    await at.treeItem(/^Bruno Wick/).click();
    await at.treeItem(/^“We felt a long scrape/).click();
    await at.tab(/clean\.txt/).waitFor();
    await at.position.filter({ hasText: /^Ln 9, .* selected/ }).waitFor();
  });

  it('asks at the cursor who said that, and reads how it was found', async () => {
    const { page } = workbench();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover-content').filter({ hasText: 'Bruno Wick' }).first().waitFor();
  });

  it('puts a day right at the light bulb, and takes it back', async () => {
    const { at, page } = workbench();
    await page.keyboard.press('Escape'); // the hover
    await page.keyboard.press('Control+F');
    await page.keyboard.type('Monday evening');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await at.position.filter({ hasText: /^Ln 13, .*14 selected/ }).waitFor();
    await page.keyboard.press('Control+Period');
    await at.fix('This is another day…').click();
    await at.choice('Mon 3 Jun 2024').click();
    await at.lens('Mon 3 Jun').waitFor();
    await at.notification('means Mon 3 Jun 2024').getByRole('button', { name: 'Undo' }).click();
    await at.lens('Mon 3 Jun').waitFor({ state: 'detached' });
  });

  it('clicks somebody above a paragraph, and is told whose words are shown', async () => {
    const { at, page } = workbench();
    await at.lens('Bruno Wick').first().click();
    await page.locator('.peekview-widget').waitFor();
    await at.status('Bruno Wick: 3 passages in 2 articles').waitFor();
  });

  it('opens an article that has no date', async () => {
    const { at } = workbench();
    await at.treeItem(/Tugs wait for the tide/).click();
    await at.lens('No publication date').waitFor();
    await at.warning.first().waitFor();
  });

  it('opens the menu of fixes on the missing date', async () => {
    const { at, page } = workbench();
    await at.lines.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Period');
    await at.fix(/^Insert .*14 Jun/).waitFor();
  });

  it('inserts the date, and the problem vanishes', async () => {
    const { at, page } = workbench();
    await at.fix(/^Insert .*14 Jun/).click();
    await at.lens(/14 Jun 2024 \(header line\)/).waitFor();
    await at.warning.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await workbench().savedText('undated-by-dateline.txt', /^date 2024-06-14\n\n?Tugs wait/);
  });

  it('takes it back, and the problem returns', async () => {
    const { at, page } = workbench();
    await page.keyboard.press('Control+Z');
    await at.lens('No publication date').waitFor();
    await at.warning.first().waitFor();
  });

  for (const theme of /** @type {const} */ (['dark', 'light', 'dark-high-contrast', 'light-high-contrast'])) {
    it(`can read all this in the ${theme} theme, quotations in a colour of their own`, async () => {
      await workbench().wear(theme);
      await workbench().coloured();
    });
  }
});
