import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  eventually,
  fileAt,
  lenses,
  peeking,
  read,
  remove,
  tidyUp,
  untilRead,
  withSetting,
  write,
} from './newsroom';

describe('code lenses', () => {
  before(untilRead);
  afterEach(tidyUp);

  it('tell of an article when it appeared, how that is known, and what it holds', async () => {
    const titles = await eventually(async () => {
      const found = await lenses('clean.txt');
      assert.ok(found.length > 0);
      return found;
    });
    assert.deepEqual(
      titles.filter((title) => title.startsWith('0: ')),
      ['0: Tue 11 Jun 2024 (header line)', '0: 2 speakers', '0: 2 quotations'],
    );
  });

  it('tell above a paragraph its days and who speaks in it', async () => {
    const titles = await eventually(async () => {
      const found = await lenses('clean.txt');
      assert.ok(found.length > 0);
      return found;
    });
    assert.ok(titles.includes('6: Mon 10 Jun'), titles.join('\n'));
    assert.ok(titles.includes('8: Bruno Wick'), titles.join('\n'));
    assert.ok(titles.includes('10: Helen Starling'), titles.join('\n'));
  });

  it('tell in how many other articles a paragraph is quoted, and show the places', async () => {
    const quoting =
      'date 2024-06-12\n\nIt rained.\n\n“We will repair the old quay before the winter storms return,” said';
    const [here, there] = ['first-report.txt', 'second-report.txt'];
    await write(
      here,
      `${quoting} Bruno Wick, a captain.\n\n“Nobody was hurt in the harbour,” Bruno Wick said.\n`,
    );
    await write(there, `${quoting} Bruno Wick.\n`);
    try {
      await eventually(async () => {
        const titles = await lenses(here);
        assert.deepEqual(
          titles.filter((title) => title.includes('quoted in')),
          ['4: also quoted in 1 source'],
        );
      });
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        fileAt(here),
        99,
      );
      const lens = found.find(({ command }) => command?.command === 'sourceReview.showElsewhere');
      const { command, arguments: args = [] } = lens!.command as { command: string; arguments?: unknown[] };
      const peeked = await peeking(() => vscode.commands.executeCommand(command, ...args));
      const document = await vscode.workspace.openTextDocument(fileAt(there));
      assert.deepEqual(
        peeked.map(({ uri, range }) => [uri.toString(), document.getText(range)]),
        [[fileAt(there).toString(), '“We will repair the old quay before the winter storms return,”']],
      );
    } finally {
      await remove(here);
      await remove(there);
    }
  });

  it('ask who said what nobody is named for', () =>
    eventually(async () => {
      const titles = (await lenses('unattributed.txt')).filter((title) => title.startsWith('12: '));
      assert.equal(titles[0], '12: Who said this?');
      assert.equal(titles.at(-1), '12: Choose…');
    }));

  it('ask before they record who said it', async () => {
    const uri = fileAt('unattributed.txt');
    await eventually(async () => assert.ok((await lenses('unattributed.txt')).includes('12: Choose…')));
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      99,
    );
    const asking = found.filter(({ command }) => command?.command === 'sourceReview.performFix');
    for (const { command } of asking) {
      const [folder, action] = (command?.arguments ?? []) as unknown[];
      const done = vscode.commands.executeCommand('sourceReview.performFix', folder, action);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await done;
      await assert.rejects(() => read('source-review.yaml'), command?.title);
    }
    assert.ok(asking.length > 0);
  });

  it('offer a date where there is none', () =>
    eventually(async () => {
      const titles = (await lenses('undated-by-event.txt')).filter((title) => title.startsWith('0: '));
      assert.deepEqual(titles, [
        '0: No publication date',
        '0: Wed 12 Jun 2024 by other articles',
        '0: Insert…',
        '0: 1 speaker',
        '0: 1 quotation',
        '0: 2 findings',
      ]);
    }));

  it('can be turned off', () =>
    withSetting('codeLens.enabled', false, () =>
      eventually(async () => assert.deepEqual(await lenses('clean.txt'), [])),
    ));
});
