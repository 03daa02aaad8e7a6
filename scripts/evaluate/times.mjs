// How well times are found and resolved, class by class, as Markdown.
//   node scripts/evaluate/times.mjs --data FILE [--beside NAME=FILE ...]
//
// FILE has an annotated article a line: {id, text, dct, timexes: [{start, end, text, type, value, functionInDocument?}]}, dct being
// the publication date; --beside compares with what another system finds: {id, times: [{start, end, value}]} a line. The command
// line must be built (`npm run build`): what is measured is what ships.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readLines } from '../lib/json-lines.mjs';
import { shared } from '../lib/spans.mjs';
import { classNames, classOf, errorNames, errorOf } from './time-classes.mjs';

/** @typedef {{ start: number, end: number, text: string, type: string, value: string, functionInDocument?: string }} Gold */
/** @typedef {{ start: number, end: number, type?: string, value: string, certainty?: string }} Found */
/** @typedef {{ id: string, text: string, dct: string, timexes: Gold[] }} Article */
/** @typedef {{ gold: Gold, found: Found | undefined }} Pair */
/** @typedef {{ name: string, pairs: Pair[], extra: number }} System */

const { values } = parseArgs({
  options: { data: { type: 'string' }, beside: { type: 'string', multiple: true, default: [] } },
});
if (!values.data) throw new Error('--data FILE is missing');
const articles = /** @type {Article[]} */ (readLines(values.data));
const ours = system('ours', extracted());
const others = values.beside.map((given) => {
  const [name = '', file = ''] = given.split('=');
  const rows = /** @type {{ id: string, times: Found[] }[]} */ (readLines(file));
  return system(name, new Map(rows.map(({ id, times }) => [id, times])));
});

console.log([classTable(), errorTable(), certaintyTable()].join('\n\n'));

/** What the command line finds in each article, by its id. @returns {Map<string, Found[]>} */
function extracted() {
  const input = articles.map(({ id, text, dct }) =>
    JSON.stringify({ id, text, ...(/^\d{4}-\d\d-\d\d$/.test(dct) && { published: dct }) }),
  );
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'extract'], {
    input: input.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const rows = stdout.split('\n').filter(Boolean);
  return new Map(rows.map((line) => JSON.parse(line)).map(({ id, times }) => [id, times]));
}

/**
 * Each marked expression with the one found for it: the same stretch, else the one that shares most with it. The line that
 * prints the publication date is left out.
 * @param {string} name @param {Map<string, Found[]>} foundById @returns {System}
 */
function system(name, foundById) {
  /** @type {Pair[]} */
  const pairs = [];
  let extra = 0;
  for (const { id, timexes } of articles) {
    const printed = timexes.filter((gold) => gold.functionInDocument === 'CREATION_TIME');
    const marked = timexes.filter((gold) => gold.functionInDocument !== 'CREATION_TIME');
    const found = (foundById.get(id) ?? []).filter((time) => !printed.some((line) => shared(line, time) > 0));
    for (const gold of marked) {
      const [best] = found
        .filter((time) => shared(gold, time) > 0)
        .sort((a, b) => likeness(gold, b) - likeness(gold, a));
      pairs.push({ gold, found: best });
    }
    extra += found.filter((time) => !marked.some((gold) => shared(gold, time) > 0)).length;
  }
  return { name, pairs, extra };
}

/** @param {Gold} gold @param {Found} time */
function likeness(gold, time) {
  return isSameExtent(gold, time) ? Infinity : shared(gold, time);
}

/** @param {Gold} gold @param {Found} time */
function isSameExtent(gold, time) {
  return gold.start === time.start && gold.end === time.end;
}

/** What of each class is found, with the right extent, with the right value; and the values that other systems have right. */
function classTable() {
  const head = ['class', 'marked', 'found', 'extent', 'value', ...others.map(({ name }) => `value: ${name}`)];
  const rows = classNames.map((name) => {
    const own = ours.pairs.filter(({ gold }) => classOf(gold) === name);
    return [
      name,
      String(own.length),
      share(own, ({ found }) => found !== undefined),
      share(own, ({ gold, found }) => found !== undefined && isSameExtent(gold, found)),
      share(own, isRight),
      ...others.map(({ pairs }) =>
        share(
          pairs.filter(({ gold }) => classOf(gold) === name),
          isRight,
        ),
      ),
    ];
  });
  return table(head, rows);
}

/** Where the points are lost. */
function errorTable() {
  const errors = ours.pairs.map(({ gold, found }) => errorOf(gold, found));
  const rows = errorNames.map((name) => [name, errors.filter((error) => error === name).length]);
  return table(['error', 'times'], [['found, but nothing is marked there', ours.extra], ...rows]);
}

/** How often a value is right, by how sure it is said to be. */
function certaintyTable() {
  const rows = ['certain', 'likely', 'doubtful'].map((certainty) => {
    const own = ours.pairs.filter(({ found }) => found?.certainty === certainty);
    return [certainty, own.length, share(own, isRight)];
  });
  return table(['said to be', 'found and marked', 'value'], rows);
}

/** @param {Pair} pair */
function isRight({ gold, found }) {
  return errorOf(gold, found) === null;
}

/** In percent. @param {readonly Pair[]} pairs @param {(pair: Pair) => boolean} test */
function share(pairs, test) {
  return pairs.length === 0 ? '-' : ((100 * pairs.filter(test).length) / pairs.length).toFixed(0);
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
