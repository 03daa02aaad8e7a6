import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders.mjs';
import { judge, readStats } from './outcome.mjs';
import { root } from './paths.mjs';
import { runNode } from './processes.mjs';

/**
 * Runs test files with mocha in a process of their own.
 * @param {string[]} files
 * @param {string[]} [options] for mocha's command line
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runMocha(files, options = []) {
  const folder = temporaryFolder('mocha');
  const statsFile = join(folder, 'stats.json');
  const exitCode = await runNode([
    '--enable-source-maps',
    join(root, 'node_modules/mocha/bin/mocha.js'),
    ...['--reporter', join(root, 'scripts/lib/mocha-reporter.mjs'), '--reporter-option', `file=${statsFile}`],
    ...(process.env.CI ? ['--forbid-only'] : []),
    ...options,
    ...files,
  ]);
  const outcome = judge(
    readStats(statsFile),
    exitCode === 0 ? undefined : `mocha ended with code ${exitCode}`,
  );
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}
