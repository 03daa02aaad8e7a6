import * as vscode from 'vscode';
import { EXPLAIN_RULE } from '../commandIds';

/** A link to a rule's page. A command, because the page ships with the extension and is to be read without a network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${EXPLAIN_RULE}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Opens the pages of the rules: as a preview, or as plain text where the editor has no Markdown preview. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN_RULE, async (rule: unknown) => {
    // The argument may come from a link: only a rule's name leads to a page.
    if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
}
