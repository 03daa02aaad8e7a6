import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Changed, Review } from '../../src/editor/reviews/review';
import {
  answering,
  api,
  choose,
  eventually,
  fileAt,
  lenses,
  offeredAt,
  outline,
  problems,
  read,
  remove,
  rulesAt,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const CASEBOOK = 'source-review.yaml';
const CLEAN = 'clean.txt';
const WORDS = 'We felt a long scrape';

/** Does what is offered at some words of an article, once it is. */
async function decide(path: string, words: string, title: RegExp): Promise<void> {
  const offered = await eventually(async () => {
    const actions = await offeredAt(path, words);
    assert.ok(actions.some((action) => title.test(action.title)));
    return actions;
  });
  await choose(offered, title);
}

/** Says that the captain's words are no quotation, and waits until that is to be seen. */
async function sayNoQuotation(): Promise<void> {
  await decide(CLEAN, WORDS, /^Not a quotation/);
  await eventually(async () => assert.ok(!(await lenses(CLEAN)).includes('8: Bruno Wick')));
}

describe('decisions', () => {
  before(untilRead);
  afterEach(tidyUp);

  it('can be made about a quotation with a speaker: somebody else, or nobody', async () => {
    const titles = await eventually(async () => {
      const offered = (await offeredAt(CLEAN, WORDS)).map(({ title }) => title);
      assert.ok(offered.includes('Not a quotation'), offered.join(' | '));
      return offered;
    });
    assert.ok(!titles.includes('Attribute to Bruno Wick'));
    assert.ok(titles.some((title) => /^Attribute to.*…$/.test(title)));
    await sayNoQuotation();
    assert.match(await read(CASEBOOK), /speaker: null/);
  });

  it('are told of, and can be taken back', async () => {
    const said = await answering('Undo', async () => {
      await decide(CLEAN, WORDS, /^Not a quotation/);
      await eventually(() => assert.rejects(() => read(CASEBOOK)));
    });
    assert.match(said[0] ?? '', /^Recorded in the casebook: “We felt a long scrape.* is not a quotation$/);
    await eventually(async () => assert.ok((await lenses(CLEAN)).includes('8: Bruno Wick')));
  });

  it('are taken back without what stood in the casebook before', async () => {
    const before = 'version: 1 # mine\n';
    await write(CASEBOOK, before);
    await answering('Undo', async () => {
      await decide(CLEAN, WORDS, /^Not a quotation/);
      await eventually(async () => assert.equal(await read(CASEBOOK), before));
    });
  });

  it('can be taken out of the casebook later', async () => {
    await sayNoQuotation();
    await decide(CLEAN, WORDS, /^Take back this decision/);
    await eventually(async () => assert.ok((await lenses(CLEAN)).includes('8: Bruno Wick')));
    assert.doesNotMatch(await read(CASEBOOK), /attributions/);
  });

  it('go along with an article that is renamed, and with a folder', async () => {
    await write(CASEBOOK, 'version: 1\narticles:\n  desk/second-day.txt:\n    outlet: Evening Post # seen\n');
    const desk = fileAt('desk');
    const news = fileAt('news');
    await eventually(async () =>
      assert.match(outline(await (await api()).sources()).join('\n'), /Evening Post/),
    );
    await rename(desk, news);
    try {
      await eventually(async () => assert.match(await read(CASEBOOK), /news\/second-day\.txt:\n.*# seen/));
    } finally {
      await rename(news, desk);
    }
    await eventually(async () => assert.match(await read(CASEBOOK), /desk\/second-day\.txt:/));
  });

  it('are followed once, though the editor and the disk tell of the casebook as well', async () => {
    const review = new Review(vscode.workspace.workspaceFolders![0]!, false);
    try {
      await review.read();
      const told: Changed[] = [];
      review.onDidChange((changed) => told.push(changed));
      await review.decide({ kind: 'review article', article: CLEAN, reviewed: true });
      review.edited(await vscode.workspace.openTextDocument(review.casebook.uri));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(told.filter((changed) => changed === 'all').length, 1);
      await write(CASEBOOK, 'version: 1\n');
      await eventually(() => assert.equal(told.filter((changed) => changed === 'all').length, 2));
    } finally {
      review.dispose();
    }
  });

  it('stay in force while the casebook is being edited and does not parse', async () => {
    await sayNoQuotation();
    await decide('unattributed.txt', 'We have been asking', /^Not a quotation/);
    await eventually(() => assert.deepEqual(rulesAt('unattributed.txt'), []));
    const broken = `${await read(CASEBOOK)}silenced: [\n`;
    await write(CASEBOOK, broken);
    await eventually(() => assert.ok(problems(CASEBOOK).length > 0));
    assert.deepEqual(rulesAt('unattributed.txt'), []);
    assert.ok(!(await lenses(CLEAN)).includes('8: Bruno Wick'));
    assert.equal(await read(CASEBOOK), broken);
    await remove(CASEBOOK);
  });
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
