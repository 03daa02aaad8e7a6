import type { Span } from './span';

/** A word (letters, digits, and the marks inside it: `O’Neill`, `U.S`, `24-hour`), with its text. */
export interface Token extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a stretch of text, in order; punctuation is left out. Linear. */
export function tokensIn(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(WORD)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0] });
  }
  return tokens;
}
