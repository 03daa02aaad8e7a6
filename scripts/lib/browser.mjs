import { chmodSync, createReadStream, createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installOnce } from './install-once.mjs';
import { childEnvironment, windows } from './processes.mjs';

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Browser */

/**
 * Starts a headless Chromium: the one CHROME_PATH names, an installed one, Playwright's, or the one that npm carries.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { executablePath, env } = installedBrowser() ?? (await browserFromNpm());
  const args = [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-sync',
    '--lang=en-US',
  ];
  args.push('--disable-background-networking', '--disable-component-update');
  if (process.getuid?.() === 0) args.push('--no-sandbox'); // Chromium's sandbox refuses root
  return await chromium.launch({ executablePath, args, env: definedOnly(childEnvironment(env)) });
}

/**
 * Opens a page of the size all pictures have, with nothing moving in it.
 * @param {import('playwright-core').Browser} browser
 */
export async function newPage(browser) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  page.setDefaultTimeout(20_000);
  return page;
}

/** @returns {Browser | undefined} */
function installedBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  const executablePath = named ?? usualPlaces().find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

function usualPlaces() {
  const downloadedByPlaywright = chromium.executablePath();
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
    return [...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`), downloadedByPlaywright];
  }
  if (windows) {
    const { PROGRAMFILES = '', 'PROGRAMFILES(X86)': programs32 = '', LOCALAPPDATA = '' } = process.env;
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    const homes = [PROGRAMFILES, programs32, LOCALAPPDATA];
    return [
      ...homes.flatMap((home) => programs.map((program) => join(home, program))),
      downloadedByPlaywright,
    ];
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), downloadedByPlaywright];
}

/** @returns {Promise<Browser>} */
async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome, Chromium or Edge is installed. Install one, or name its program in CHROME_PATH.',
    );
  }
  const folder = await installOnce(
    'chromium',
    'No browser is installed: taking a headless Chromium from npm (once; 70 MB to fetch, 210 MB on disk) ...',
    unpackChromium,
  );
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}

/**
 * Unpacks the program, the libraries it needs and a font. The package can do it itself, but only with a newer Node than ours.
 * @param {string} folder
 */
async function unpackChromium(folder) {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const tar = createRequire(join(folder, 'package.json'))('tar-fs');
  /** @param {string} name @param {NodeJS.WritableStream} target */
  const unpack = (name, target) =>
    pipeline(createReadStream(join(packed, `${name}.br`)), createBrotliDecompress(), target);

  await unpack('chromium', createWriteStream(join(folder, 'chromium')));
  for (const archive of ['swiftshader.tar', 'fonts.tar', 'al2023.tar'])
    await unpack(archive, tar.extract(folder));
  chmodSync(join(folder, 'chromium'), 0o755);
  rmSync(packed, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir></fontconfig>\n',
  );
}

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function definedOnly(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
