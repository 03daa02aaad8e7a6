import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTests } from '../build-tests.mjs';
import { buildExtension } from '../lib/build.mjs';
import { launchBrowser, newPage } from '../lib/browser.mjs';
import { editorForTests } from '../lib/desktop-editor.mjs';
import { startServer, writeSettings } from '../lib/editor-server.mjs';
import { copyTestArticles, temporaryFolder } from '../lib/folders.mjs';
import { followFile } from '../lib/follow-file.mjs';
import { npmEditor } from '../lib/npm-editor.mjs';
import { judge, readStats } from '../lib/outcome.mjs';
import { root } from '../lib/paths.mjs';
import { watchTestPage } from '../lib/test-page.mjs';

const TIME_LIMIT_MS = 180_000;

/**
 * What both editors are given.
 * @typedef {object} Run
 * @property {string} work a temporary folder for settings, state and logs
 * @property {string} articles the folder to open
 * @property {string} testModule
 * @property {Record<string, string>} env for the test module
 */

/**
 * The tests inside a real extension host: that of a desktop VS Code where one can be had, else that of the editor from npm.
 * @param {string[]} options `--grep PATTERN` picks tests
 */
export async function editor(options) {
  await buildExtension();
  const testModule = await buildTests('editor');
  const desktop = await editorForTests();
  console.log(desktop ? `In VS Code (${desktop}).` : 'In the editor from npm.');

  const work = temporaryFolder('editor');
  const report = join(work, 'report.txt');
  const result = join(work, 'result.json');
  const env = {
    SOURCE_REVIEW_TEST_REPORT: report,
    SOURCE_REVIEW_TEST_RESULT: result,
    SOURCE_REVIEW_TEST_GREP: options[0] === '--grep' ? (options[1] ?? '') : '',
  };
  const run = { work, articles: copyTestArticles(work), testModule, env };

  const unfollow = followFile(report, (text) => process.stdout.write(text));
  const problem = await (desktop ? inDesktop(desktop, run) : inNpmEditor(run)).catch(String);
  unfollow();

  const outcome = judge(readStats(result), problem);
  if (outcome.failed > 0) console.error(`  The editor's logs are in ${work}`);
  else rmSync(work, { recursive: true, force: true });
  return outcome;
}

/** @param {string} executable @param {Run} run @returns {Promise<string | undefined>} what went wrong */
async function inDesktop(executable, { work, articles, testModule, env }) {
  const { runTests } = await import('@vscode/test-electron');
  writeSettings(work);
  // As by Ctrl+C, upon which runTests ends VS Code.
  const limit = setTimeout(() => process.emit('SIGINT'), TIME_LIMIT_MS);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: testModule,
      extensionTestsEnv: env,
      launchArgs: [articles, '--disable-extensions', '--user-data-dir', join(work, 'data')],
    });
    return undefined;
  } finally {
    clearTimeout(limit);
  }
}

/** @param {Run} run @returns {Promise<string | undefined>} what went wrong */
async function inNpmEditor({ work, articles, testModule, env }) {
  const server = await startServer({ editor: await npmEditor(), dataDir: work, env, forTests: true });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    /** @type {string[]} */
    const log = [];
    const { ended } = await watchTestPage(page, {
      timeLimitMs: TIME_LIMIT_MS,
      onLog: (line) => log.push(line),
    });
    await page.goto(
      server.urlOf(articles, [
        ['extensionDevelopmentPath', server.uriOf(root)],
        ['extensionTestsPath', server.uriOf(testModule)],
      ]),
    );
    const problem = await Promise.race([ended, server.ended]);
    if (problem) {
      await page.screenshot({ path: join(work, 'failure.png') }).catch(() => {}); // there may be no page any more
      writeFileSync(join(work, 'window.log'), log.join('\n'));
    }
    return problem;
  } finally {
    await browser.close();
    await server.close();
  }
}
