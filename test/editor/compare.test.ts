import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  choose,
  eventually,
  fileAt,
  fixes,
  newsroom,
  open,
  read,
  remove,
  rulesAt,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const COPY = 'copy.txt';
const TEXT = `date 2024-06-12

The car ferry Saint Orla ran aground on a mudbank off Hollin Point on Monday with 212 people on board. Nobody was hurt.

“We felt a long scrape and then it was very quiet,” said Petra Holm, a passenger.
`;

const { executeCommand } = vscode.commands;

/** Where some words stand in a file of the folder. */
async function placeOf(path: string, words: string) {
  const start = (await read(path)).indexOf(words);
  assert.ok(start >= 0, words);
  return { path, start, end: start + words.length };
}

async function compare(words: string, otherPath: string, otherWords: string): Promise<void> {
  const here = await placeOf('clean.txt', words);
  const there = await placeOf(otherPath, otherWords);
  await executeCommand('sourceReview.comparePassages', newsroom().toString(), [{ here, there }]);
}

/** The texts that the comparison in front holds. */
async function compared(): Promise<[title: string, left: string, right: string]> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  assert.ok(tab?.input instanceof vscode.TabInputTextDiff, tab?.label);
  const { original, modified } = tab.input;
  const [left, right] = await Promise.all(
    [original, modified].map((uri) => vscode.workspace.openTextDocument(uri)),
  );
  return [tab.label, left!.getText(), right!.getText()];
}

/** What is selected in the visible editors, from left to right. */
function selected(): string[] {
  return [...vscode.window.visibleTextEditors]
    .sort((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0))
    .map(({ document, selection }) => document.getText(selection));
}

describe('comparing with the other source', () => {
  before(async () => {
    await untilRead();
    await write(COPY, TEXT);
    await eventually(() => assert.ok(rulesAt(COPY).includes('speaker-conflict'), rulesAt(COPY).join()));
  });
  after(() => remove(COPY));
  afterEach(tidyUp);

  it('shows what differs, one sentence a line, where both print the same text', async () => {
    await compare(
      'The car ferry Saint Orla ran aground on a sandbank off Hollin Point on Monday with 212 people on board. Nobody was hurt.',
      COPY,
      'The car ferry Saint Orla ran aground on a mudbank off Hollin Point on Monday with 212 people on board. Nobody was hurt.',
    );
    await eventually(async () => {
      const [title, left, right] = await compared();
      assert.equal(title, 'clean.txt ↔ copy.txt');
      assert.equal(
        left,
        'The car ferry Saint Orla ran aground on a sandbank off Hollin Point on Monday with 212 people on board.\nNobody was hurt.\n',
      );
      assert.equal(right, left.replace('sandbank', 'mudbank'));
    });
  });

  it('shows both articles side by side, the passages selected, where they are different texts', async () => {
    await compare('Nobody was hurt.', 'unattributed.txt', 'She said that the markers');
    await eventually(() => assert.deepEqual(selected(), ['Nobody was hurt.', 'She said that the markers']));
  });

  it('is offered at a finding that points into another article', async () => {
    await choose(
      await fixes(COPY, 'speaker-conflict'),
      /^Compare with “Ferry runs aground off Hollin Point”$/,
    );
    await eventually(async () => assert.equal((await compared())[0], 'copy.txt ↔ clean.txt'));
  });

  it('can be asked for at the cursor', async () => {
    const editor = await open(COPY);
    const at = editor.document.positionAt(TEXT.indexOf('long scrape'));
    editor.selection = new vscode.Selection(at, at);
    await executeCommand('sourceReview.compareSources');
    await eventually(async () => assert.equal((await compared())[0], 'copy.txt ↔ clean.txt'));
  });

  it('says so where there is nothing to compare', async () => {
    const editor = await open('clean.txt');
    // The editor may remember what was selected when it was last open.
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const said = await answering(undefined, async () => {
      await executeCommand('sourceReview.compareSources', fileAt('clean.txt'));
    });
    assert.deepEqual(said, ['No other article is known to print or dispute what stands here.']);
  });

  it('changes no article', async () => {
    const before = await read('clean.txt');
    await compare('Nobody was hurt.', COPY, 'Nobody was hurt.');
    await eventually(() => assert.deepEqual(selected(), ['Nobody was hurt.', 'Nobody was hurt.']));
    assert.equal(await read('clean.txt'), before);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });
});
