import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in its editor', () => {
  const extension = () => vscode.extensions.getExtension('source-review.source-review');

  it('is there', () => {
    assert.ok(extension());
  });

  it('wakes', async () => {
    await extension()?.activate();
    assert.equal(extension()?.isActive, true);
  });

  it('has the test folder open', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
    assert.ok(
      names.some((name) => /\.(txt|md)$/.test(name)),
      `no article in ${names.join(', ')}`,
    );
  });
});
