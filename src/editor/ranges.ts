import * as vscode from 'vscode';
import { type ArticleFacts, type Span, linesOf } from '../core';

/** The lines of a text, kept as long as its facts are: most features ask for many places of the same article. */
const lines = new WeakMap<ArticleFacts, readonly Span[]>();

/**
 * Where a span of an article stands, as line and character. Offsets count line ends, which a file and its editor may
 * write differently; lines and characters are the same in both.
 */
export function rangeIn(article: ArticleFacts, span: Span): vscode.Range {
  return new vscode.Range(positionIn(article, span.start), positionIn(article, span.end));
}

/** Line and character of an offset. */
export function positionIn(article: ArticleFacts, offset: number): vscode.Position {
  let table = lines.get(article);
  if (!table) lines.set(article, (table = linesOf(article.text)));
  return positionAmong(table, offset);
}

/** The same for text that is no article (the casebook). */
export function rangeInText(text: string, span: Span): vscode.Range {
  const table = linesOf(text);
  return new vscode.Range(positionAmong(table, span.start), positionAmong(table, span.end));
}

function positionAmong(table: readonly Span[], offset: number): vscode.Position {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const line = table[low]!;
  return new vscode.Position(low, Math.min(offset, line.end) - line.start);
}
