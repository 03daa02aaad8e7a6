import * as vscode from 'vscode';
import { rangeIn } from '../ranges';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { INKS, paint } from './paint';

/** Colours the parts of an article, whatever the language of its file: plain text and Markdown have no words for them. */
export function registerSemanticTokens(reviews: Reviews): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend([...INKS]);
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens(document) {
      const open = reviews.articleAt(document);
      if (!open) return null;
      const tokens = new vscode.SemanticTokensBuilder(legend);
      for (const stroke of paint(open.article)) tokens.push(rangeIn(open.article, stroke), stroke.ink);
      return tokens.build();
    },
  };
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire()),
    reviews.onDidClose(() => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(ARTICLES, provider, legend),
  );
}
