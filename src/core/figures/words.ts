import type { Span } from '../text/span';

/** A piece of a sentence as figures are read from it: a word, a number in digits, or a mark. */
export interface Piece extends Span {
  /** In small letters, apostrophes made straight. */
  readonly word: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

/** Cuts a sentence into pieces. `small`: the article in small letters. Linear. */
export function piecesIn(small: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (let i = start; i < end;) {
    const kind = kindOf(small.charCodeAt(i));
    if (kind === SPACE) {
      i++;
      continue;
    }
    const from = i++;
    if (kind === LETTER) i = wordEnd(small, i, end);
    else if (kind === DIGIT) i = numberEnd(small, i, end);
    pieces.push({
      start: from,
      end: i,
      word: wordOf(small, from, i),
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'digits' : 'mark',
      glued: from === before,
    });
    before = i;
  }
  return pieces;
}

function wordOf(small: string, from: number, to: number): string {
  const word = small.slice(from, to);
  return word.includes('’') ? word.replace('’', "'") : word;
}

/** Letters, with an apostrophe between two of them. */
function wordEnd(small: string, at: number, end: number): number {
  let i = at;
  for (; i < end; i++) {
    const code = small.charCodeAt(i);
    const isHeld =
      (code === 0x27 || code === 0x2019) && i + 1 < end && kindOf(small.charCodeAt(i + 1)) === LETTER;
    if (!isHeld && kindOf(code) !== LETTER) break;
  }
  return i;
}

/** Digits, with a full stop or a comma between two of them. */
function numberEnd(small: string, at: number, end: number): number {
  let i = at;
  for (; i < end; i++) {
    const code = small.charCodeAt(i);
    const isHeld =
      (code === 0x2c || code === 0x2e) && i + 1 < end && kindOf(small.charCodeAt(i + 1)) === DIGIT;
    if (!isHeld && kindOf(code) !== DIGIT) break;
  }
  return i;
}

function kindOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LETTER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return SPACE;
    return code >= 0x41 && code <= 0x5a ? LETTER : MARK;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff) return SPACE;
  // Currency signs, dashes, quotation marks and the halves of emoji; all else beyond ASCII is taken for a letter.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  return (code >= 0x200c && code < 0x2c00) || (code >= 0xd800 && code < 0xe000) || code === 0x3000
    ? MARK
    : LETTER;
}

const NOTHING: Piece = { start: 0, end: 0, word: '', kind: 'mark', glued: false };

/** The piece at an index; an empty mark beyond the ends. */
export function pieceAt(pieces: readonly Piece[], i: number): Piece {
  return pieces[i] ?? NOTHING;
}

/** Whether the words stand at the index, one after another. */
export function standsAt(pieces: readonly Piece[], i: number, words: readonly string[]): boolean {
  return words.every((word, k) => pieceAt(pieces, i + k).word === word);
}
