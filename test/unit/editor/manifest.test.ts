import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INKS } from '../../../src/editor/reading/paint';

interface Manifest {
  icon: string;
  contributes: {
    commands: { command: string; title: string; category: string }[];
    menus: Record<string, { command: string; when?: string }[]>;
    views: Record<string, { id: string; when: string; icon: string }[]>;
    viewsWelcome: { view: string; contents: string; when: string }[];
    configuration: { properties: Record<string, { scope: string; default: unknown }> };
    languages: { id: string; configuration: string }[];
    grammars: { path: string }[];
    semanticTokenTypes: { id: string }[];
    semanticTokenScopes: { scopes: Record<string, string[]> }[];
  };
}

const text = (path: string): string => readFileSync(path, 'utf8');
const { icon, contributes } = JSON.parse(text('package.json')) as Manifest;
const words = JSON.parse(text('package.nls.json')) as Record<string, string>;
const worded = (key: string): string => words[key.slice(1, -1)] ?? '';
const readme = text('README.md');
const files = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => text(join('src/editor', path)));
const sources = files.join('\n');

/** The strings that are given to a function as its first argument, by themselves or by the name of a constant. */
function givenTo(name: string): string[] {
  const constantsIn = (source: string): [string, string][] =>
    [...source.matchAll(/const (\w+) = '([^']+)'/g)].map((match) => [match[1]!, match[2]!]);
  return files.flatMap((file) => {
    const constants = new Map([...constantsIn(sources), ...constantsIn(file)]);
    return [...file.matchAll(new RegExp(`${name}(?:<\\w+>)?\\(\\s*(?:'([^']+)'|(\\w+))`, 'g'))].flatMap(
      ([, literal, constant]) => literal ?? constants.get(constant ?? '') ?? [],
    );
  });
}

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();

describe('the manifest', () => {
  const commands = contributes.commands.map(({ command }) => command);
  const settings = Object.keys(contributes.configuration.properties);
  const views = Object.values(contributes.views).flat();
  const palette = new Map(contributes.menus['commandPalette']?.map(({ command, when }) => [command, when]));

  it('declares the commands that are registered, and no others', () =>
    assert.deepEqual(sorted(givenTo('registerCommand')), sorted(commands)));

  it('declares the views that are made, and no others', () =>
    assert.deepEqual(sorted(givenTo('createReviewTree')), sorted(views.map(({ id }) => id))));

  it('declares the settings that are read, and no others', () => {
    const declared = /interface Settings \{(.*?)\n\}/s.exec(sources)?.[1] ?? '';
    const read = [...declared.matchAll(/readonly '?([\w.]+)'?:/g)].map(([, key]) => `sourceReview.${key}`);
    assert.deepEqual(sorted(read), sorted(settings));
    for (const key of read) {
      const name = key.slice('sourceReview.'.length);
      assert.ok(
        new RegExp(`setting\\([^)]*'${name}'`).test(sources) || sources.includes(`, '${name}')`),
        `${key} is never read`,
      );
    }
  });

  it('sets no severity by itself, so that a rule speaks softly where it is unsure', () => {
    assert.deepEqual(contributes.configuration.properties['sourceReview.rules']?.default, {});
  });

  it('has few settings, each of them for one folder', () => {
    assert.ok(settings.length <= 15);
    for (const [key, { scope }] of Object.entries(contributes.configuration.properties)) {
      assert.equal(scope, 'resource', key);
    }
  });

  it('says for every command when the palette shows it', () =>
    assert.deepEqual(sorted(palette.keys()), sorted(commands)));

  it('keeps its commands in one category, without marks of other programs', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'Source Review');
      assert.match(worded(title), /^[A-Z][\w ]+…?$/);
    }
  });

  it('is documented: settings, views, and every command that the palette shows', () => {
    for (const key of settings) assert.ok(readme.includes(`\`${key}\``), `${key} is not in the README`);
    for (const { command, title } of contributes.commands) {
      if (palette.get(command) === 'false') continue;
      assert.ok(readme.includes(worded(title)), `“${worded(title)}” is not in the README`);
    }
    for (const name of ['Events', 'Sources']) assert.ok(readme.includes(`*${name}*`), name);
  });

  it('has words for every key, and a key for all words', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual(sorted(used), sorted(Object.keys(words)));
  });

  it('asks only for conditions that are set', () => {
    const asked = [
      ...text('package.json').matchAll(/sourceReview\.(active|stage|articles|\w+) ?(?:==|!=|&&|")/g),
    ];
    const known = ['active', 'stage', 'articles', 'eventsFiltered', 'onlyDisagreements', 'hiddenEventsShown'];
    for (const [, key] of asked) {
      assert.ok(
        known.includes(key!) ||
          sources.includes(`'setContext', 'sourceReview.${key}'`) ||
          [...commands, ...views.map(({ id }) => id), ...settings].includes(`sourceReview.${key}`),
        `sourceReview.${key}`,
      );
    }
    for (const key of known) assert.match(sources, new RegExp(`readonly ${key}:`));
  });

  it('shows nothing in folders that are not reviewed', () => {
    for (const { id, when } of views) assert.equal(when, 'sourceReview.active', id);
  });

  it('names only commands that exist in its welcome texts', () => {
    for (const { contents } of contributes.viewsWelcome) {
      for (const [, command] of worded(contents).matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok(commands.includes(command!), command);
      }
    }
  });

  it('names files that are there', () => {
    const files = [
      icon,
      ...views.map((view) => view.icon),
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('gives every kind of token a colour', () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual(sorted(types), sorted(INKS));
    assert.deepEqual(sorted(Object.keys(contributes.semanticTokenScopes[0]!.scopes)), sorted(INKS));
  });
});
