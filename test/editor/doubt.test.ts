import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Entry } from '../../src/editor/viewEntries';
import {
  api,
  choose,
  eventually,
  hoverAt,
  lenses,
  offeredAt,
  read,
  remove,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const PATH = 'wick-pier.txt';
const ARTICLE = `date 2024-06-15 The pier of Hollin Point is shut, and Rosa Dunmore, a teacher, said on Friday that it would stay so.

Ana Torres and Mia Lund met at noon. “It was a long night,” Ana Torres said. Lund smiled. “We were cold,” she said.

Ana Torres promised a new pier.

Ivo Bree runs a “floating classroom” off the pier.

Ivo Bree left at noon. “Nobody asked us at all.” Then it rained.
`;

function find(entries: readonly Entry[], label: RegExp): Entry | undefined {
  for (const entry of entries) {
    const found = label.test(entry.label) ? entry : find(entry.entries, label);
    if (found) return found;
  }
  return undefined;
}

describe('what is doubtful', () => {
  before(untilRead);
  beforeEach(() => write(PATH, ARTICLE));
  afterEach(tidyUp);
  after(() => remove(PATH));

  it('is counted in the lens beside what is sure', () =>
    eventually(async () => {
      const titles = await lenses(PATH);
      assert.ok(titles.includes('2: Ana Torres (1 uncertain)'), titles.join('\n'));
      assert.ok(titles.includes('4: Ana Torres'), titles.join('\n'));
    }));

  it('is marked in the Speakers view in front of the words, where nothing is cut off', () =>
    eventually(async () => {
      const torres = find(await (await api()).speakers(), /^Ana Torres$/);
      const passages = torres?.entries[0]?.entries.map(({ icon, label }) => `${icon} ${label}`);
      assert.deepEqual(passages, [
        'quote “It was a long night,”',
        'question “We were cold,”',
        'comment promised: a new pier',
      ]);
    }));

  it('is told of once in a hover: of a day in what somebody says, the day', () =>
    eventually(async () => {
      const parts = await hoverAt(PATH, 'Friday');
      assert.equal(parts.length, 1, parts.join('\n---\n'));
      assert.match(parts[0]!, /14 Jun 2024/);
    }));

  it('leaves a day between marks with whoever says it, each in a part of its own', async () => {
    await write(PATH, 'date 2024-06-15\n\n“We shall open on Monday,” Ana Torres said.\n');
    await eventually(async () => {
      const [day, speaker, ...more] = await hoverAt(PATH, 'Monday');
      assert.match(day ?? '', /17 Jun 2024/);
      assert.match(speaker ?? '', /Ana Torres/);
      assert.deepEqual(more, []);
    });
  });

  it('that nobody is named is left to the finding, which stands in the same hover', () =>
    eventually(async () => {
      const text = (await hoverAt(PATH, 'Nobody asked us')).join('\n');
      assert.equal(text, 'Named nearby, and may have said it: Ivo Bree');
    }));

  it('offers for a so-called word the subject of its sentence', () =>
    eventually(async () => {
      const titles = (await offeredAt(PATH, '“floating')).map(({ title }) => title);
      assert.ok(titles.includes('Attribute to Ivo Bree'), titles.join('\n'));
    }));
});

describe('indirect speech', () => {
  before(untilRead);
  beforeEach(() => write(PATH, ARTICLE));
  afterEach(tidyUp);
  after(() => remove(PATH));

  const fourth = async (): Promise<string[]> =>
    (await lenses(PATH)).filter((title) => title.startsWith('4: '));

  it('is given to somebody else at the light bulb, and back', async () => {
    await eventually(async () => assert.deepEqual(await fourth(), ['4: Ana Torres']));
    await eventually(async () => choose(await offeredAt(PATH, 'new pier'), /^Attribute to Mia Lund/));
    await eventually(async () => assert.deepEqual(await fourth(), ['4: Mia Lund']));
    await choose(await offeredAt(PATH, 'new pier'), /^Take back this decision/);
    await eventually(async () => assert.deepEqual(await fourth(), ['4: Ana Torres']));
  });

  it('is gone where the reviewer says that nobody said it', async () => {
    await eventually(async () => choose(await offeredAt(PATH, 'new pier'), /^Nobody said this/));
    await eventually(async () => assert.deepEqual(await fourth(), []));
    assert.match(await read('source-review.yaml'), /a new pier[^]*speaker: null/);
  });
});

describe('the line above an article', () => {
  before(untilRead);
  afterEach(() => remove(PATH));

  it('is kept apart from a first paragraph that stands in the same line', async () => {
    await write(PATH, ARTICLE);
    await eventually(async () => {
      const titles = (await lenses(PATH)).filter((title) => title.startsWith('0: '));
      assert.deepEqual(titles.slice(-3), ['0: First paragraph:', '0: Fri 14 Jun', '0: Rosa Dunmore']);
    });
  });
});

it('colours are asked for in every theme', () => {
  for (const languageId of ['plaintext', 'markdown', 'news-article']) {
    const editor = vscode.workspace.getConfiguration('editor', { languageId });
    assert.equal(editor.get('semanticHighlighting.enabled'), true, languageId);
  }
});
