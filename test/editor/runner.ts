// Runs the suites inside the extension host, desktop or server: the launcher names this module as `extensionTestsPath`.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type Mocha from 'mocha';

/** Where the launcher wants to read what is printed, and how it went. Without it (F5 in VS Code) all goes to the debug console. */
const { SOURCE_REVIEW_TEST_REPORT: report, SOURCE_REVIEW_TEST_RESULT: result } = process.env;

/**
 * Loads the suites, runs them, and throws when a test failed.
 * @param loadSuites imports the test files; called when `describe` and `it` are there
 */
export async function runSuites(loadSuites: () => Promise<void>): Promise<void> {
  const print = report ? (...args: unknown[]) => appendFileSync(report, `${format(...args)}\n`) : console.log;
  const { default: MochaClass } = await import('mocha'); // an ES module, so not by `require`
  const mocha = new MochaClass({
    ui: 'bdd',
    timeout: 40_000,
    forbidOnly: Boolean(process.env.CI),
    grep: process.env.SOURCE_REVIEW_TEST_GREP || undefined,
  });
  MochaClass.reporters.Base.consoleLog = print;
  mocha.suite.emit('pre-require', globalThis, '', mocha);

  const rejections = collectRejections();
  try {
    await loadSuites();
  } catch (error) {
    print(error);
    throw error;
  }
  const { passes, failures, pending } = await runMocha(mocha);
  const lost = await rejections.stop();
  for (const reason of lost) print('Nobody handled this rejection:', reason);
  const stats = { passes, failures: failures + lost.length, pending };
  if (result) writeFileSync(result, JSON.stringify(stats));
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
}

function runMocha(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('mocha kept no statistics'));
    });
  });
}

/** VS Code swallows unhandled rejections. Ours are failures; those of other extensions, which share the process, are not. */
function collectRejections() {
  const ours = __dirname.replace(/[\\/]test$/, '');
  const reasons = new Set<unknown>(); // mocha hands what it does not know back to the process, so each comes twice
  const collect = (reason: unknown) => {
    if (reason instanceof Error && reason.stack?.includes(ours)) reasons.add(reason);
  };
  process.on('unhandledRejection', collect);
  return {
    async stop(): Promise<unknown[]> {
      await new Promise((resolve) => setTimeout(resolve, 50)); // a rejection is reported a turn later
      process.off('unhandledRejection', collect);
      return [...reasons];
    },
  };
}
