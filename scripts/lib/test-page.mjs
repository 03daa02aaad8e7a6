/**
 * Follows a workbench page that runs a test module, by the protocol of VS Code's own browser tests: the page calls
 * `codeAutomationLog` for each line of its log and `codeAutomationExit` when the module has ended.
 * @param {import('playwright-core').Page} page not yet opened
 * @param {{ timeLimitMs: number, onLog?: (line: string) => void }} options
 * @returns {Promise<{ ended: Promise<string | undefined> }>} what went wrong, if something did
 */
export async function watchTestPage(page, { timeLimitMs, onLog = () => {} }) {
  /** @type {(problem: string | undefined) => void} */
  let end;
  const ended = new Promise(
    (/** @type {(problem: string | undefined) => void} */ resolve) => (end = resolve),
  );
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => onLog(`[${type}] ${args.join(' ')}`),
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
    end(code === 0 ? undefined : `the test module ended with code ${code}`),
  );
  page.on('pageerror', (error) => onLog(`[page] ${error.stack ?? error.message}`));
  page.on('crash', () => end('the page crashed'));
  page.on('close', () => end('the page was closed'));
  setTimeout(() => end(`the tests did not end within ${timeLimitMs / 1000} s`), timeLimitMs).unref();
  return { ended };
}
