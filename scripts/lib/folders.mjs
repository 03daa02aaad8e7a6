import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
 * @param {string} [articles] the folder they are in
 * @returns {string} the folder to open
 */
export function copyTestArticles(into, articles = testArticles) {
  const folder = join(into, basename(articles));
  cpSync(articles, folder, { recursive: true });
  return folder;
}

/** The articles that tests look at. */
export const testArticles = join(root, 'test/fixtures/newsroom');

/** A sample in which sources print one another's text and contradict each other. */
export const disputedArticles = join(root, 'samples/election-night');

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
