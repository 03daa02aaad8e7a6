import { parseArgs } from 'node:util';
import type { DayOrder, Severity } from '../core';
import { extractLines } from './extract';
import { reviewFolder } from './review';

const USAGE = `Source Review: who said what, and when, in a folder of news articles.

  source-review review FOLDER [--format text|json] [--fail-on error|warning|information|hint]
      reviews the articles of a folder; exit code 1 if there are findings of that severity or a worse one
  source-review extract
      reads articles as JSON Lines {id, text, published?} from standard input, writes what each says as a line of JSON

  --day-order day-first|month-first  (both commands)
      how dates such as 4/5/2013 are read; without it as other dates in numbers show
`;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Runs the command and returns the exit code. Rejects, with a sentence for the person, where it cannot be run. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string' },
      'day-order': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, folder] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const dayOrder = dayOrderNamed(values['day-order']);
  if (command === 'extract' && positionals.length === 1) {
    await extractLines(process.stdin, process.stdout, dayOrder);
    return 0;
  }
  if (command !== 'review' || folder === undefined || positionals.length !== 2) throw new Error(USAGE);

  const { format, 'fail-on': failOn } = values;
  if (format !== 'text' && format !== 'json') throw new Error('--format takes text or json.');
  const worst = SEVERITIES.findIndex((severity) => severity === failOn);
  if (failOn !== undefined && worst < 0) throw new Error(`--fail-on takes ${SEVERITIES.join(', ')}.`);
  const findings = await reviewFolder(folder, { format, dayOrder }, process.stdout, process.stderr);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst) ? 1 : 0;
}

function dayOrderNamed(name: string | undefined): DayOrder | null {
  if (name === undefined) return null;
  if (name === 'day-first') return 'day first';
  if (name === 'month-first') return 'month first';
  throw new Error('--day-order takes day-first or month-first.');
}

// The reader of a pipe may leave early (`| head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
