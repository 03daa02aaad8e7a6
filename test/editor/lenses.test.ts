import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileAt, lenses, read, tidyUp, untilRead, withSetting } from './newsroom';

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
