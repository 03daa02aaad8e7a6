import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Outcome */

/** @type {Outcome} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Outcome} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * How a mocha run went. Its process is not believed alone: an extension host that was killed, or left by `process.exit`, ends
 * with code 0 all the same. What counts is that mocha lived to write its numbers, and that there were tests.
 * @param {{ passes: number, failures: number, pending: number } | undefined} stats what mocha counted, if it came to that
 * @param {string | undefined} problem what else went wrong
 * @returns {Outcome}
 */
export function judge(stats, problem) {
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  const reason = problem ?? (stats ? undefined : 'the tests ended without a result');
  if (failures > 0) return { passed: passes, failed: failures, skipped: pending };
  if (reason === undefined && passes > 0) return { passed: passes, failed: 0, skipped: pending };
  console.error(`\n  Failed: ${reason ?? 'no test ran'}.`);
  return { passed: passes, failed: 1, skipped: pending };
}

/**
 * Reads the numbers that mocha left in a file.
 * @param {string} file
 */
export function readStats(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // it is judged by its absence
  }
}
