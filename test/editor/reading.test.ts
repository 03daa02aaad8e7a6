import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  eventually,
  fileAt,
  hints,
  hoverAt,
  open,
  tidyUp,
  untilRead,
  withSetting,
  write,
  remove,
} from './newsroom';

/** The position of some words in an open article. */
function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  return document.positionAt(offset + 1);
}

async function hover(path: string, words: string): Promise<string> {
  const { document } = await open(path);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  assert.ok(texts.every(({ isTrusted, supportHtml }) => !isTrusted && !supportHtml));
  return texts.map(({ value }) => value.replace(/&nbsp;/g, ' ')).join('\n');
}

describe('reading an article', () => {
  before(untilRead);
  afterEach(tidyUp);

  it('a hover tells which day a word means, and why', () =>
    eventually(async () =>
      assert.match(await hover('clean.txt', 'Monday'), /Mon 10 Jun 2024.*\n\n.*Tue 11 Jun 2024/),
    ));

  it('a hover tells who said the words', () =>
    eventually(async () => assert.match(await hover('clean.txt', 'We felt a long scrape'), /Bruno Wick/)));

  it('a hover tells who is reported without marks, how that was found and how sure it is', () =>
    eventually(async () => {
      const text = await hover('unattributed.txt', 'markers would be paid');
      assert.match(text, /\*\*Ada Lindgren\*\*, Transport Minister/);
      assert.match(text, /Because of “She said”; “She” is taken for Ada Lindgren/);
      assert.match(text, /Likely\. Check it before you rely on it\./);
    }));

  it('a hover tells what words between marks are when nobody says them', async () => {
    await write(
      'no-quotations.txt',
      [
        'date 2024-06-15',
        'Next to the bar hangs the poster of “Salt and Rope”, a documentary of 1994 about the great strike.',
        'Bram “Whistle” Teller, who has swept the quay for thirty years, said that he had seen it twice.',
        'Nobody had seen the so-called “express ferry” for years.',
      ].join('\n\n'),
    );
    try {
      await eventually(async () => {
        assert.match(await hover('no-quotations.txt', 'Salt and Rope'), /Title of a work, not a quotation/);
        assert.match(await hover('no-quotations.txt', 'Whistle'), /Nickname, not a quotation/);
        assert.match(await hover('no-quotations.txt', 'express ferry'), /So-called word, not a quotation/);
      });
    } finally {
      await remove('no-quotations.txt');
    }
  });

  it('a hover shows the words of an article as words, whatever they look like', async () => {
    await write(
      'marked-up.txt',
      'date 2024-06-15\n\n“It was a long night out there,” said [Ann](command:quit) <b>Bell</b>, a nurse.\n',
    );
    await eventually(async () => {
      const text = await hover('marked-up.txt', 'It was a long night');
      assert.ok(text.length > 0);
      assert.doesNotMatch(text, /(?<!\\)\]\(command:/);
    });
    await remove('marked-up.txt');
  });

  describe('words that another article prints as well', () => {
    const [HERE, THERE] = ['first-report.txt', 'second-report.txt'];
    const PROMISE = 'We will repair the old quay before the winter storms return';
    const quoting = (first: string): string =>
      `date 2024-06-12\n\n“${first},” said Bruno Wick, a captain.\n\n“Nobody in the village saw the lighthouse burn,” Bruno Wick said.\n`;

    beforeEach(() => write(HERE, quoting(PROMISE)));
    afterEach(async () => {
      await remove(HERE);
      await remove(THERE);
    });

    it('are told in a hover, with a link to each place, and those that differ are marked', async () => {
      await write(THERE, quoting(PROMISE.replace('repair', 'replace')));
      const told = await eventually(async () => {
        const texts = await hoverAt(HERE, 'We will repair');
        const elsewhere = texts.find((text) => text.includes('Quoted in other words in 1 source'));
        assert.ok(elsewhere, texts.join('\n'));
        return elsewhere;
      });
      assert.match(told, /“We will ~~repair~~ \*\*replace\*\* the old quay/);
      const same = (await hoverAt(HERE, 'Nobody in the village')).join('\n');
      assert.match(same, /Also quoted in 1 source[^]*: the same words/);
      const [, command, data] = /command:(sourceReview\.openPassage)\?(\S+)/.exec(told)!;
      await vscode.commands.executeCommand(command!, ...(JSON.parse(decodeURIComponent(data!)) as unknown[]));
      await eventually(() => {
        const editor = vscode.window.activeTextEditor!;
        assert.ok(editor.document.uri.path.endsWith(THERE));
        assert.match(editor.document.getText(editor.selection), /^“We will replace/);
      });
    });

    it('can call nothing, whatever they look like, but what opens the place', async () => {
      await write(THERE, quoting(PROMISE.replace('quay', '[quay](command:quit) <b>and</b> wall')));
      await eventually(async () => {
        const { document } = await open(HERE);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'We will repair'),
        );
        const trusted = hovers
          .flatMap(({ contents }) => contents as vscode.MarkdownString[])
          .filter(({ isTrusted }) => isTrusted);
        assert.deepEqual(
          trusted.map(({ isTrusted, supportHtml }) => [isTrusted, Boolean(supportHtml)]),
          [[{ enabledCommands: ['sourceReview.openPassage'] }, false]],
        );
        assert.match(trusted[0]!.value, /quit/);
        assert.doesNotMatch(trusted[0]!.value, /(?<!\\)\]\(command:quit/);
      });
    });
  });

  it('hints write the day behind the words that count from another one', async () => {
    await eventually(async () => assert.ok((await hints('clean.txt')).includes('10 Jun')));
    await withSetting('inlayHints.enabled', false, () =>
      eventually(async () => assert.deepEqual(await hints('clean.txt'), [])),
    );
  });

  it('colours are given to plain text and to Markdown', async () => {
    for (const path of ['clean.txt', 'front-matter.md']) {
      await open(path);
      await eventually(async () => {
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          fileAt(path),
        );
        assert.ok(tokens && tokens.data.length >= 5 * 5, `${path} has no colours`);
      });
    }
  });

  it('the language of news articles can be had for the folder', async () => {
    const associations = (): Record<string, string> | undefined =>
      vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')
        ?.workspaceValue;
    await vscode.commands.executeCommand('sourceReview.useNewsHighlighting');
    assert.ok(Object.values(associations() ?? {}).includes('news-article'));
    const { document } = await open('clean.txt');
    await eventually(() => assert.equal(document.languageId, 'news-article'));
    await vscode.workspace
      .getConfiguration('files')
      .update('associations', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
