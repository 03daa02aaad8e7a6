import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  api,
  eventually,
  lenses,
  newsroom,
  open,
  outline,
  read,
  remove,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const CLEAN = 'clean.txt';
const SECOND = 'wick-again.txt';
const UNDATED = 'undated-by-event.txt';
const SECOND_DAY = 'desk/second-day.txt';

/** Asks the editor something about the place of some words. */
async function ask<T>(command: string, path: string, words: string, ...more: unknown[]): Promise<T> {
  const { document } = await open(path);
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  return vscode.commands.executeCommand<T>(command, document.uri, document.positionAt(offset + 1), ...more);
}

async function places(command: string, path: string, words: string): Promise<string[]> {
  const locations = await ask<vscode.Location[]>(command, path, words);
  const found = await Promise.all(
    locations.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${uri.path.split('/').pop()}: ${document.getText(range)}`;
    }),
  );
  return found.sort();
}

/** Lens and view call him by the name that the articles print, and by no other. */
async function isBrunoWick(): Promise<void> {
  assert.ok((await lenses(CLEAN)).includes('8: Bruno Wick'), (await lenses(CLEAN)).join());
  const names = (await (await api()).speakers()).map(({ label }) => label);
  assert.ok(names.includes('Bruno Wick') && !names.some((name) => name.includes('Hollin')), names.join());
}

describe('the speakers', () => {
  before(untilRead);
  afterEach(tidyUp);
  afterEach(() => remove(SECOND).catch(() => undefined));

  it('are listed with what they say, article by article; first what nobody is named for', async () => {
    const lines = await eventually(async () => {
      const all = outline(await (await api()).speakers());
      assert.match(all[0] ?? '', /^Nobody is named/);
      return all;
    });
    assert.match(lines[1] ?? '', /^\s+“We have been asking for these lights for ten years\.”/);
    const wick = lines.findIndex((line) => line.startsWith('Bruno Wick'));
    assert.ok(wick > 0, lines.join('\n'));
    assert.match(
      lines.slice(wick, wick + 8).join('\n'),
      /“We felt a long scrape and then it was very quiet,”/,
    );
  });

  it('are told of by a hover, with other names and what they say', () =>
    eventually(async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', CLEAN, 'Bruno Wick');
      const text = hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value)
        .join('\n')
        .replace(/&nbsp;/g, ' ');
      assert.match(text, /\*\*Bruno Wick\*\*, .*captain/);
      assert.match(text, /Ferry runs aground off Hollin Point: 2 passages/);
    }));

  it('are told of where they are only meant, with the reason', () =>
    eventually(async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', CLEAN, 'Starling said');
      const text = hovers
        .map(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n'))
        .join('\n')
        .replace(/&nbsp;/g, ' ');
      assert.match(text, /\*\*Helen Starling\*\*, Mayor/);
      assert.match(text, /the only one of that name here/);
    }));

  it('have a definition, the full mention, from a surname and from another article', async () => {
    await eventually(async () =>
      assert.deepEqual(await places('vscode.executeDefinitionProvider', CLEAN, 'Starling said'), [
        'clean.txt: Mayor Helen Starling',
      ]),
    );
  });

  it('have a definition in another article, where this one names them by the surname alone', async () => {
    await write(SECOND, 'date 2024-06-14\n\n“It was my watch,” Captain Wick said.\n');
    await eventually(async () =>
      assert.deepEqual(await places('vscode.executeDefinitionProvider', SECOND, 'Wick said'), [
        'clean.txt: Bruno Wick',
      ]),
    );
  });

  it('are highlighted wherever the article speaks of them, by name and by office', () =>
    eventually(async () => {
      const { document } = await open(UNDATED);
      const found = await ask<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        UNDATED,
        'Starling said',
      );
      assert.deepEqual(found.map(({ range }) => document.getText(range)).sort(), [
        'Mayor',
        'Mayor Helen Starling',
        'Starling',
        'Starling',
        'The mayor',
      ]);
    }));

  it('have references in the whole folder', async () => {
    await write(
      SECOND,
      'date 2024-06-14\n\n“It was my watch,” Bruno Wick said. Wick has kept his licence.\n',
    );
    await eventually(async () => {
      const found = await places('vscode.executeReferenceProvider', CLEAN, 'Bruno Wick');
      assert.ok(found.includes('clean.txt: Bruno Wick'), found.join(' | '));
      assert.ok(found.includes('wick-again.txt: Wick'), found.join(' | '));
    });
  });

  it('show what they said where the cursor is', async () => {
    const editor = await open(CLEAN);
    const cursor = new vscode.Position(10, 3);
    editor.selection = new vscode.Selection(cursor, cursor);
    const folder = newsroom().toString();
    await vscode.commands.executeCommand('sourceReview.showSpeaker', folder, CLEAN, 'bruno-wick');
    const stays = vscode.window.visibleTextEditors.find(({ document }) => document === editor.document);
    assert.deepEqual(stays?.selection.active, cursor);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('can be called by another name: in the casebook, in lenses and view, never in an article', async () => {
    const before = await read(CLEAN);
    await eventually(() => ask('vscode.prepareRename', CLEAN, 'Bruno Wick'));
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      CLEAN,
      'Bruno Wick',
      'Captain B. Wick-Hollin',
    );
    assert.equal(edit.size, 0);
    assert.match(
      await read('source-review.yaml'),
      /name: Captain B\. Wick-Hollin\n\s+aliases:\n\s+- Bruno Wick/,
    );
    await eventually(async () => {
      assert.ok((await lenses(CLEAN)).includes('8: Captain B. Wick-Hollin'), (await lenses(CLEAN)).join());
      const names = (await (await api()).speakers()).map(({ label }) => label);
      assert.ok(names.includes('Captain B. Wick-Hollin'), names.join());
    });
    assert.equal(await read(CLEAN), before);
  });

  it('are called as before when the message’s Undo is chosen', async () => {
    // What another test called him must be forgotten first.
    await eventually(isBrunoWick);
    const said = await answering('Undo', async () => {
      await eventually(() => ask('vscode.prepareRename', CLEAN, 'Bruno Wick'));
      await ask('vscode.executeDocumentRenameProvider', CLEAN, 'Bruno Wick', 'Captain Hollin');
      await eventually(() => assert.rejects(() => read('source-review.yaml')));
    });
    assert.deepEqual(said, ['Recorded in the casebook: Bruno Wick is called Captain Hollin']);
    await eventually(isBrunoWick);
  });

  it('cannot be renamed at a pronoun, which is told with whom it is taken for', () =>
    eventually(() =>
      assert.rejects(
        () => ask('vscode.prepareRename', SECOND_DAY, 'she said'),
        /“she” is no name\. It is taken for Helen Starling/,
      ),
    ));

  it('become one person with somebody of another name only where the reviewer says so', async () => {
    await eventually(() => ask('vscode.prepareRename', CLEAN, 'Bruno Wick'));
    const rename = (): Thenable<unknown> =>
      ask('vscode.executeDocumentRenameProvider', CLEAN, 'Bruno Wick', 'Helen Starling');
    await rename();
    await vscode.commands.executeCommand('notifications.clearAll');
    await assert.rejects(() => read('source-review.yaml'));
    await rename();
    await eventually(async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      assert.match(await read('source-review.yaml'), /name: Helen Starling\n\s+aliases:\n\s+- Bruno Wick/);
    });
    await eventually(async () =>
      assert.ok((await lenses(CLEAN)).includes('8: Helen Starling'), (await lenses(CLEAN)).join()),
    );
  });

  it('cannot be renamed at a word that names nobody', () =>
    assert.rejects(() => ask('vscode.prepareRename', CLEAN, 'aground')));
});
