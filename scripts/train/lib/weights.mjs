import { format, resolveConfig } from 'prettier';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/paths.mjs';

/**
 * Writes what was learned to src/core/quotes/weights/NAME.ts.
 * @param {string} name also that of the script
 * @param {string} comment what the numbers mean
 * @param {{ bias?: number, weights: Record<string, number> }} learned
 */
export async function writeWeights(name, comment, { bias, weights }) {
  const file = join(root, 'src/core/quotes/weights', `${name}.ts`);
  const source = `// Written by scripts/train/${name}.mjs; not by hand.
// ${comment}
${bias === undefined ? '' : `export const bias = ${bias};\n`}export const weights: Readonly<Record<string, number>> = ${JSON.stringify(weights)};
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
