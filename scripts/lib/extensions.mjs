import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { childEnvironment, windows } from './processes.mjs';

/**
 * Installs a packed extension, as a person does, into the data folder of an editor that is not running.
 * @param {import('./npm-editor.mjs').NpmEditor} editor
 * @param {string} dataDir
 * @param {string} vsix
 */
export function installPackage(editor, dataDir, vsix) {
  const args = [join(editor.vscode, 'out/server-main.js'), '--accept-server-license-terms'];
  const { status, stdout, stderr } = spawnSync(
    editor.node,
    [...args, '--server-data-dir', dataDir, '--install-extension', vsix],
    { env: childEnvironment(), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The package cannot be installed:\n${stdout}${stderr}`);
}

/**
 * Installs this project by a link into the data folder of an editor that is not running: a reload of its page then runs what was
 * built last.
 * @param {string} dataDir
 */
export function linkProject(dataDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const extensions = join(dataDir, 'extensions');
  const link = join(extensions, `${publisher}.${name}-${version}`);
  mkdirSync(extensions, { recursive: true });
  rmSync(join(extensions, 'extensions.json'), { force: true }); // VS Code's list: without it, it looks what is there
  if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link); // not rmSync: it must not reach through the link
  symlinkSync(root, link, windows ? 'junction' : 'dir');
}
