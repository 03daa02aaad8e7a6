import * as vscode from 'vscode';
import { rangeIn } from '../ranges';
import { repaintOn } from '../repaint';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { INKS, paint } from './paint';

/** Colours the parts of an article, whatever the language of its file: plain text and Markdown have no words for them. */
export function registerSemanticTokens(reviews: Reviews): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend([...INKS]);
  const repaint = repaintOn(reviews);
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: repaint.event,
    provideDocumentSemanticTokens(document) {
      const open = reviews.articleAt(document);
      if (!open) return null;
      const tokens = new vscode.SemanticTokensBuilder(legend);
      for (const stroke of paint(open.article)) tokens.push(rangeIn(open.article, stroke), stroke.ink);
      return tokens.build();
    },
  };
  return vscode.Disposable.from(
    repaint,
    vscode.languages.registerDocumentSemanticTokensProvider(ARTICLES, provider, legend),
  );
}
