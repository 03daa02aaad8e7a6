import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  CASEBOOK_FILE,
  check,
  createCollection,
  type DayOrder,
  edtfOf,
  type Finding,
  orphanProblems,
  readCasebook,
  wordMessage,
} from '../core';
import { lineNumbers } from './lineNumbers';
import { nodeFiles } from './nodeFiles';
import { textReport } from './report';
import { collectionRow } from './rows';

/** How a folder is read, and how the result is written. */
export interface ReviewOptions {
  readonly format: 'text' | 'json';
  /** How dates such as 4/5/2013 are read; `null`: as the other dates show. */
  readonly dayOrder: DayOrder | null;
}

/**
 * Reviews a folder and prints the result; what had to be left out, and what is wrong with the casebook, goes to `notes`.
 * Every text file counts as an article: whoever names a folder means it. Resolves to the findings; rejects where the
 * folder cannot be read.
 */
export async function reviewFolder(
  folder: string,
  { format, dayOrder }: ReviewOptions,
  output: Writable,
  notes: Writable,
): Promise<readonly Finding[]> {
  const collection = createCollection(nodeFiles(folder), { all: true });
  const casebookText = await readCasebookText(folder);
  const reading = readCasebook(casebookText);
  collection.setCasebook(reading.casebook);
  collection.setDayOrder(dayOrder);
  await collection.load({ cancelled: () => false, progress: () => undefined, pause: () => setImmediate() });
  const facts = collection.facts();

  const line = lineNumbers(casebookText);
  for (const { span, message } of [...reading.problems, ...orphanProblems(reading, facts)]) {
    notes.write(`${CASEBOOK_FILE}:${line(span.start)}: ${wordMessage(message, edtfOf)}\n`);
  }
  for (const [path, why] of collection.skipped) notes.write(`${path}: ${wordMessage(why, edtfOf)}\n`);

  const findings = [...facts.articles.values()].flatMap((article) => check(article, facts, {}));
  output.write(
    format === 'json' ? `${JSON.stringify(collectionRow(facts, findings))}\n` : textReport(facts, findings),
  );
  return findings;
}

async function readCasebookText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, CASEBOOK_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
