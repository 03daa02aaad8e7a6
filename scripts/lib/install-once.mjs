import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './paths.mjs';
import { npm } from './processes.mjs';

/**
 * Installs the npm package in `editor/<name>` into the cache, once for each content of that folder, and says so while it
 * does. A half-made installation is never seen: it is made in a temporary folder, which gets its name when all is done.
 * @param {string} name folder in `editor/`
 * @param {string} announcement what is fetched and how large it is
 * @param {(folder: string) => void | Promise<void>} [finish] what remains to be done after npm; part of the content
 * @returns {Promise<string>} the folder with `node_modules`
 */
export async function installOnce(name, announcement, finish = () => {}) {
  const source = join(root, 'editor', name);
  const folder = join(cacheDir, `npm-${name}-${contentHash(source, finish.toString())}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cacheDir, { recursive: true });
  const unfinished = mkdtempSync(join(cacheDir, `unfinished-${name}-`));
  const begin = performance.now();
  try {
    console.log(announcement);
    cpSync(source, unfinished, { recursive: true });
    npm(['ci'], unfinished);
    await finish(unfinished);
    moveInto(folder, unfinished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOlder(name, folder);
  console.log(`Ready after ${((performance.now() - begin) / 1000).toFixed(0)} s.`);
  return folder;
}

/** @param {string} folder @param {string} recipe */
function contentHash(folder, recipe) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`).update(recipe);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 10);
}

/** @param {string} folder @param {string} unfinished */
function moveInto(folder, unfinished) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another run was quicker, and its folder is as good
  }
}

/** Every installation takes hundreds of megabytes: those of earlier lock files go. @param {string} name @param {string} current */
function removeOlder(name, current) {
  for (const entry of readdirSync(cacheDir)) {
    const path = join(cacheDir, entry);
    if (entry.startsWith(`npm-${name}-`) && path !== current) rmSync(path, { recursive: true, force: true });
  }
}
