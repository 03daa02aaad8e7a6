import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type TextQuote, describePassage } from '../../src/core';
import { api, fileAt, open, outline, tidyUp, untilRead } from './newsroom';

const SENTENCE = 'The mayor asked for new markers in the northern channel.';

async function selected(quote: TextQuote): Promise<string> {
  const file = fileAt('undated-by-event.txt').toString();
  await vscode.commands.executeCommand('sourceReview.openPassage', file, quote);
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

describe('the views', () => {
  before(untilRead);
  afterEach(tidyUp);

  it('list the articles, undated ones first, then by date', async () => {
    const articles = (await (await api()).sources()).map(
      ({ icon, description }) => `${icon}: ${description.replace(/ · .*/, '')}`,
    );
    assert.deepEqual(articles, [
      'question: No date',
      'question: No date',
      'file: Tue 11 Jun 2024',
      'file: Wed 12 Jun 2024',
      'file: Wed 12 Jun 2024',
      'file: Thu 13 Jun 2024',
    ]);
  });

  it('list what happened, day by day, with the sentences that report it', async () => {
    const lines = outline(await (await api()).events());
    const monday = lines.indexOf(lines.find((line) => line.startsWith('Mon 10 Jun 2024')) ?? '');
    assert.ok(monday >= 0, lines.join('\n'));
    assert.match(lines.slice(monday).join('\n'), /Saint Orla ran aground on a sandbank/);
  });

  it('call an article the same in all of them, by its headline', async () => {
    const views = await api();
    const titles = new Set((await views.sources()).map(({ label }) => label));
    const inEvents = (await views.events()).flatMap((day) => day.entries.flatMap((event) => event.entries));
    const inSpeakers = (await views.speakers()).flatMap(({ entries }) =>
      entries.filter(({ icon }) => icon === 'file'),
    );
    for (const named of [inEvents, inSpeakers]) {
      assert.ok(named.length > 3);
      for (const { label } of named) assert.ok(titles.has(label), label);
    }
  });

  it('open an article with the sentence selected', async () =>
    assert.equal(await selected({ exact: SENTENCE }), SENTENCE));

  it('find the sentence though the text has changed since, its line ends included', async () => {
    const editor = await open('undated-by-event.txt');
    const text = editor.document.getText();
    const quote = describePassage(text, {
      start: text.indexOf(SENTENCE),
      end: text.indexOf(SENTENCE) + SENTENCE.length,
    });
    await editor.edit((edit) => {
      edit.setEndOfLine(vscode.EndOfLine.CRLF);
      edit.insert(new vscode.Position(0, 0), 'A line that was not there\n'.repeat(3));
    });
    assert.equal(await selected(quote), SENTENCE);
  });
});
