import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';

/** What the package may hold, and must: a file that fits none of these is ballast, and one that none fits is missing. */
const expected = [
  /^package\.json$/,
  /^package\.nls\.json$/,
  /^README\.md$/,
  /^CHANGELOG\.md$/,
  /^LICENSE$/,
  /^dist\/extension\.js$/,
  /^dist\/web\/extension\.js$/,
  /^dist\/cli\.js$/,
  /^docs\/rules\/[a-z-]+\.md$/,
  /^media\/[\w-]+\.(png|svg|css)$/,
  /^samples\/[a-z-]+\/[\w.-]+$/,
  /^schemas\/[\w.-]+\.schema\.json$/,
  /^syntaxes\/[\w-]+\.tmLanguage\.json$/,
  /^syntaxes\/[\w-]+\.language-configuration\.json$/,
];

describe('the package', () => {
  /** @type {string[]} */
  let files;
  before(async () => {
    files = await listFiles({ packageManager: PackageManager.None });
  });

  it('holds nothing that is not needed', () => {
    assert.deepEqual(
      files.filter((file) => !expected.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds everything that is needed', () => {
    assert.deepEqual(expected.filter((pattern) => !files.some((file) => pattern.test(file))).map(String), []);
  });
});
