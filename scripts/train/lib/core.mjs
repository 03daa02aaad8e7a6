import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../lib/paths.mjs';

/** The parts of the core that the training reads articles with, bundled on the spot so that they are those of the moment. */
export async function loadCore() {
  const outfile = join(root, 'dist/train/core.cjs');
  await build({
    entryPoints: [join(root, 'scripts/train/lib/reading.ts')],
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
  });
  return createRequire(import.meta.url)(outfile);
}
