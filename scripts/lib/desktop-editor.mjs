import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheDir, root } from './paths.mjs';
import { windows } from './processes.mjs';

/**
 * Finds the `code` command of an installed VS Code (or of a relative of it) that can show a window here and is new enough for
 * the extension.
 * @returns {{ command: string, version: string } | undefined}
 */
export function desktopEditor() {
  const command = process.env.VSCODE_EXECUTABLE ?? (canShowWindow() ? installedCommand() : undefined);
  if (!command) return undefined;
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', shell: windows });
  const [version = ''] = (stdout ?? '').split('\n');
  return status === 0 && isNewEnough(version) ? { command, version: version.trim() } : undefined;
}

/**
 * Desktop VS Code refuses root and needs a display; and the `code` of a remote terminal talks to the window at the other end,
 * which cannot run an extension from a folder here.
 */
function canShowWindow() {
  if (process.env.VSCODE_IPC_HOOK_CLI || process.getuid?.() === 0) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function installedCommand() {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '', PATH = '' } = process.env;
  const inMacApp = 'Applications/Visual Studio Code.app/Contents/Resources/app/bin';
  const folders = [
    ...PATH.split(delimiter),
    ...(process.platform === 'darwin' ? [`/${inMacApp}`, join(HOME, inMacApp)] : []),
    ...(windows ? [LOCALAPPDATA && join(LOCALAPPDATA, 'Programs'), PROGRAMFILES].map(inWindowsHome) : []),
  ].filter(Boolean);
  const names = ['code', 'code-insiders', 'codium'].map((name) => (windows ? `${name}.cmd` : name));
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @param {string} programs */
function inWindowsHome(programs) {
  return programs && join(programs, 'Microsoft VS Code/bin');
}

/** @param {string} version */
function isNewEnough(version) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [needMajor = 0, needMinor = 0] = engines.vscode
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * The desktop VS Code to test in: the one VSCODE_EXECUTABLE names, else the current one, downloaded by @vscode/test-electron.
 * SOURCE_REVIEW_EDITOR=npm does without, and so does a machine that cannot reach VS Code's download service.
 * @returns {Promise<string | undefined>} its program
 */
export async function editorForTests() {
  if (process.env.SOURCE_REVIEW_EDITOR === 'npm') return undefined;
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (!(await canDownload())) return undefined;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheDir });
}

/** One short question: the download itself would try again and again before it gives up. */
async function canDownload() {
  try {
    const question = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(question, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
