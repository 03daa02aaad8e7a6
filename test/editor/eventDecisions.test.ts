import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  eventually,
  newsroom,
  outline,
  picking,
  read,
  remove,
  tidyUp,
  untilRead,
  write,
} from './newsroom';

const CASEBOOK = 'source-review.yaml';
const TEXTS = {
  'market-a.txt': `date 2025-03-13
A fire destroyed the old rope works in Saltholm on Tuesday. Two weavers were hurt.
`,
  'market-b.txt': `date 2025-03-13
The old rope works in Saltholm burned down on Wednesday.
`,
} as const;
type Path = keyof typeof TEXTS;

/** The lines of the Events view that speak of the place, without the sentences. */
async function fires(): Promise<string[]> {
  const lines = outline(await (await api()).events()).map((line) => line.trim());
  return lines.filter((line) => /Saltholm|rope works fire/i.test(line) && /source/.test(line));
}

/** Waits until the view says so. */
function untilFires(...expected: RegExp[]): Promise<void> {
  return eventually(async () => {
    const lines = await fires();
    assert.equal(lines.length, expected.length, lines.join(' | '));
    expected.forEach((line, i) => assert.match(lines[i]!, line));
  });
}

/**
 * Decides something, and waits until the view says so. What is selected in a view is told to an extension some time after it is
 * to be seen, so that the first attempt may come too early.
 */
async function untilDecided(decide: () => Promise<unknown>, holds: () => Promise<unknown>): Promise<void> {
  for (let attempts = 3; ; attempts--) {
    await decide();
    try {
      await holds();
      return;
    } catch (error) {
      if (attempts === 1) throw error;
    }
  }
}

/** Selects the event that the article tells, and does something about it. */
async function onEvent(path: Path, day: string, command: string): Promise<void> {
  const start = TEXTS[path].indexOf('\n') + 1;
  const from = { path, start, end: start + 20 };
  // A view that nobody has opened yet selects nothing.
  await vscode.commands.executeCommand('sourceReview.events.focus');
  await vscode.commands.executeCommand(
    'sourceReview.showDays',
    newsroom().toString(),
    { first: day, last: day },
    from,
  );
  // What is selected is told to the extension some time after it is to be seen.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await vscode.commands.executeCommand(command);
}

/** Answers the next question for words. */
async function typing(answer: string, work: () => Promise<void>): Promise<void> {
  const window = vscode.window as { showInputBox: typeof vscode.window.showInputBox };
  const real = window.showInputBox;
  window.showInputBox = () => Promise.resolve(answer);
  try {
    await work();
  } finally {
    window.showInputBox = real;
  }
}

describe('an event', () => {
  before(untilRead);
  beforeEach(async () => {
    for (const [path, text] of Object.entries(TEXTS)) await write(path, text);
    await untilFires(/Fire in Saltholm/, /Fire in Saltholm/);
  });
  afterEach(async () => {
    for (const path of Object.keys(TEXTS)) await remove(path);
    await untilFires();
    await tidyUp();
  });

  it('is renamed', async () => {
    await untilDecided(
      () =>
        typing('The rope works fire', () =>
          onEvent('market-a.txt', '2025-03-11', 'sourceReview.renameEvent'),
        ),
      () => untilFires(/The rope works fire/, /Fire in Saltholm/),
    );
    assert.match(await read(CASEBOOK), /title: The rope works fire/);
  });

  it('is given another day', async () => {
    await untilDecided(
      () => typing('10 March 2025', () => onEvent('market-b.txt', '2025-03-12', 'sourceReview.setEventDay')),
      () => eventually(async () => assert.match(await read(CASEBOOK), /date: 2025-03-10/)),
    );
    await eventually(async () =>
      assert.ok(outline(await (await api()).events()).some((line) => /10 Mar/.test(line))),
    );
  });

  it('is made one with another, and split off again', async () => {
    await untilDecided(
      () =>
        picking(/Fire in Saltholm/, () => onEvent('market-a.txt', '2025-03-11', 'sourceReview.mergeEvent')),
      () => untilFires(/Fire in Saltholm.*2 sources/),
    );
    await onEvent('market-a.txt', '2025-03-11', 'sourceReview.forgetEventDecisions');
    await untilFires(/Fire in Saltholm.*1 source/, /Fire in Saltholm.*1 source/);
  });

  it('is hidden, and shown again', async () => {
    await untilDecided(
      () => onEvent('market-a.txt', '2025-03-11', 'sourceReview.hideEvent'),
      () => untilFires(/Fire in Saltholm/),
    );
    await vscode.commands.executeCommand('sourceReview.showHiddenEvents');
    await untilFires(/hidden/, /Fire in Saltholm/);
    await onEvent('market-a.txt', '2025-03-11', 'sourceReview.unhideEvent');
    await vscode.commands.executeCommand('sourceReview.leaveOutHiddenEvents');
    await untilFires(/Fire in Saltholm/, /Fire in Saltholm/);
  });
});
