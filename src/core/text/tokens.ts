import type { Span } from './span';

/** A word: letters, digits, and the marks inside it (`O’Neill`, `U.S`, `24-hour`). */
export type Token = Span;

const WORD_PART = /[\p{L}\p{N}\p{M}]/u;
/** Marks that hold two halves of a word together: apostrophes, full stop, hyphens. */
function isInnerMark(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d || code === 0x2011;
}

/** The words of a stretch of text, in order; punctuation is left out. Linear. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const length = wordPartAt(text, i, end);
    if (length === 0) {
      i++;
      continue;
    }
    const from = i;
    i += length;
    for (;;) {
      const next = wordPartAt(text, i, end) || heldPartAt(text, i, end);
      if (next === 0) break;
      i += next;
    }
    tokens.push({ start: from, end: i });
  }
  return tokens;
}

/** UTF-16 units of the letter, digit or combining mark at an offset; 0 where there is none. */
function wordPartAt(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  // Most characters of most articles are ASCII: the expression is asked for the others only.
  if (code < 0x80) {
    const small = code | 0x20;
    return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 1 : 0;
  }
  const whole = text.codePointAt(at)!;
  const length = whole > 0xffff ? 2 : 1;
  return at + length <= end && WORD_PART.test(String.fromCodePoint(whole)) ? length : 0;
}

/** UTF-16 units of an inner mark and the part of the word behind it; 0 where no word goes on. */
function heldPartAt(text: string, at: number, end: number): number {
  if (at >= end || !isInnerMark(text.charCodeAt(at))) return 0;
  const behind = wordPartAt(text, at + 1, end);
  return behind === 0 ? 0 : 1 + behind;
}
