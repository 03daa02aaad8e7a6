import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { quietSettings } from './editor-settings.mjs';
import { childEnvironment, exitOnSignals, windows } from './processes.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {import('./npm-editor.mjs').NpmEditor} editor
 * @property {string} dataDir settings, state, extensions and logs of this editor
 * @property {string} [port] one port or a range; any free one when left out
 * @property {Record<string, string>} [env] reaches the extension host, too
 * @property {boolean} [forTests] allow the page's address to name a test module; notifications are then never drawn
 */

/**
 * @typedef {object} EditorServer
 * @property {(folder: string, payload?: [string, string][]) => string} urlOf the address that opens a folder
 * @property {(path: string) => string} uriOf how the page names a file of the server
 * @property {Promise<string>} ended how the server or its extension host ended, should it end by itself
 * @property {() => Promise<void>} close
 */

const LISTEN_TIMEOUT_MS = 60_000;
const GRACE_MS = 3000;

/**
 * Starts the editor's server; resolves as soon as it listens.
 * @param {ServerOptions} options
 * @returns {Promise<EditorServer>}
 */
export async function startServer({ editor, dataDir, port = '0', env = {}, forTests = false }) {
  writeSettings(dataDir);
  // The server edits files and runs programs: without a secret any web page could talk to it.
  const token = randomBytes(16).toString('hex');
  const sockets = socketFolder();
  const child = spawn(
    editor.node,
    [
      join(editor.vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', port, '--connection-token', token],
      ...['--server-data-dir', dataDir, '--accept-server-license-terms', '--disable-workspace-trust'],
      ...['--telemetry-level', 'off'],
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: childEnvironment({ ...sockets.env, ...env }),
      // A group of its own: an extension host in an endless loop outlives its server, so the whole group is ended.
      detached: !windows,
    },
  );
  const log = createWriteStream(join(dataDir, 'server.log'));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const exited = new Promise((resolve) => child.once('exit', resolve));

  /** @param {NodeJS.Signals} signal */
  const endGroup = (signal) => {
    if (child.pid === undefined) return;
    try {
      if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
      else process.kill(-child.pid, signal);
    } catch {
      // It is gone.
    }
  };
  const cleanUp = () => {
    endGroup('SIGKILL');
    sockets.remove();
  };
  process.once('exit', cleanUp);
  exitOnSignals();

  const watched = watchOutput(child);
  const bound = await watched.listening.catch((error) => {
    cleanUp();
    throw error;
  });
  const origin = `127.0.0.1:${bound}`;
  return {
    urlOf(folder, payload = []) {
      const query = new URLSearchParams({ folder: asUriPath(folder), tkn: token });
      const quiet = [...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
      query.set('payload', JSON.stringify(quiet));
      return `http://${origin}/?${query}`;
    },
    uriOf: (path) => `vscode-remote://${origin}${asUriPath(path)}`,
    ended: watched.ended,
    async close() {
      endGroup('SIGTERM');
      const impatience = setTimeout(() => endGroup('SIGKILL'), GRACE_MS);
      await exited;
      clearTimeout(impatience);
      cleanUp();
      process.off('exit', cleanUp);
      log.end();
    },
  };
}

/**
 * Writes the settings of a new data folder; a person may have changed those of an older one.
 * @param {string} dataDir
 */
export function writeSettings(dataDir) {
  const file = join(dataDir, 'data/User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(quietSettings, null, 2));
}

/**
 * Reads from the server's output when it listens, and when it or an extension host ends.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {{ listening: Promise<number>, ended: Promise<string> }}
 */
function watchOutput(child) {
  let output = '';
  /** @type {(port: number) => void} */
  let nowListening;
  /** @type {(how: string) => void} */
  let nowEnded;
  const ended = new Promise((/** @type {(how: string) => void} */ resolve) => (nowEnded = resolve));
  const listening = new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    nowListening = resolve;
    const fail = (/** @type {string} */ how) => reject(new Error(`${how}:\n${output.slice(-2000)}`));
    ended.then(fail);
    setTimeout(fail, LISTEN_TIMEOUT_MS, "The editor's server does not listen").unref();
  });

  /** @param {Buffer} data */
  const read = (data) => {
    output = (output + data).slice(-10_000);
    const port = /Extension host agent listening on (\d+)/.exec(output);
    if (port) nowListening(Number(port[1]));
    const host = /Extension Host Process exited with code: (\S+), signal: (\S+?)\./.exec(output);
    if (host && (host[1] !== '0' || host[2] !== 'null')) {
      nowEnded(`The extension host ended (code ${host[1]}, signal ${host[2]})`);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.once('error', (error) => nowEnded(`The editor's server cannot be started: ${error.message}`));
  child.once('exit', (code, signal) =>
    nowEnded(`The editor's server ended (code ${code}, signal ${signal})`),
  );
  return { listening, ended };
}

/**
 * VS Code leaves its sockets behind, so they get a folder that goes with the server. Its path is short: that of a socket has
 * 107 characters at most. Elsewhere than on Linux the system's own temporary folder is too long for one more level.
 */
function socketFolder() {
  if (process.platform !== 'linux') return { env: {}, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'ed-'));
  return {
    env: { TMPDIR: folder, XDG_RUNTIME_DIR: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param {string} path */
function asUriPath(path) {
  return windows ? `/${path.replaceAll('\\', '/')}` : path;
}
