import { parseArgs } from 'node:util';
import { extractLines } from './extract';
import { reviewFolder } from './review';

const USAGE = `Source Review: who said what, and when, in a folder of news articles.

  source-review review FOLDER [--format text|json]   reviews the articles of a folder
  source-review extract                              reads articles as JSON Lines {id, text, published?} from standard
                                                     input, writes a line of findings for each to standard output
`;

/** A mistake of the person who typed the command: said in a sentence, without a stack. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, folder] = positionals;
  if (values.help) return void process.stdout.write(USAGE);
  if (command === 'extract' && positionals.length === 1) return extractLines(process.stdin, process.stdout);
  if (command === 'review' && folder !== undefined && positionals.length === 2) {
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError('The format is text or json.');
    return reviewFolder(folder, values.format, process.stdout, process.stderr);
  }
  throw new UsageError(USAGE);
}

main().catch((error: unknown) => {
  // The reader of a pipe may leave early (`| head`); that is no error.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
