// Runs before `npm start` and `npm test`, so that either can be the very first command in a fresh clone: installs what the lock
// file names, if that is not yet what is there. Built-in modules only, for nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules/.installed-lock.json');

if (installed() !== wanted) {
  console.log('Installing the development dependencies ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

/** The lock file of the last installation. npm's own `.package-lock.json` differs from it in more than content. */
function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
