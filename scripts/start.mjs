// `npm start [-- FOLDER] [--fresh] [--desktop | --npm] [--no-open] [--check PICTURE]`: builds the extension and opens an editor with it.
//   FOLDER           a folder of articles; without it a copy of the sample, which --fresh makes anew
//   --desktop, --npm which editor; without it the desktop's VS Code where there is one, else the one from npm in a browser
//   --no-open        name the address of the editor from npm, but open no browser
//   --check PICTURE  open it without a window, save a picture once the events are listed, and end
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, newPage } from './lib/browser.mjs';
import { buildExtension } from './lib/build.mjs';
import { desktopEditor } from './lib/desktop-editor.mjs';
import { startServer } from './lib/editor-server.mjs';
import { linkProject } from './lib/extensions.mjs';
import { sampleCopy } from './lib/folders.mjs';
import { npmEditor } from './lib/npm-editor.mjs';
import { cacheDir, root } from './lib/paths.mjs';
import { childEnvironment, windows } from './lib/processes.mjs';

/** The browser keeps the layout of a window by its address, so that is the same at every start, when it can be. */
const PORTS = '8137-8147';

/** npm changes to the root of the repository; what is typed counts from where it is typed. */
const here = process.env.INIT_CWD ?? process.cwd();

const { options, positionals } = readArguments();
const folder = positionals[0] ? resolve(here, positionals[0]) : sampleCopy(options);
if (!existsSync(folder)) fail(`There is no folder ${folder}.`);
console.log('Building the extension ...');
await buildExtension();

const desktop = options.npm || options.check ? undefined : desktopEditor();
if (options.desktop && !desktop)
  fail('There is no desktop VS Code that is new enough and can open a window here.');
if (desktop) openDesktop(desktop);
else await openNpmEditor();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        fresh: { type: 'boolean', default: false },
        desktop: { type: 'boolean', default: false },
        npm: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        check: { type: 'string' },
      },
    });
    return { options: values, positionals };
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {{ command: string, version: string }} editor */
function openDesktop({ command, version }) {
  console.log(`Opening ${folder} in VS Code ${version}.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args; // a shell reads them there
  const { status } = spawnSync(command, quoted, {
    stdio: 'inherit',
    shell: windows,
    env: childEnvironment(),
  });
  process.exitCode = status ?? 1;
}

async function openNpmEditor() {
  const editor = await npmEditor();
  const dataDir = join(cacheDir, 'start');
  linkProject(dataDir);
  const server = await startServer({ editor, dataDir, port: PORTS });
  const url = server.urlOf(folder);
  if (options.check) {
    await check(url, resolve(here, options.check));
    await server.close();
    return;
  }
  console.log(`\n  The editor:    ${url}\n  The articles:  ${folder}\n  Ctrl+C ends it.\n`);
  if (!options['no-open']) openInBrowser(url);
  fail(await server.ended);
}

/** Proves without a person that the editor opens and the extension is at work. @param {string} url @param {string} picture */
async function check(url, picture) {
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    await page.goto(url);
    await page.getByRole('tab', { name: 'Source Review' }).locator('visible=true').first().click();
    await page.locator('.pane-body').getByRole('treeitem').first().waitFor();
    await page.mouse.move(800, 450); // off the icon, whose tooltip would cover the view
    await page.locator('.workbench-hover-container').waitFor({ state: 'hidden' });
    await page.screenshot({ path: picture, animations: 'disabled' });
    console.log(`The editor opened with the extension; the picture is ${picture}.`);
  } finally {
    await browser.close();
  }
}

/** @param {string} url */
function openInBrowser(url) {
  if (
    process.env.CI ||
    (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const opener = process.platform === 'darwin' ? 'open' : windows ? 'explorer.exe' : 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true, env: childEnvironment() });
  child.on('error', () => console.log('Please open the address in a browser.'));
  child.unref();
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
