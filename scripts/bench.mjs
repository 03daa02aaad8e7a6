// `npm run bench [-- NAME]`: measures how the time of the groups in test/bench/*.bench.ts grows with the size of their input. The growth
// is what is judged: it is the same on every machine, where a time is not.
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildTests } from './build-tests.mjs';

/** Growth up to this much above the expected is noise, or the logarithm of a sort. */
const TOLERANCE = 1.4;
/** What seems to grow too much is measured again: other programs only ever make a time longer. */
const ROUNDS = 3;
const SAMPLES = 9;
const SAMPLE_MS = 15;
/** What takes long is steadier, and is sampled for so long only, twice at least. */
const ENOUGH_MS = 4000;

/** @typedef {import('../test/bench/group.ts').BenchGroup} BenchGroup */

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

const require = createRequire(import.meta.url);
/** @type {{ groups: BenchGroup[] }} */
const { groups } = require(await buildTests('bench'));
/** The time of the largest size of each group measured so far, by its name. @type {Map<string, number>} */
const largest = new Map();
const [wanted = ''] = process.argv.slice(2);
const outcomes = groups.filter(({ name }) => name.includes(wanted)).map(measure);
const failed = outcomes.filter((good) => !good).length;
console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;

/** @param {BenchGroup} group @returns {boolean} whether it grows as it should */
function measure({ name, growth, sizes, partOf, memory, prepare }) {
  const sizeGrowth = ratio(sizes);
  const allowed = (growth === 'linear' ? sizeGrowth : 1) * TOLERANCE;
  let times = sizes.map(() => Infinity);
  for (let round = 0; round < ROUNDS && !(ratio(times) <= allowed); round++) {
    times = sizes.map((size, i) => Math.min(times[i] ?? Infinity, quickest(prepare(size))));
  }
  const timeGrowth = ratio(times);
  const good = timeGrowth <= allowed;
  console.log(`\n${good ? '✔' : '✖'} ${name} [${growth}]`);
  sizes.forEach((size, i) => console.log(`${String(size).padStart(12)}  ${inUnits(times[i] ?? 0)}`));
  console.log(
    `  size x ${sizeGrowth.toFixed(1)}, time x ${timeGrowth.toFixed(1)}, allowed x ${allowed.toFixed(1)}`,
  );
  const last = times.at(-1) ?? 0;
  if (growth === 'linear')
    console.log(`  ${inUnits(last / (sizes.at(-1) ?? 1))} for each one of the largest`);
  largest.set(name, last);
  const whole = partOf && largest.get(partOf);
  if (memory) console.log(`  ${kept(() => prepare(sizes.at(-1) ?? 1)).toFixed(0)} MB kept for the largest`);
  if (whole) console.log(`  ${Math.round((100 * last) / whole)} % of “${partOf}”`);
  return good;
}

/**
 * The time of one call, in milliseconds: the quickest of several samples, for what disturbs a measurement only makes it slower.
 * A sample has as many calls as make it long enough for the clock.
 * @param {() => void} call
 */
function quickest(call) {
  let calls = 1;
  while (sample(call, calls) < SAMPLE_MS) calls *= 2; // also warms up the compiler
  const times = [];
  const until = performance.now() + ENOUGH_MS;
  while (times.length < 2 || (times.length < SAMPLES && performance.now() < until))
    times.push(sample(call, calls) / calls);
  return Math.min(...times);
}

/** @param {() => void} call @param {number} calls */
function sample(call, calls) {
  const begin = performance.now();
  for (let i = 0; i < calls; i++) call();
  return performance.now() - begin;
}

/** What is kept in memory of what was made, in megabytes, buffers included. @param {() => unknown} make */
function kept(make) {
  const before = inUse();
  const made = make();
  const after = inUse();
  return made === undefined ? 0 : (after - before) / 1e6;
}

function inUse() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** From the first to the last. @param {readonly number[]} values */
function ratio(values) {
  return (values.at(-1) ?? 0) / (values[0] ?? 0);
}

/** @param {number} ms */
function inUnits(ms) {
  if (ms < 1e-3) return `${(ms * 1e6).toFixed(0)} ns`;
  return ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(2)} ms`;
}
