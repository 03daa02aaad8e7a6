// What the suites share: the folder that is open, and the few questions they ask the editor about it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceReviewApi } from '../../src/editor/api';
import type { Entry } from '../../src/editor/viewEntries';

/** The folder that the runner opened: a copy of `test/fixtures/newsroom`. */
export function newsroom(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

/** A file of the folder. */
export function fileAt(path: string): vscode.Uri {
  return vscode.Uri.joinPath(newsroom(), path);
}

/** Tries until it no longer throws, and gives what it returns. What the editor does, it does in its own time. */
export async function eventually<T>(attempt: () => T | Promise<T>, patience = 8000): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** The API of the extension, which is awake then. */
export async function api(): Promise<SourceReviewApi> {
  const extension = vscode.extensions.getExtension<SourceReviewApi>('source-review.source-review');
  assert.ok(extension);
  return extension.activate();
}

/** Waits until the folder has been read. */
export async function untilRead(): Promise<void> {
  await eventually(async () => assert.ok((await (await api()).sources()).length >= 6), 15_000);
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileAt(path));
}

/** The titles of the lenses of an article, line by line: `0: Tue 11 Jun 2024 (header line)`. */
export async function lenses(path: string): Promise<string[]> {
  const uri = fileAt(path);
  await vscode.workspace.openTextDocument(uri); // lenses are given for open documents only
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    99,
  );
  return found.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

/** The parts of the hover of the extension at some words of an article, as the reader sees them: spaces are spaces. */
export async function hoverAt(path: string, words: string): Promise<string[]> {
  const { document } = await open(path);
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents as vscode.MarkdownString[])
    .map(({ value }) => value.replace(/&nbsp;/g, ' '));
}

/** What is written behind the words of an article, in reading order. */
export async function hints(path: string): Promise<string[]> {
  const { document } = await open(path);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return found
    .sort((a, b) => a.position.compareTo(b.position))
    .map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

/** The rules that problems of a file name, in reading order. */
export function rulesAt(path: string): string[] {
  return problems(path).map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** The problems of a file, in reading order. */
export function problems(path: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(fileAt(path))
    .filter(({ source }) => source === 'Source Review')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** What the light bulb offers at the problem of a rule. Asked until it is there: the editor may be asking others meanwhile. */
export async function fixes(path: string, rule: string): Promise<vscode.CodeAction[]> {
  const uri = fileAt(path);
  await vscode.workspace.openTextDocument(uri);
  return eventually(async () => {
    const problem = problems(path).find(({ code }) => typeof code === 'object' && code.value === rule);
    assert.ok(problem, `no ${rule} in ${path}`);
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
      kind,
    );
    assert.ok(actions.some(({ title }) => title.startsWith('Explain this rule')));
    return actions;
  });
}

/** Does what the fix with this title does, as a click on it would. */
export async function applyFix(path: string, rule: string, title: RegExp): Promise<void> {
  await choose(await fixes(path, rule), title);
}

/** What Ctrl+. offers at some words of an article. */
export async function offeredAt(path: string, words: string): Promise<vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(fileAt(path));
  const at = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
}

/** Does what the action with this title does. */
export async function choose(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((offered) => title.test(offered.title));
  assert.ok(action, `${title} is not among: ${actions.map((offered) => offered.title).join(' | ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    const { command, arguments: args = [] } = action.command as { command: string; arguments?: unknown[] };
    await vscode.commands.executeCommand(command, ...args);
  }
}

/** The entries of a view as indented lines: label, then description. */
export function outline(entries: readonly Entry[], depth = 0): string[] {
  return entries.flatMap(({ label, description, entries: below }) => [
    `${'  '.repeat(depth)}${label}${description ? ` [${description}]` : ''}`,
    ...outline(below, depth + 1),
  ]);
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));
}

export async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileAt(path), new TextEncoder().encode(text));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileAt(path), { recursive: true });
}

/** Sets a setting of the folder for the length of a test. */
export async function withSetting(key: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('sourceReview');
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    await test();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** Leaves no trace: unsaved changes are given up, the casebook and the editors are gone. */
export async function tidyUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
  await remove('source-review.yaml').catch(() => undefined);
  await eventually(() => assert.deepEqual(rulesAt('unattributed.txt'), ['unattributed-quote']));
}

/** Answers every message of the editor with the given button, and returns what was said. */
export async function answering(button: string | undefined, work: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { window } = vscode;
  const real = window.showInformationMessage;
  const answer = (words: string): Promise<string | undefined> => {
    said.push(words);
    return Promise.resolve(button);
  };
  window.showInformationMessage = answer;
  try {
    await work();
  } finally {
    window.showInformationMessage = real;
  }
  return said;
}

/** Picks, in every list that the editor opens, the entry with this label, and returns the labels of the last list. */
export async function picking(label: RegExp, work: () => Promise<void>): Promise<string[]> {
  let labels: string[] = [];
  const { window } = vscode;
  const real = window.showQuickPick;
  const pick = (items: readonly vscode.QuickPickItem[]): Promise<vscode.QuickPickItem | undefined> => {
    labels = items.map((item) => item.label);
    return Promise.resolve(items.find((item) => label.test(item.label)));
  };
  window.showQuickPick = pick as unknown as typeof real;
  try {
    await work();
  } finally {
    window.showQuickPick = real;
  }
  return labels;
}

/** The places that the editor is asked to show in a peek. */
export async function peeking(work: () => PromiseLike<unknown>): Promise<vscode.Location[]> {
  const peeked: vscode.Location[] = [];
  const { commands } = vscode;
  const real = commands.executeCommand;
  commands.executeCommand = ((command: string, ...args: unknown[]) => {
    if (command !== 'editor.action.peekLocations') return real(command, ...args);
    peeked.push(...(args[2] as vscode.Location[]));
    return Promise.resolve();
  }) as typeof real;
  try {
    await work();
  } finally {
    commands.executeCommand = real;
  }
  return peeked;
}
