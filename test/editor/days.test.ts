import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  api,
  choose,
  eventually,
  fileAt,
  hints,
  hoverAt,
  lenses,
  offeredAt,
  outline,
  picking,
  read,
  remove,
  rulesAt,
  tidyUp,
  untilRead,
  withSetting,
  write,
} from './newsroom';

const CASEBOOK = 'source-review.yaml';
const PATH = 'resigned.txt';
const ARTICLE = `date 2024-06-15

Ana Torres, the harbour master of Hollin Point, resigned on Monday. She had been in office since the eve of the vote.

“The pumps failed yesterday,” Ivo Bree told a hearing, “and they will fail tomorrow.”

The pier was shut on 4/5/2024, she said on Monday. On Monday it rained; at 10 a.m. it was dry.
`;

/** The lenses above a line. */
async function above(line: number): Promise<string[]> {
  return (await lenses(PATH)).filter((title) => title.startsWith(`${line}: `));
}

/** Chooses what is offered at some words, and in the list that it opens the entry with this label. */
async function decide(words: string, title: RegExp, answer: RegExp): Promise<string[]> {
  return picking(answer, () => eventually(async () => choose(await offeredAt(PATH, words), title)));
}

const eventDays = async (): Promise<string> => outline(await (await api()).events()).join('\n');

describe('a day that was found wrongly', () => {
  before(untilRead);
  beforeEach(() => write(PATH, ARTICLE));
  afterEach(tidyUp);
  after(() => remove(PATH));

  it('is put right at the light bulb: lens, hint, hover and event follow, and go back', async () => {
    await eventually(async () => assert.ok((await above(2)).includes('2: Mon 10 Jun')));
    // The article's sentence under its day; other articles have that day, too.
    const resigned = (day: string): RegExp => new RegExp(`^${day} 2024.*\\n(?:  .*\\n)*  .*resigned`, 'm');
    await eventually(async () => assert.match(await eventDays(), resigned('Mon 10 Jun')));

    const labels = await decide('Monday', /^This is another day…$/, /^Mon 3 Jun 2024$/);
    assert.deepEqual(labels, ['Mon 3 Jun 2024', 'Mon 17 Jun 2024', 'Another day…', 'Not a date']);
    await eventually(async () => assert.ok((await above(2)).includes('2: Mon 3 Jun')));
    assert.equal((await hints(PATH))[0], '3 Jun');
    const [hover = ''] = await hoverAt(PATH, 'Monday');
    assert.match(hover, /\*\*Mon 3 Jun 2024\*\*\n\nRecorded in the casebook/);
    assert.match(hover, /takes back the recorded day/);
    await eventually(async () => assert.match(await eventDays(), resigned('Mon 3 Jun')));
    assert.match(await read(CASEBOOK), /dates:[^]*exact: Monday[^]*means: 2024-06-03/);

    await choose(await offeredAt(PATH, 'Monday'), /^Take back the recorded day$/);
    await eventually(async () => assert.ok((await above(2)).includes('2: Mon 10 Jun')));
    await eventually(async () => assert.match(await eventDays(), resigned('Mon 10 Jun')));
    assert.doesNotMatch(await read(CASEBOOK), /dates/);
  });

  it('is told of, and can be undone at once', async () => {
    const said = await answering('Undo', async () => {
      await decide('Monday', /^This is another day…$/, /^Mon 3 Jun 2024$/);
      await eventually(() => assert.rejects(() => read(CASEBOOK)));
    });
    assert.deepEqual(said, ['Recorded in the casebook: “Monday” means Mon 3 Jun 2024']);
    await eventually(async () => assert.ok((await above(2)).includes('2: Mon 10 Jun')));
  });

  it('may be any day that is typed', async () => {
    const { window } = vscode;
    const real = window.showInputBox;
    window.showInputBox = () => Promise.resolve('May 2024');
    try {
      await decide('Monday', /^This is another day…$/, /^Another day…$/);
      await eventually(async () => assert.match(await read(CASEBOOK), /means: 2024-05\n/));
    } finally {
      window.showInputBox = real;
    }
  });

  it('may be none', async () => {
    await decide('Monday', /^This is another day…$/, /^Not a date$/);
    await eventually(async () => assert.deepEqual(await above(2), []));
    await choose(await offeredAt(PATH, 'Monday'), /^Take back the recorded day$/);
    await eventually(async () => assert.ok((await above(2)).includes('2: Mon 10 Jun')));
  });

  it('may stand in words that were not taken for one, once they are selected', async () => {
    const words = 'the eve of the vote';
    const { document } = await eventually(async () => vscode.window.showTextDocument(fileAt(PATH)));
    const start = document.getText().indexOf(words);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    const offered = (): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
    await picking(/^Fri 14 Jun 2024$/, () =>
      eventually(async () => choose(await offered(), /^These words name a day…$/)),
    );
    await eventually(async () =>
      assert.ok((await above(2)).includes('2: Fri 14 Jun'), (await above(2)).join()),
    );
    assert.match((await hoverAt(PATH, words)).join(), /Fri 14 Jun 2024/);
  });

  it('goes along when the article is renamed', async () => {
    await decide('Monday', /^This is another day…$/, /^Mon 3 Jun 2024$/);
    await eventually(async () => assert.match(await read(CASEBOOK), /article: resigned\.txt/));
    const rename = (from: string, to: string): Thenable<boolean> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileAt(from), fileAt(to));
      return vscode.workspace.applyEdit(edit);
    };
    await rename(PATH, 'left.txt');
    await eventually(async () => assert.match(await read(CASEBOOK), /article: left\.txt/));
    await rename('left.txt', PATH);
    await eventually(async () => assert.match(await read(CASEBOOK), /article: resigned\.txt/));
  });
});

describe('days in what somebody says', () => {
  before(untilRead);
  beforeEach(() => write(PATH, ARTICLE));
  afterEach(tidyUp);
  after(() => remove(PATH));

  it('are doubtful everywhere in the same way until it is recorded when the words were said', async () => {
    await eventually(async () =>
      assert.deepEqual((await above(4)).slice(0, 2), ['4: Fri 14 Jun?', '4: Sun 16 Jun?']),
    );
    assert.deepEqual((await hints(PATH)).slice(1, 3), ['Fri 14 Jun?', 'Sun 16 Jun?']);
    assert.match(
      (await hoverAt(PATH, 'yesterday'))[0]!,
      /\*\*Fri 14 Jun 2024\\?\?\*\*[^]*Uncertain\. Check this/,
    );
    // What the folder says besides comes a moment later.
    await eventually(() => assert.deepEqual(rulesAt(PATH), ['single-source', 'relative-date-in-quote']));

    await decide('yesterday', /^Record when this was said…$/, /^Fri 14 Jun 2024$/);
    await eventually(async () =>
      assert.deepEqual((await above(4)).slice(0, 2), ['4: Thu 13 Jun', '4: Sat 15 Jun']),
    );
    await eventually(() => assert.deepEqual(rulesAt(PATH), ['single-source']));

    await choose(await offeredAt(PATH, 'yesterday'), /^Take back when this was said$/);
    await eventually(async () => assert.equal((await above(4))[0], '4: Fri 14 Jun?'));
  });
});

describe('hints and hovers of days', () => {
  before(untilRead);
  beforeEach(() => write(PATH, ARTICLE));
  afterEach(tidyUp);
  after(() => remove(PATH));

  it('are sparse: once a word and paragraph, none behind a time of day', () =>
    eventually(async () =>
      assert.deepEqual(await hints(PATH), ['10 Jun', 'Fri 14 Jun?', 'Sun 16 Jun?', 'Sat 4 May?', '10 Jun']),
    ));

  it('tell what a day rests on', () =>
    eventually(async () => {
      const [hover = ''] = await hoverAt(PATH, 'Monday');
      assert.match(
        hover,
        /^\*\*Mon 10 Jun 2024\*\*\n\nThe Monday on or before the publication date, Sat 15 Jun 2024/,
      );
      assert.match(hover, /Publication date by: header line/);
      assert.match(hover, /TIMEX3: DATE `2024-06-10`/);
      assert.match(hover, /The light bulb records another day/);
    }));

  it('read 4/5/2024 as it is set, at once', async () => {
    await eventually(async () =>
      assert.match((await hoverAt(PATH, '4/5/2024'))[0]!, /Could be Fri 5 Apr 2024 as well/),
    );
    await withSetting('dayFirst', 'monthFirst', () =>
      eventually(async () => {
        assert.match((await hoverAt(PATH, '4/5/2024'))[0]!, /\*\*Fri 5 Apr 2024\*\*/);
        assert.ok((await above(6)).includes('6: Fri 5 Apr'));
      }),
    );
    await eventually(async () => assert.ok((await above(6)).includes('6: Sat 4 May?')));
  });
});
