import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type DayOrder, daysOfEdtf, extractArticle } from '../core';
import { articleRow } from './rows';

interface InputRow {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/**
 * Reads articles as JSON Lines, writes what each says as a line of JSON, in order and one at a time, however many there
 * are. Rejects at the first line that is no article, naming it.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  dayOrder: DayOrder | null = null,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, published } = parseRow(line, number);
    const facts = extractArticle({
      path: id,
      text,
      ...(published !== undefined && { published: { value: published, basis: 'given' } }),
      ...(dayOrder && { dayOrder: { order: dayOrder, basis: 'setting' } }),
    });
    if (!output.write(`${JSON.stringify({ id, ...articleRow(facts) })}\n`)) await once(output, 'drain');
  }
}

function parseRow(line: string, number: number): InputRow {
  let row: Partial<InputRow> | null;
  try {
    row = JSON.parse(line) as Partial<InputRow> | null;
  } catch {
    throw new Error(`Line ${number} is not JSON.`);
  }
  if (typeof row?.id !== 'string' || typeof row.text !== 'string') {
    throw new Error(`Line ${number} needs an "id" and a "text", both in quotation marks.`);
  }
  if (row.published != null && (typeof row.published !== 'string' || !daysOfEdtf(row.published))) {
    throw new Error(`Line ${number}: "published" is a date such as 2025-05-01.`);
  }
  return { id: row.id, text: row.text, ...(row.published == null ? {} : { published: row.published }) };
}
