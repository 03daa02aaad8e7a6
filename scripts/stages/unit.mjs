import { buildTests } from '../build-tests.mjs';
import { runMocha } from '../lib/mocha.mjs';

/**
 * The tests that need no editor.
 * @param {string[]} options for mocha's command line
 */
export async function unit(options) {
  return await runMocha([await buildTests('unit')], options);
}
