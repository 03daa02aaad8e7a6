import { oneFailed, onePassed } from '../lib/outcome.mjs';
import { runNode } from '../lib/processes.mjs';

/** The whole; the core, which must do without VS Code and Node; and the scripts, by what their comments say. */
const projects = ['.', 'src/core', 'scripts'];

/** The compiler finds nothing to say. */
export async function types() {
  let outcome = onePassed;
  for (const project of projects) {
    if ((await runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', project])) !== 0)
      outcome = oneFailed;
  }
  return outcome;
}
