import { rmSync } from 'node:fs';
import { packForTests } from '../lib/build.mjs';
import { npmEditor } from '../lib/npm-editor.mjs';
import { runMocha } from '../lib/mocha.mjs';
import { screenshotsDir } from '../lib/paths.mjs';

/**
 * The packed and installed extension, used as a person uses it. Each test begins where the one before it ended, so the first
 * failure ends the run.
 * @param {string[]} options for mocha's command line
 */
export async function ui(options) {
  await npmEditor(); // here, where its progress is not mixed up with the tests
  await packForTests();
  rmSync(screenshotsDir, { recursive: true, force: true });
  return await runMocha(['test/ui/**/*.test.mjs'], ['--timeout', '60000', '--bail', ...options]);
}
