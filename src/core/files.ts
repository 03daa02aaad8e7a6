import type { Message } from './message';

/** A file as text, or why it cannot be read as an article (binary, too large, gone). */
export type FileText = { readonly text: string } | { readonly skipped: Message };

/**
 * The outside world of the core: the text files of one folder. The editor implements it with `workspace.fs`, the command
 * line with node's `fs`. Paths are relative to the folder, with `/`.
 */
export interface Files {
  /** Every `.txt` and `.md` file that may be an article, in any order. */
  list(): Promise<readonly string[]>;
  /** The text of one file; never rejects for what the file holds. */
  read(path: string): Promise<FileText>;
}
