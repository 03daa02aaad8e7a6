import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, lenses, open, problems, rulesAt, tidyUp, untilRead, withSetting } from './newsroom';

/** What `test/fixtures/README.md` promises of the folder. */
const FINDINGS: Record<string, string[]> = {
  'clean.txt': [],
  'front-matter.md': [],
  'desk/second-day.txt': [],
  'unattributed.txt': ['unattributed-quote'],
  'undated-by-event.txt': ['missing-date', 'unresolved-date'],
  'undated-by-dateline.txt': ['missing-date'],
};

describe('problems', () => {
  before(untilRead);
  afterEach(tidyUp);

  for (const [path, rules] of Object.entries(FINDINGS)) {
    it(`of ${path}: ${rules.join(', ') || 'none'}`, () =>
      eventually(() => assert.deepEqual(rulesAt(path), rules)));
  }

  it('stand at the words they are about, and link to the page of their rule', async () => {
    const [problem] = await eventually(() => {
      const found = problems('unattributed.txt');
      assert.equal(found.length, 1);
      return found;
    });
    const { document } = await open('unattributed.txt');
    assert.equal(document.getText(problem!.range), '“We have been asking for these lights for ten years.”');
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof problem!.code === 'object');
    assert.match(String(problem!.code.target), /explainRule.*unattributed-quote/);
  });

  it('are as loud as the setting says, and gone where it is off', async () => {
    await withSetting('rules', { 'unattributed-quote': 'error' }, () =>
      eventually(() =>
        assert.equal(problems('unattributed.txt')[0]?.severity, vscode.DiagnosticSeverity.Error),
      ),
    );
    await withSetting('rules', { 'unattributed-quote': 'off' }, () =>
      eventually(() => assert.deepEqual(rulesAt('unattributed.txt'), [])),
    );
  });

  it('of articles that are not open can be left out', () =>
    withSetting('diagnostics.scope', 'openArticles', async () => {
      await open('unattributed.txt');
      await eventually(() => {
        assert.deepEqual(rulesAt('unattributed.txt'), ['unattributed-quote']);
        assert.deepEqual(rulesAt('undated-by-dateline.txt'), []);
      });
      await open('undated-by-dateline.txt');
      await eventually(() => assert.deepEqual(rulesAt('undated-by-dateline.txt'), ['missing-date']));
    }));

  it('are gone, with the lenses, where the article is excluded', () =>
    withSetting('exclude', ['unattributed.*'], async () => {
      await eventually(async () => {
        assert.deepEqual(rulesAt('unattributed.txt'), []);
        assert.deepEqual(await lenses('unattributed.txt'), []);
      });
    }));
});
