import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findSign } from '../../src/editor/reviews/probe';
import { newsroom } from './newsroom';

function folder(uri: vscode.Uri): vscode.WorkspaceFolder {
  return { uri, name: 'folder', index: 1 };
}

describe('a folder that is opened', () => {
  const extension = vscode.extensions.getExtension('source-review.source-review')!;

  it('is one to review where it holds an article', async () =>
    assert.equal(await findSign(folder(newsroom())), 'article'));

  it('is left alone where it holds a README, notes and requirements', async () => {
    const other = vscode.Uri.joinPath(extension.extensionUri, 'test/fixtures/other-folder');
    assert.equal(await findSign(folder(other)), undefined);
  });

  it('is left alone where there is nothing at all', async () =>
    assert.equal(await findSign(folder(vscode.Uri.joinPath(newsroom(), 'no-such-folder'))), undefined));
});
