import * as vscode from 'vscode';

/**
 * Article text must stay text: nothing in it may become a link, an image or a command. A single space stays one that a line
 * may end at: the editor writes `&nbsp;` for each, and would break long sentences in the middle of words.
 */
export function escaped(words: string): string {
  return new vscode.MarkdownString().appendText(words).value.replace(/(?<=[^\s;])&nbsp;(?=[^\s&])/g, ' ');
}

/** Markdown of our own with words that were escaped before, one paragraph each. Not trusted, and without HTML. */
export function lines(...paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.join('\n\n'));
}
