import { readFileSync } from 'node:fs';

/** The rows of a file of JSON Lines. @param {string} file @returns {unknown[]} */
export function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
