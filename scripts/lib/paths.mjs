import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where downloads and throw-away data go; ignored by git, the linter and the packer. */
export const cacheDir = join(root, '.vscode-test');

/** Where the UI tests leave their pictures. */
export const screenshotsDir = join(root, 'screenshots');
