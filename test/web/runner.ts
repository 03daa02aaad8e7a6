// Runs the suites inside the web worker extension host, with mocha's browser build. There is no disk to write to: all that is said
// goes to the page's log, which the launcher reads.
import 'mocha/mocha.js';

/** Tells our lines from the many others of that log; must be the same in scripts/stages/web.mjs. */
const MARK = '\u001esource-review ';

const send = (message: object) => console.log(MARK + JSON.stringify(message));

/**
 * Loads the suites, runs them, and throws when a test failed.
 * @param loadSuites imports the test files; called when `describe` and `it` are there
 */
export async function runSuites(loadSuites: () => Promise<void>): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 40_000, color: false });
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => send({ line: fill(args) });
  await loadSuites();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (!stats) throw new Error('mocha kept no statistics');
  send({ result: { passes: stats.passes, failures: stats.failures, pending: stats.pending } });
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
}

/** What Node's `util.format` does with the few placeholders that mocha uses. */
function fill([first = '', ...rest]: unknown[]): string {
  const text = String(first).replace(/%[sd%]/g, (mark) => (mark === '%%' ? '%' : String(rest.shift())));
  return [text, ...rest].join(' ');
}
