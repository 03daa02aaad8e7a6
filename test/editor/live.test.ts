import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  eventually,
  fileAt,
  lenses,
  open,
  outline,
  remove,
  rulesAt,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const LATE =
  'date 2024-06-15\n\nTugs freed the ferry on Friday.\n\n“We were never told a thing about it beforehand.”\n';
const NEW = 'late-edition.txt';

async function sources(): Promise<string> {
  return outline(await (await api()).sources()).join('\n');
}

describe('a review', () => {
  before(untilRead);
  afterEach(tidyUp);

  it('follows the typing', async () => {
    const editor = await open('clean.txt');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n\n“We were never told a thing about it beforehand.”\n'));
    const typed = Date.now();
    await eventually(() => assert.deepEqual(rulesAt('clean.txt'), ['unattributed-quote']));
    assert.ok(Date.now() - typed < 1500, `took ${Date.now() - typed} ms`);
    await eventually(async () => assert.match((await lenses('clean.txt')).join('\n'), /Who said this\?/));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.deepEqual(rulesAt('clean.txt'), []));
  });

  it('follows files that are written, changed, renamed and deleted', async () => {
    await write(NEW, LATE);
    await eventually(async () => {
      assert.deepEqual(rulesAt(NEW), ['unattributed-quote']);
      assert.match(await sources(), /Sat 15 Jun 2024/);
    });
    await write(NEW, LATE.replace('date 2024-06-15\n\n', ''));
    await eventually(() => assert.ok(rulesAt(NEW).includes('missing-date')));

    await vscode.workspace.fs.rename(fileAt(NEW), fileAt('renamed.txt'));
    await eventually(() => {
      assert.deepEqual(rulesAt(NEW), []);
      assert.ok(rulesAt('renamed.txt').includes('missing-date'));
    });
    await remove('renamed.txt');
    await eventually(() => assert.deepEqual(rulesAt('renamed.txt'), []));
  });

  it('follows folders that appear and go', async () => {
    await vscode.workspace.fs.createDirectory(fileAt('wires'));
    await write('wires/late.txt', LATE);
    await eventually(() => assert.deepEqual(rulesAt('wires/late.txt'), ['unattributed-quote']));
    await remove('wires');
    await eventually(() => assert.deepEqual(rulesAt('wires/late.txt'), []));
  });

  it('leaves out a file that is no text, and says why', async () => {
    await vscode.workspace.fs.writeFile(fileAt('scan.txt'), new Uint8Array([1, 0, 2, 0, 3]));
    await eventually(async () => assert.match(await sources(), /scan\.txt \[It holds binary data/));
    await remove('scan.txt');
    await eventually(async () => assert.doesNotMatch(await sources(), /scan\.txt/));
  });

  it('can be stopped while it reads, and goes on from there', async () => {
    const reading = vscode.commands.executeCommand('sourceReview.readAgain');
    await vscode.commands.executeCommand('sourceReview.stopReading');
    await reading;
    const some = (await (await api()).sources()).length;
    await vscode.commands.executeCommand('sourceReview.continueReading');
    const all = (await (await api()).sources()).length;
    assert.ok(some < 6 && all === 6, `${some} of ${all} articles`);
  });
});
