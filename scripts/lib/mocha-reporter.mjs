import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** mocha's usual report, and its numbers in a file for the launcher. */
export default class CountingReporter extends Mocha.reporters.Spec {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      writeFileSync(options.reporterOptions.file, JSON.stringify(runner.stats));
    });
  }
}
