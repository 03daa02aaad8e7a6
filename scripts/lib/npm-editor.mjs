import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installOnce } from './install-once.mjs';
import { windows } from './processes.mjs';

/**
 * The editor from npm: VS Code as code-server builds it, and a Node that can run it.
 * @typedef {{ vscode: string, node: string }} NpmEditor
 */

/**
 * Installs the editor where it is not yet. Nothing is compiled, and nothing comes from anywhere but the npm registry.
 * @returns {Promise<NpmEditor>}
 */
export async function npmEditor() {
  const folder = await installOnce(
    'vscode',
    'Installing the editor from npm (once; about 85 MB to fetch, 230 MB on disk) ...',
    finishEditor,
  );
  return { vscode: join(folder, 'node_modules/code-server/lib/vscode'), node: await nodeForEditor() };
}

/** @param {string} folder */
function finishEditor(folder) {
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  // Not needed for reviewing, and it tries the network even where telemetry is off.
  rmSync(join(vscode, 'extensions/copilot'), { recursive: true, force: true });
  // VS Code looks for its packages beside itself: its page fetches some of them by HTTP from there, and without the link its
  // server would find code-server's own, older copies first.
  const flatTree = windows ? resolve(folder, 'node_modules') : '../../..';
  symlinkSync(flatTree, join(vscode, 'node_modules'), windows ? 'junction' : 'dir');
}

/** The server needs `module.registerHooks`, which came with Node 22.15: an older Node gets a newer one to run it with. */
async function nodeForEditor() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const folder = await installOnce(
    'node',
    `The editor needs Node 22.15 or newer, this is ${process.versions.node}: taking one from npm for it (once; 50 MB) ...`,
    removeHeaders,
  );
  const home = nodePackage(folder);
  if (!home) throw new Error('npm carries no Node for this platform; please use Node 22.15 or newer.');
  return join(home, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin.node);
}

/** npm installs the one package that fits this platform. @param {string} folder */
function nodePackage(folder) {
  const name = readdirSync(join(folder, 'node_modules')).find((entry) => entry.startsWith('node-'));
  return name && join(folder, 'node_modules', name);
}

/** The header files are a third of the package and only serve compilers. @param {string} folder */
function removeHeaders(folder) {
  const home = nodePackage(folder);
  if (home) rmSync(join(home, 'include'), { recursive: true, force: true });
}
