import { packForTests } from '../lib/build.mjs';
import { runMocha } from '../lib/mocha.mjs';

/**
 * The extension can be packed, and the package holds what it should.
 * @param {string[]} options for mocha's command line
 */
export async function packing(options) {
  await packForTests();
  return await runMocha(['test/package/**/*.test.mjs'], ['--timeout', '20000', ...options]);
}
