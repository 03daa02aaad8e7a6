import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/unit/time/cases';
/** The table of texts without any time expression. */
const NOTHING = 'nothing';

/** One expression in its sentence; `cases/README.md` tells what the columns mean. */
export interface Case {
  readonly sentence: string;
  /** EDTF; `null`: an undated article. */
  readonly published: string | null;
  readonly value: string;
  /** EDTF; `null`: no day. */
  readonly days: string | null;
  /** A piece of the reason; empty where none is asked for. */
  readonly reason: string;
}

/** The tables by the family of their expressions. */
export function caseTables(): Map<string, Case[]> {
  const families = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((family) => family !== NOTHING);
  return new Map(families.map((family) => [family, linesOf(family).map(readCase)]));
}

/** The texts in which nothing may be found. */
export function textsWithoutTimes(): string[] {
  return linesOf(NOTHING);
}

function linesOf(family: string): string[] {
  const lines = readFileSync(join(FOLDER, `${family}.txt`), 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function readCase(line: string): Case {
  const [sentence = '', published = '', value = '', days = '', reason = '', ...more] = line
    .split('|')
    .map((column) => column.trim());
  if (days === '' || more.length > 0 || !/«.+»/.test(sentence))
    throw new Error(`Not a line of cases: ${line}`);
  return {
    sentence,
    published: published === 'undated' ? null : published,
    value,
    days: days === 'no day' ? null : days === '=' ? value : days,
    reason,
  };
}
