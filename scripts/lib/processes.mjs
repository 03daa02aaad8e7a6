import { spawn, spawnSync } from 'node:child_process';

export const windows = process.platform === 'win32';

/**
 * The environment for a child process, without what would lead it astray: the variables of a surrounding `npm run` (a nested
 * npm complains about settings it does not know) and those of a surrounding VS Code (an editor started from its terminal
 * would talk to that window). Where the registry and the proxies are is kept.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^npm_/i.test(name)
      ? /^npm_config_(cache|registry|userconfig|cafile|.*proxy)$/i.test(name)
      : !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

/**
 * Runs a Node program with its output in this terminal.
 * @param {string[]} args program and arguments
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} the exit code; 1 for a program that was killed
 */
export function runNode(args, { env } = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: childEnvironment(env) });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm without install scripts and without its chatter; throws with what npm said when it fails.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', [...args, ...quiet], {
    cwd,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: windows, // npm is a .cmd file there
  });
  if (result.status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${result.stdout}${result.stderr}`);
  }
}

/** Lets the handlers of `exit` tidy up after Ctrl+C and the like, which by default end a process without them. */
export function exitOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    if (!process.listeners(signal).includes(exit)) process.once(signal, exit);
  }
}

function exit() {
  process.exit(130);
}
