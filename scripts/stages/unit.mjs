import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { buildTests } from '../build-tests.mjs';
import { runMocha } from '../lib/mocha.mjs';
import { root } from '../lib/paths.mjs';

/**
 * The tests that need no editor.
 * @param {string[]} options files and folders pick tests (while one part of the code does not build, another can be tested); the
 * rest is for mocha's command line
 */
export async function unit(options) {
  const picked = options.filter((option) => existsSync(option));
  const paths = picked.map((path) => `./${relative(root, path).replaceAll('\\', '/')}`);
  const wanted = (/** @type {string} */ file) =>
    paths.length === 0 || paths.some((path) => file.startsWith(path));
  return await runMocha(
    [await buildTests('unit', wanted)],
    ['--timeout', '10000', ...options.filter((option) => !picked.includes(option))],
  );
}
