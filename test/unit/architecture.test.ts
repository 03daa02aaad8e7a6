import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';

// The laws of the house, read off the imports. Everything imported counts, types included.

const ROOT = process.cwd();
/** What the core may use besides itself: small libraries that know neither node nor an editor. */
const LIBRARIES_OF_THE_CORE = [
  'yaml',
  'valibot',
  'temporal-polyfill/fns/PlainDate',
  'picomatch/posix',
  'diff',
];
/** The staircase: a room imports from rooms before it, and from its own. Rooms of one step stand side by side. */
const STAIRCASE = [
  ['text'],
  ['calendar'],
  ['article'],
  ['time'],
  ['quotes', 'people'],
  ['events', 'figures'],
  ['compare'],
];

/** Every TypeScript file below a folder -> the files and packages it imports. */
function importsBelow(folder: string): Map<string, string[]> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(ROOT, file), 'utf8');
      const specifiers = [...source.matchAll(/^(?:import|export)\s[^'"=;]*?from\s'([^']+)';/gm)].map(
        (m) => m[1]!,
      );
      return [file, specifiers.map((specifier) => resolve(file, specifier, known))];
    }),
  );
}

function resolve(file: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(dirname(file), specifier);
  return [`${path}.ts`, `${path}/index.ts`].find((candidate) => known.has(candidate)) ?? path;
}

const core = importsBelow('src/core');
const all = importsBelow('src');
const nodeModules = new Set(builtinModules);

function roomOf(file: string): string {
  return /^src\/core\/([^/]+)\//.exec(file)?.[1] ?? '';
}

describe('the house', () => {
  it('has a core (the walk below sees it)', () => assert.ok(core.size > 30));

  it('keeps the core free of the editor, of node and of what stands above', () => {
    for (const [file, imports] of core) {
      for (const target of imports) {
        assert.ok(core.has(target) || LIBRARIES_OF_THE_CORE.includes(target), `${file} imports ${target}`);
      }
    }
  });

  it('has one door to the core', () => {
    for (const [file, imports] of all) {
      if (file.startsWith('src/core/')) continue;
      const inside = imports.filter(
        (target) => target.startsWith('src/core/') && target !== 'src/core/index.ts',
      );
      assert.deepEqual(inside, [], file);
    }
  });

  it('keeps node out of everything that runs in a browser', () => {
    for (const [file, imports] of all) {
      if (file.startsWith('src/cli/')) continue;
      const node = imports.filter((target) => target.startsWith('node:') || nodeModules.has(target));
      assert.deepEqual(node, [], file);
    }
  });

  it('has a staircase that only looks down', () => {
    const step = new Map(STAIRCASE.flatMap((rooms, i) => rooms.map((room) => [room, i] as const)));
    for (const [file, imports] of core) {
      const from = step.get(roomOf(file));
      if (from === undefined) continue;
      for (const target of imports) {
        const to = step.get(roomOf(target));
        assert.ok(to === undefined || to <= from, `${file} looks up to ${target}`);
      }
    }
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      assert.ok(!trail.includes(file), [...trail, file].join(' -> '));
      if (done.has(file)) return;
      for (const target of all.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of all.keys()) visit(file, []);
  });
});
