import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, newPage } from '../../scripts/lib/browser.mjs';
import { testPackage } from '../../scripts/lib/build.mjs';
import { startServer } from '../../scripts/lib/editor-server.mjs';
import { installPackage } from '../../scripts/lib/extensions.mjs';
import { copyTestArticles, temporaryFolder } from '../../scripts/lib/folders.mjs';
import { npmEditor } from '../../scripts/lib/npm-editor.mjs';
import { screenshotsDir } from '../../scripts/lib/paths.mjs';
import { at } from './at.mjs';

/** Colour themes by their names in the picker, and the classes by which the workbench shows that it wears one. */
const themes = {
  dark: { label: 'Dark Modern', className: 'vs-dark' },
  light: { label: 'Light Modern', className: 'vs' },
  'dark-high-contrast': { label: 'Dark High Contrast', className: 'hc-black' },
  'light-high-contrast': { label: 'Light High Contrast', className: 'hc-light' },
};

/** @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench */

/**
 * Opens a copy of articles in a browser, with the packed extension installed.
 * @param {string} [articles] their folder; else that of the test articles
 */
export async function openWorkbench(articles) {
  const work = temporaryFolder('ui');
  const folder = copyTestArticles(work, articles);
  const editor = await npmEditor();
  installPackage(editor, work, testPackage);
  const server = await startServer({ editor, dataDir: work });
  const browser = await launchBrowser();
  const page = await newPage(browser);
  await page.goto(server.urlOf(folder));
  const places = at(page);
  await places.workbench.waitFor();
  await widenSideBar(page);

  return {
    page,
    at: places,

    /**
     * Saves a picture of the window.
     * @param {string} title becomes the file's name
     */
    async picture(title) {
      mkdirSync(screenshotsDir, { recursive: true });
      const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      await page.screenshot({ path: join(screenshotsDir, `${name}.png`) });
    },

    /**
     * Changes the colour theme, so that the same can be pictured again. Not before extensions are there: themes are some.
     * @param {keyof typeof themes} theme
     */
    async wear(theme) {
      const { label, className } = themes[theme];
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+T');
      await places.input.fill(label);
      await places.choice(label).first().click();
      await page.locator(`.monaco-workbench.${className}`).waitFor();
    },

    /**
     * Chooses from the menu of a row, by the keyboard, for a menu takes no click until it has been open for a moment; once more
     * where the tree was drawn anew meanwhile, which closes the menu.
     * @param {string | RegExp} row
     * @param {string} entry
     * @param {import('playwright-core').Locator} result what is there then
     */
    async chooseAt(row, entry, result) {
      for (let tries = 0; tries < 3 && !(await result.isVisible()); tries++) {
        await places.treeItem(row).click({ button: 'right' });
        await places.menuItem(entry).hover();
        await page.keyboard.press('Enter');
        await result.waitFor({ timeout: 6000 }).catch(() => undefined);
      }
      await result.waitFor();
    },

    /** Waits until quotations of the article in front have another colour than the words around them. */
    async coloured() {
      await page.waitForFunction(() => {
        const pieces = [
          ...document.querySelectorAll('.editor-group-container.active .view-line span > span'),
        ];
        const colourOf = (/** @type {Element | undefined} */ piece) => piece && getComputedStyle(piece).color;
        const quotation = colourOf(pieces.find(({ textContent }) => /^[“"]/.test(textContent ?? '')));
        const around = colourOf(pieces.find(({ className }) => className === 'mtk1'));
        return quotation !== undefined && around !== undefined && quotation !== around;
      });
    },

    /**
     * Waits until a file of the folder holds what is expected. Not for its first change: VS Code empties a file before it
     * writes, and a reader can come between.
     * @param {string} path
     * @param {RegExp} expected
     */
    async savedText(path, expected) {
      const file = join(folder, path);
      const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
      for (let tries = 0; tries < 100 && !expected.test(read()); tries++) await page.waitForTimeout(50);
      assert.match(read(), expected);
      return read();
    },

    async close() {
      await browser.close();
      await server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** So that the pictures show whole labels. @param {import('playwright-core').Page} page */
async function widenSideBar(page) {
  const edge = await page.locator('.part.sidebar').boundingBox();
  assert.ok(edge);
  const x = edge.x + edge.width;
  await page.mouse.move(x, 500);
  await page.mouse.down();
  await page.mouse.move(x + 160, 500, { steps: 4 });
  await page.mouse.up();
}

/**
 * Opens the workbench for the tests of one `describe`, takes a picture after each of them, and closes it.
 * @param {string} [articles] the folder of the articles; else that of the test articles
 * @returns {() => Workbench}
 */
export function workbenchForSuite(articles) {
  /** @type {Workbench} */
  let workbench;
  let taken = 0;
  before(async () => {
    workbench = await openWorkbench(articles);
  });
  afterEach(async function () {
    const number = String(++taken).padStart(2, '0');
    await workbench.picture(`${number} ${this.currentTest?.title ?? ''}`);
  });
  after(() => workbench?.close());
  return () => workbench;
}
