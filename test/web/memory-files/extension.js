/* global atob -- a web worker has it */
const vscode = require('vscode');

const { FileChangeType, FileSystemError, FileType } = vscode;

/** Files and folders by path. A folder is an entry without data. */
class MemoryFiles {
  entries = new Map([['/', { mtime: Date.now() }]]);
  changed = new vscode.EventEmitter();
  onDidChangeFile = this.changed.event;

  watch() {
    return new vscode.Disposable(() => {}); // every change is told anyway
  }

  stat(uri) {
    const { data, mtime } = this.find(uri);
    return { type: data ? FileType.File : FileType.Directory, ctime: mtime, mtime, size: data?.length ?? 0 };
  }

  readDirectory(uri) {
    this.find(uri);
    return [...this.entries]
      .filter(([path]) => path !== '/' && parentOf(path) === uri.path)
      .map(([path, { data }]) => [
        path.slice(path.lastIndexOf('/') + 1),
        data ? FileType.File : FileType.Directory,
      ]);
  }

  readFile(uri) {
    const { data } = this.find(uri);
    if (!data) throw FileSystemError.FileIsADirectory(uri);
    return data;
  }

  createDirectory(uri) {
    this.set(uri.path, undefined);
    this.tell(FileChangeType.Created, uri);
  }

  writeFile(uri, data) {
    const known = this.entries.has(uri.path);
    this.set(uri.path, data);
    this.tell(known ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  delete(uri) {
    for (const path of this.under(uri)) this.entries.delete(path);
    this.tell(FileChangeType.Deleted, uri);
  }

  rename(from, to) {
    for (const path of this.under(from)) {
      this.set(to.path + path.slice(from.path.length), this.entries.get(path).data);
      this.entries.delete(path);
    }
    this.tell(FileChangeType.Deleted, from);
    this.tell(FileChangeType.Created, to);
  }

  set(path, data) {
    this.entries.set(path, { data, mtime: Date.now() });
    if (!this.entries.has(parentOf(path))) this.set(parentOf(path), undefined);
  }

  find(uri) {
    const entry = this.entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  under(uri) {
    this.find(uri);
    return [...this.entries.keys()].filter((path) => path === uri.path || path.startsWith(`${uri.path}/`));
  }

  /** After the call that changed something has returned, as a real file system would. */
  tell(type, uri) {
    setTimeout(() => this.changed.fire([{ type, uri }]), 5);
  }
}

function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

async function activate(context) {
  const files = new MemoryFiles();
  const served = await fetch(vscode.Uri.joinPath(context.extensionUri, '../files.json').toString(true));
  for (const [path, text] of Object.entries(await served.json())) {
    files.set(
      `/${path}`,
      Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
    );
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }),
    // Proposed API, which the test host allows: without it `findFiles` finds nothing. VS Code applies the pattern itself.
    vscode.workspace.registerFileSearchProvider('memory', {
      provideFileSearchResults: (_query, { folder }) =>
        [...files.entries].filter(([, { data }]) => data).map(([path]) => folder.with({ path })),
    }),
  );
}

module.exports = { activate };
