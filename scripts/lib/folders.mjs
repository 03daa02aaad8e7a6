import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, root } from './paths.mjs';

/**
 * Makes a new temporary folder; who asked for it removes it.
 * @param {string} purpose appears in its name
 */
export function temporaryFolder(purpose) {
  return realpathSync(mkdtempSync(join(tmpdir(), `source-review-${purpose}-`)));
}

/**
 * Copies the articles that tests look at, so that they may change them.
 * @param {string} into
 * @returns {string} the folder to open
 */
export function copyTestArticles(into) {
  const folder = join(into, 'newsroom');
  cpSync(testArticles, folder, { recursive: true });
  return folder;
}

/** The articles that tests look at. */
export const testArticles = join(root, 'test/fixtures/newsroom');

/**
 * The folder that `npm start` opens: a copy of the sample, for a person who tries a fix must not change the repository.
 * @param {{ fresh: boolean }} options fresh: throw an earlier copy away
 */
export function sampleCopy({ fresh }) {
  const copy = join(cacheDir, 'sample');
  if (fresh) rmSync(copy, { recursive: true, force: true });
  if (!existsSync(copy)) cpSync(join(root, 'samples/harbour-fire'), copy, { recursive: true });
  return copy;
}
