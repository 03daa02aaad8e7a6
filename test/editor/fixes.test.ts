import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  applyFix,
  eventually,
  fileAt,
  fixes,
  lenses,
  open,
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

describe('fixes', () => {
  before(untilRead);
  afterEach(tidyUp);

  describe('of an article without a date', () => {
    const path = 'undated-by-event.txt';

    it('insert the date that other articles give, in the style of the folder; undo takes it back', async () => {
      const { document } = await open(path);
      const before = document.getText();
      await applyFix(path, 'missing-date', /^Insert Wed 12 Jun 2024/);
      assert.equal(document.getText(), `date 2024-06-12\n\n${before}`);
      await eventually(async () => {
        assert.deepEqual(rulesAt(path), []);
        assert.equal((await lenses(path))[0], '0: Wed 12 Jun 2024 (header line)');
        assert.match(
          outline(await (await api()).sources()).join('\n'),
          /Mayor and minister.* \[Wed 12 Jun 2024/,
        );
      });

      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await eventually(async () => {
        assert.deepEqual(rulesAt(path), ['missing-date', 'unresolved-date']);
        assert.equal((await lenses(path))[0], '0: No publication date');
      });
    });

    it('record it in the casebook and leave the article as it is', async () => {
      const before = await read(path);
      await applyFix(path, 'missing-date', /^Record Wed 12 Jun 2024/);
      assert.match(await read(CASEBOOK), /undated-by-event\.txt.*2024-06-12/s);
      assert.equal(await read(path), before);
      await eventually(async () => {
        assert.deepEqual(rulesAt(path), []);
        assert.equal((await lenses(path))[0], '0: Wed 12 Jun 2024 (casebook)');
      });
      await remove(CASEBOOK);
      await eventually(() => assert.deepEqual(rulesAt(path), ['missing-date', 'unresolved-date']));
    });

    it('ask for a date', async () => {
      const titles = (await fixes(path, 'missing-date')).map(({ title }) => title);
      assert.ok(
        titles.some((title) => title === 'Insert a publication date…'),
        titles.join(' | '),
      );
    });
  });

  describe('of a quotation without a speaker', () => {
    const path = 'unattributed.txt';

    it('attribute it to somebody near', async () => {
      await applyFix(path, 'unattributed-quote', /^Attribute to Ada Lindgren/);
      assert.match(await read(CASEBOOK), /speaker: Ada Lindgren/);
      await eventually(async () => {
        assert.deepEqual(rulesAt(path), []);
        assert.ok((await lenses(path)).includes('12: Ada Lindgren'));
      });
    });

    it('can be undone in the casebook', async () => {
      await applyFix(path, 'unattributed-quote', /^Silence this finding/);
      await eventually(() => assert.deepEqual(rulesAt(path), []));
      await applyFix('undated-by-event.txt', 'missing-date', /^Silence this finding/);
      await eventually(() => assert.deepEqual(rulesAt('undated-by-event.txt'), ['unresolved-date']));
      await open(CASEBOOK);
      await vscode.commands.executeCommand('undo');
      await eventually(() => {
        assert.deepEqual(rulesAt('undated-by-event.txt'), ['missing-date', 'unresolved-date']);
        assert.deepEqual(rulesAt(path), []);
      });
    });

    it('say that it is none', async () => {
      await applyFix(path, 'unattributed-quote', /^Not a quotation/);
      await eventually(() => assert.deepEqual(rulesAt(path), []));
    });

    it('turn the rule off for the folder', async () => {
      await applyFix(path, 'unattributed-quote', /^Turn .* off for this folder/);
      await eventually(() => assert.deepEqual(rulesAt(path), []));
      assert.match(await read(CASEBOOK), /rule: unattributed-quote/);
    });
  });

  it('of a casebook that does not parse: it has a problem of its own, and nothing is written to it', async () => {
    const broken = 'version: 1\narticles: [\n';
    await write(CASEBOOK, broken);
    await eventually(() => assert.ok(problems(CASEBOOK).length > 0));
    await applyFix('unattributed.txt', 'unattributed-quote', /^Silence this finding/);
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.deepEqual(rulesAt('unattributed.txt'), ['unattributed-quote']);
    assert.equal(await read(CASEBOOK), broken);
    await write(CASEBOOK, 'version: 1\n');
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(fileAt(CASEBOOK)), []));
  });
});
