// `npm run generate`: writes what follows from the rule table and from the casebook's schema: the pages in docs/rules/, the README's
// table, the setting `sourceReview.rules` with its texts, and schemas/casebook.schema.json. `--check` writes nothing and fails
// where a file is not as it would be written.
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/paths.mjs';
import { ruleNames, rulePage, ruleSetting, ruleTable } from './lib/rule-documents.mjs';

const PAGES = 'docs/rules';

/** @type {{ rules: readonly import('../src/core').Rule[], casebookSchema: import('valibot').GenericSchema }} */
const { rules, casebookSchema } = await load();
const files = { ...pages(), ...readme(), ...(await manifest()), ...(await casebook()) };
const stale = [
  ...Object.keys(files).filter((path) => read(path) !== files[path]),
  // Pages of rules that are no more.
  ...readdirSync(join(root, PAGES))
    .map((name) => `${PAGES}/${name}`)
    .filter((path) => !(path in files)),
];

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not up to date: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    const text = files[path];
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
    console.log(`${path} ${text === undefined ? 'removed' : 'written'}`);
  }
}

/** The table and the schema, from their TypeScript. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { rules } from './src/core/rules/table';
        export { casebookSchema } from './src/core/casebook/schema';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
}

/** @returns {Record<string, string>} */
function pages() {
  return Object.fromEntries(rules.map((rule) => [`${PAGES}/${rule.id}.md`, rulePage(rule)]));
}

/** @returns {Record<string, string>} */
function readme() {
  const text = read('README.md');
  const [before, after] = ['<!-- rules -->\n', '<!-- /rules -->'];
  const start = text.indexOf(before) + before.length;
  const end = text.indexOf(after);
  if (start < before.length || end < start) throw new Error(`README.md has no ${before} ... ${after}`);
  return { 'README.md': text.slice(0, start) + ruleTable(rules, PAGES) + text.slice(end) };
}

/** Only the keys of the rules are touched; other settings and texts stay as they are. @returns {Promise<Record<string, string>>} */
async function manifest() {
  const manifest = JSON.parse(read('package.json'));
  const { properties } = manifest.contributes.configuration;
  const key = 'sourceReview.rules';
  // The place in the settings editor belongs to whoever arranges it.
  properties[key] = {
    ...ruleSetting(rules),
    order: properties[key]?.order ?? Object.keys(properties).length + 1,
  };

  const texts = Object.entries(JSON.parse(read('package.nls.json')));
  const others = texts.filter(([name]) => !name.startsWith('rule.'));
  return {
    'package.json': await json('package.json', manifest),
    'package.nls.json': await json('package.nls.json', {
      ...Object.fromEntries(others),
      ...ruleNames(rules),
    }),
  };
}

/** @returns {Promise<Record<string, string>>} */
async function casebook() {
  // What JSON Schema cannot say (that the calendar has a day) is left to the reader of the casebook.
  const schema = toJsonSchema(casebookSchema, { typeMode: 'input', errorMode: 'ignore' });
  const title = 'Source Review casebook';
  const description = 'What a reviewer decided about the articles of a folder.';
  const { $schema, ...rest } = schema;
  const path = 'schemas/casebook.schema.json';
  return { [path]: await json(path, { $schema, title, description, ...rest }) };
}

/** @param {string} path */
function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** As `npm run format` leaves it. @param {string} path @param {unknown} value */
async function json(path, value) {
  const filepath = join(root, path);
  return format(JSON.stringify(value), { ...(await resolveConfig(filepath)), filepath });
}
