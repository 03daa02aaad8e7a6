// `npm test`: runs the stages one after the other and counts their tests. `npm test -- --only unit,editor` picks stages; what else
// is said goes to mocha: `npm run test:unit -- test/unit/time --grep Thursday`.
import { oneFailed } from './lib/outcome.mjs';
import { editor } from './stages/editor.mjs';
import { lint } from './stages/lint.mjs';
import { packing } from './stages/packing.mjs';
import { types } from './stages/types.mjs';
import { ui } from './stages/ui.mjs';
import { unit } from './stages/unit.mjs';
import { web } from './stages/web.mjs';

/** @typedef {(mochaOptions: string[]) => Promise<import('./lib/outcome.mjs').Outcome>} Stage */

/** Quick ones first. @type {Record<string, Stage>} */
const stages = { types, lint, unit, editor, web, package: packing, ui };

const { only, mochaOptions } = readArguments(process.argv.slice(2));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
for (const [name, stage] of Object.entries(stages).filter(([name]) => only.includes(name))) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const begin = performance.now();
  const outcome = await stage(mochaOptions).catch((error) => {
    console.error(error.stack ?? error);
    return oneFailed;
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
  summary.push(`  ${outcome.failed ? '✖' : '✔'} ${name.padEnd(8)} ${seconds} s   ${inWords(outcome)}`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
}
console.log(`\n${summary.join('\n')}\n\n${inWords(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

/** @param {import('./lib/outcome.mjs').Outcome} outcome */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** @param {string[]} args */
function readArguments(args) {
  const at = args.indexOf('--only');
  if (at < 0) return { only: Object.keys(stages), mochaOptions: args };
  const only = (args[at + 1] ?? '').split(',');
  const unknown = only.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`);
    process.exit(2);
  }
  return { only, mochaOptions: args.toSpliced(at, 2) };
}
