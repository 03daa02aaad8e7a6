import { describe, it } from 'mocha';
import { disputedArticles } from '../../scripts/lib/folders.mjs';
import { workbenchForSuite } from './workbench.mjs';

describe('an analyst', () => {
  const workbench = workbenchForSuite(disputedArticles);

  it('reads how many independent sources report a disaster, and that they disagree', async () => {
    const { at } = workbench();
    await at.activity('Source Review').click();
    await at.treeItem(/^Collapse in the Corn Hall, figures differ, \d+ sources, \d+ independent/).waitFor();
  });

  it('looks at the disagreements alone', async () => {
    const { at } = workbench();
    await at.view('Events').hover();
    await at.viewAction('Events', 'Show Only Events with Disagreement').click();
    await at.treeItem(/^Landslide/).waitFor({ state: 'detached' });
    await at.treeItem(/^Collapse in the Corn Hall/).waitFor();
  });

  it('unfolds one and reads what each source says', async () => {
    const { at } = workbench();
    await at.twistie(/^Collapse in the Corn Hall/).click();
    await at.twistie(/14 people dead, 17/).click();
    await at.treeItem(/^17 people dead: Rivals meet in Tarvia/).waitFor();
  });

  it('reads the two passages side by side', async () => {
    const { at } = workbench();
    const there = at.tab(/lakeside-observer-rivals\.txt/);
    await workbench().chooseAt(/14 people dead, 17/, 'Compare with the Other Source', there);
    await at.tab(/belmere-courier-recount\.txt/).waitFor();
  });

  it('is shown which articles print the same text, and what differs between two of them', async () => {
    const { at, page } = workbench();
    const other = at.choice(/Death in the counting hall/);
    await workbench().chooseAt(/^3 articles print the same text/, 'Compare with the Other Source', other);
    await other.click();
    await at.tab(/ ↔ /).waitFor();
    await page.locator('.monaco-diff-editor .char-insert').first().waitFor();
  });

  it('hovers over a quotation and reads its other wording', async () => {
    const { at, page } = workbench();
    await at.treeItem(/^Rivals meet in Tarvia .*, Thu 16 Oct 2025/).click();
    await at.tab(/lakeside-observer-rivals\.txt/).waitFor();
    await at.lines.getByText('ballot papers').first().hover();
    await page.locator('.monaco-hover').getByText('An hour at the Water Palace').first().waitFor();
  });

  for (const theme of /** @type {const} */ (['light', 'dark', 'dark-high-contrast', 'light-high-contrast'])) {
    it(`can read all that in the ${theme} theme`, async () => {
      await workbench().wear(theme);
      await workbench()
        .at.treeItem(/^Collapse in the Corn Hall/)
        .waitFor();
      await workbench().coloured();
    });
  }
});
