import { readFileSync } from 'node:fs';

/** A finding that must be there: what the rule points at in an article, and the other articles it names. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly article: string;
  /** A careful reader finds it, and the product does not yet. */
  readonly notYet: boolean;
  /** Words of the article, once in it; ` … ` stands for what is left out between the first and the last. */
  readonly words: string;
  readonly others: readonly string[];
}

/** Words that a rule must not point at, tempting as they are. */
export interface Trap {
  /** The product still points at them. */
  readonly notYet: boolean;
  readonly rule: string;
  readonly article: string;
  readonly words: string;
  readonly why: string;
}

/** An event that must be there once, with these sources and no others. */
export interface ExpectedEvent {
  /** The product does not have it so yet. */
  readonly notYet: boolean;
  /** EDTF; `null`: no day. */
  readonly day: string | null;
  /** Words that its label must have, in whatever order. */
  readonly label: string;
  readonly sources: readonly string[];
  readonly independent: number;
}

/** What a careful reader finds in a folder. */
export interface Expected {
  readonly findings: readonly ExpectedFinding[];
  readonly traps: readonly Trap[];
  readonly events: readonly ExpectedEvent[];
}

/** In front of a line that tells what is still wrong: it must go the day it is right. */
const NOT_YET = 'not yet: ';

/** Reads a table of expectations; `test/fixtures/README.md` tells what its lines mean. */
export function readExpected(file: string): Expected {
  const findings: ExpectedFinding[] = [];
  const traps: Trap[] = [];
  const events: ExpectedEvent[] = [];
  let set = '';
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const heading = /^\[([\w-]+)\]$/.exec(line);
    if (heading) {
      set = `${heading[1]}/`;
      continue;
    }
    const inSet = (names: string): string[] => names.split(' ').flatMap((name) => (name ? [set + name] : []));
    const notYet = line.startsWith(NOT_YET);
    const row = notYet ? line.slice(NOT_YET.length) : line;
    const [first = '', ...columns] = row.split('|').map((column) => column.trim());
    if (columns.length < 2 || columns.length > 4) throw new Error(`Not a line of expectations: ${line}`);
    const [second = '', third = '', fourth = '', fifth = ''] = columns;
    if (first === 'event') {
      const day = second === 'no day' ? null : second;
      events.push({ notYet, day, label: third, sources: inSet(fourth), independent: Number(fifth) });
    } else if (first.startsWith('not ')) {
      traps.push({
        notYet,
        rule: first.slice('not '.length),
        article: set + second,
        words: third,
        why: fourth,
      });
    } else {
      findings.push({ notYet, rule: first, article: set + second, words: third, others: inSet(fourth) });
    }
  }
  return { findings, traps, events };
}
