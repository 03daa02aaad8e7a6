import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNode } from './processes.mjs';

/** Where the package lies that `npm test` makes and installs. */
export const testPackage = join(root, 'dist/source-review.vsix');

/** Builds what ships, for development: readable, with source maps. */
export async function buildExtension() {
  if ((await runNode([join(root, 'esbuild.js')])) !== 0) throw new Error('The build failed.');
}

/**
 * Builds the extension as it ships, and packs it.
 * @param {string} path of the .vsix
 */
export async function packExtension(path) {
  const options = [
    '--no-dependencies', // esbuild has bundled them
    '--allow-missing-repository',
    '--no-rewrite-relative-links', // VS Code shows the README from the package, where the links hold
  ];
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  if ((await runNode([vsce, 'package', ...options, '--out', path])) !== 0)
    throw new Error('The packing failed.');
}

/**
 * Packs the extension for the tests, once in a process: two stages want the package.
 * @returns {Promise<void>}
 */
export function packForTests() {
  return (packed ??= packExtension(testPackage));
}

/** @type {Promise<void> | undefined} */
let packed;
