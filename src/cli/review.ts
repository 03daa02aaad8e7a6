import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  CASEBOOK_FILE,
  check,
  createCollection,
  edtfOf,
  type Finding,
  readCasebook,
  wordMessage,
} from '../core';
import { nodeFiles } from './nodeFiles';
import { textReport } from './report';
import { collectionRow } from './rows';

/**
 * Reviews a folder and prints the result; what had to be left out, and what is wrong with the casebook, goes to `notes`.
 * Every text file counts as an article: whoever names a folder means it. Resolves to the findings; rejects where the
 * folder cannot be read.
 */
export async function reviewFolder(
  folder: string,
  format: 'text' | 'json',
  output: Writable,
  notes: Writable,
): Promise<readonly Finding[]> {
  const collection = createCollection(nodeFiles(folder), { all: true });
  const { casebook, problems } = readCasebook(await casebookText(folder));
  for (const problem of problems) notes.write(`${CASEBOOK_FILE}: ${wordMessage(problem.message, edtfOf)}\n`);
  collection.setCasebook(casebook);
  await collection.load({ cancelled: () => false, progress: () => undefined, pause: () => setImmediate() });
  for (const [path, why] of collection.skipped) notes.write(`${path}: ${wordMessage(why, edtfOf)}\n`);

  const facts = collection.facts();
  const findings = [...facts.articles.values()].flatMap((article) => check(article, facts, {}));
  output.write(
    format === 'json' ? `${JSON.stringify(collectionRow(facts, findings))}\n` : textReport(facts, findings),
  );
  return findings;
}

async function casebookText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, CASEBOOK_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
