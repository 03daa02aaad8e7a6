import { oneFailed, onePassed } from '../lib/outcome.mjs';
import { runNode } from '../lib/processes.mjs';

/** The linter and the formatter find nothing to say. */
export async function lint() {
  const eslint = await runNode(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
  const prettier = await runNode([
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    '.',
  ]);
  return eslint === 0 && prettier === 0 ? onePassed : oneFailed;
}
