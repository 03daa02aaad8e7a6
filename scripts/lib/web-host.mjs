import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize, relative } from 'node:path';
import { quietSettings } from './editor-settings.mjs';
import { root } from './paths.mjs';

const contentTypes = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
]);

/** The page is another origin to the worker that extensions run in. */
const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * Serves the workbench of the editor from npm without its server, as vscode.dev does: extensions run in a web worker, the folder
 * is in memory, and there is no disk behind it.
 * @param {{ editor: import('./npm-editor.mjs').NpmEditor, articles: string, testModule: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startWebHost({ editor, articles, testModule }) {
  const workbench = withoutServer(readFileSync(join(editor.vscode, 'out', WORKBENCH), 'utf8'));
  /** Parts of the address space and the folders behind them. @type {Record<string, string>} */
  const folders = {
    vscode: editor.vscode,
    project: root,
    'memory-files': join(root, 'test/web/memory-files'),
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (/** @type {string} */ type, /** @type {string} */ body) =>
      response.writeHead(200, { ...headers, 'content-type': type }).end(body);

    if (pathname === '/')
      return send('text/html', page(editor, request.headers.host ?? '', basename(articles), testModule));
    if (pathname === `/vscode/out/${WORKBENCH}`) return send('text/javascript', workbench);
    if (pathname === '/files.json') return send('application/json', JSON.stringify(contentsOf(articles)));

    const [, part = '', ...rest] = pathname.split('/');
    const folder = folders[part];
    const file = folder && join(folder, normalize(`/${decodeURIComponent(rest.join('/'))}`));
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404, headers).end();
    const type = contentTypes.get(extname(file)) ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const WORKBENCH = 'vs/code/browser/workbench/workbench.js';

/**
 * code-server's build takes it for granted that its own server is behind the page, and keeps the user's settings there. The two
 * places are put back to what VS Code has; should a later build differ, better stop than test something else.
 * @param {string} bundle
 */
function withoutServer(bundle) {
  /** @type {[RegExp, string][]} */
  const changes = [
    [/remoteAuthority:location\.host\}/g, 'remoteAuthority:void 0}'],
    [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote\}/g, '$1.vscodeUserData}'],
  ];
  for (const [pattern, replacement] of changes) {
    const found = bundle.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`The workbench has ${found} places for ${pattern}, expected one.`);
    bundle = bundle.replace(pattern, replacement);
  }
  return bundle;
}

/** @param {import('./npm-editor.mjs').NpmEditor} editor @param {string} authority @param {string} folder @param {string} testModule */
function page(editor, authority, folder, testModule) {
  const { version, commit, quality } = JSON.parse(readFileSync(join(editor.vscode, 'product.json'), 'utf8'));
  const served = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
  const configuration = {
    productConfiguration: {
      ...{
        nameShort: 'VS Code Web',
        nameLong: 'VS Code Web',
        version,
        commit,
        quality,
        enableTelemetry: false,
      },
      extensionEnabledApiProposals: { 'source-review-test.memory-files': ['fileSearchProvider'] },
    },
    configurationDefaults: quietSettings,
    additionalBuiltinExtensions: [served('/memory-files')],
    folderUri: { scheme: 'memory', authority: 'test', path: `/${folder}` },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [served('/project')],
      extensionTestsPath: served(`/project/${relative(root, testModule).replaceAll('\\', '/')}`),
    },
    enableWorkspaceTrust: false,
    // What code-server's own page always sends.
    ...{ userDataPath: '/', callbackRoute: '/callback', isEnabledCoderGettingStarted: false },
    ...{ isEnabledFileDownloads: false, isEnabledFileUploads: false },
  };
  const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${settings}">
    <meta id="vscode-workbench-auth-session" data-settings="">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/vscode/out/${WORKBENCH}"></script>
</html>`;
}

/** All files of a folder, in base64, by path; the first part of a path is the folder's own name. @param {string} folder */
function contentsOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dirname(folder), path).replaceAll('\\', '/'), readFileSync(path, 'base64')];
    }),
  );
}
