import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTests } from '../build-tests.mjs';
import { buildExtension } from '../lib/build.mjs';
import { launchBrowser, newPage } from '../lib/browser.mjs';
import { testArticles } from '../lib/folders.mjs';
import { npmEditor } from '../lib/npm-editor.mjs';
import { judge } from '../lib/outcome.mjs';
import { screenshotsDir } from '../lib/paths.mjs';
import { watchTestPage } from '../lib/test-page.mjs';
import { startWebHost } from '../lib/web-host.mjs';

const TIME_LIMIT_MS = 120_000;

/** The lines of the page's log that the test module sends; must be the same in test/web/runner.ts. */
const MARK = '\u001esource-review ';

/** The extension as it runs on vscode.dev: the browser bundle in a web worker, the folder in memory. */
export async function web() {
  await buildExtension();
  const testModule = await buildTests('web');
  const host = await startWebHost({ editor: await npmEditor(), articles: testArticles, testModule });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    /** @type {import('mocha').Stats | undefined} */
    let stats;
    /** @type {string[]} */
    const log = [];
    const { ended } = await watchTestPage(page, {
      timeLimitMs: TIME_LIMIT_MS,
      onLog(line) {
        const at = line.indexOf(MARK);
        if (at < 0) return void log.push(line);
        const message = JSON.parse(line.slice(at + MARK.length));
        if ('line' in message) console.log(message.line);
        else stats = message.result;
      },
    });
    await page.goto(host.url);
    const problem = await ended;
    const outcome = judge(stats, problem);
    if (outcome.failed > 0) {
      // Where tests failed they have said why; where they did not come to it, the page may know.
      if (!stats) console.error(`  The end of the page's log:\n${log.slice(-20).join('\n').slice(-4000)}`);
      mkdirSync(screenshotsDir, { recursive: true });
      await page.screenshot({ path: join(screenshotsDir, 'web-failure.png') }).catch(() => {}); // it may have crashed
    }
    return outcome;
  } finally {
    await browser.close();
    await host.close();
  }
}
