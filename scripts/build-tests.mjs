// Bundles the tests into dist/test/, one file for each place where tests run. A new test file is found by its name; nothing else
// need be said. `node scripts/build-tests.mjs` makes all bundles, as F5 in VS Code wants them.
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';

/** @typedef {'unit' | 'editor' | 'web' | 'bench'} BundleName */

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** @type {Record<BundleName, (wanted: (file: string) => boolean) => import('esbuild').BuildOptions>} */
const bundles = {
  // For mocha's command line, which wants nothing but the suites.
  unit: (wanted) => ({
    ...common,
    ...entry(imports(filesIn('test/unit', '.test.ts').filter(wanted))),
    platform: 'node',
    external: ['mocha'],
  }),

  // For the extension host, which calls `run`.
  editor: () => ({
    ...common,
    ...entry(runner('test/editor/runner.ts', filesIn('test/editor', '.test.ts'))),
    platform: 'node',
    external: ['vscode', 'mocha'],
  }),

  // For the web worker host: the same suites, but those that need the disk.
  web: () => ({
    ...common,
    ...entry(
      runner('test/web/runner.ts', [
        ...filesIn('test/editor', '.test.ts').filter((file) => !file.endsWith('.node.test.ts')),
        ...filesIn('test/web', '.test.ts'),
      ]),
    ),
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    // mocha's browser build must find no `module`: it would take that of our bundle and put itself in our place.
    define: { global: 'globalThis', module: 'undefined' },
  }),

  bench: () => ({ ...common, ...entry(reexports(filesIn('test/bench', '.bench.ts'))), platform: 'node' }),
};

/**
 * Makes one bundle of tests.
 * @param {BundleName} name
 * @param {(file: string) => boolean} [wanted] picks unit tests by their paths
 * @returns {Promise<string>} its path
 */
export async function buildTests(name, wanted = () => true) {
  const outfile = join(root, 'dist/test', `${name}.js`);
  await build({ ...bundles[name](wanted), outfile });
  return outfile;
}

/** @param {string} folder @param {string} ending */
function filesIn(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => `./${folder}/${name.replaceAll('\\', '/')}`);
  return paths.filter((path) => path.endsWith(ending)).sort();
}

/** @param {string} contents @returns {import('esbuild').BuildOptions} */
function entry(contents) {
  return { stdin: { contents, resolveDir: root, sourcefile: 'tests.ts', loader: 'ts' } };
}

/** @param {string[]} files */
function imports(files) {
  return files.map((file) => `import '${file}';`).join('\n');
}

/** @param {string[]} files */
function reexports(files) {
  const lines = files.map((file, index) => `import * as file${index} from '${file}';`);
  return `${lines.join('\n')}\nexport const groups = [${files.map((_, index) => `...file${index}.groups`).join(', ')}];`;
}

/** The suites are loaded by the runner, after it has put mocha's words in place. @param {string} path @param {string[]} files */
function runner(path, files) {
  const loads = files.map((file) => `await import('${file}');`).join('\n');
  return `import { runSuites } from './${path}';\nexport const run = () => runSuites(async () => {\n${loads}\n});`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of /** @type {BundleName[]} */ (Object.keys(bundles))) await buildTests(name);
}
