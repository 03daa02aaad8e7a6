import type { Span } from '../../text/span';
import { foldNumbers } from './numbers';
import type { QuotedWord } from './quotedWord';
import { spoken } from './spelling';

/** What somebody is quoted with, ready for comparing. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /**
   * Where, by the number of the word behind it, more may have been said than is printed: at an ellipsis, where the editor
   * put in words, where a sentence begins and where "he said" splits the quotation.
   */
  readonly open: ReadonlySet<number>;
  /** Where a part of the quotation begins or ends. */
  readonly ends: ReadonlySet<number>;
}

// Letters that the editor put in front of a word ("[W]e"); a number; a word, also one that a page has torn at its apostrophe
// ("It’ s"); what the editor put in; a sign that words are left out; what ends a sentence; a mark that means something.
const TOKEN =
  /\[[\p{L}\p{M}]{1,2}\](?=\p{L})|\d+(?:[.,:]\d+)*[\p{L}\p{M}]*|[@#]?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+|['’]\s(?:[stmd]|ll|re|ve)(?![\p{L}\p{M}]))*|\[[^[\]]{0,200}\]|\([^()]{0,200}\)|\.{3}|…|\. \. \.|[.?!%&]/gu;
const WORD = /^[@#]?[\p{L}\p{N}]/u;
/** What people say while they think. */
const FILLERS = new Set(['uh', 'um', 'er', 'erm', 'ah', 'hmm']);

/** The words of a quotation, all its parts in order; their places are those in `text`. */
export function quotedWords(text: string, parts: readonly Span[]): QuotedWords {
  const words: QuotedWord[] = [];
  const open = new Set<number>();
  const ends = new Set<number>();
  for (const part of parts) {
    ends.add(words.length);
    const read = readWords(text, part);
    for (const at of read.open) open.add(words.length + at);
    words.push(...read.words);
    ends.add(words.length);
  }
  for (const at of ends) open.add(at);
  return { words, open, ends };
}

function readWords(text: string, { start: from, end: to }: Span): Pick<QuotedWords, 'words' | 'open'> {
  const words: QuotedWord[] = [];
  const open = new Set<number>();
  let opening: number | undefined;
  for (const { 0: token, index } of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + index;
    const end = start + token.length;
    if (/^\[.{1,2}\]$/u.test(token) && WORD.test(text.slice(end, end + 1))) {
      opening = start; // "[W]e": the word follows
    } else if (WORD.test(token)) {
      const letters = opening === undefined ? token : text.slice(opening + 1, start - 1) + token;
      for (const key of spoken(letters))
        if (!FILLERS.has(key)) words.push({ key, start: opening ?? start, end });
      opening = undefined;
    } else if (token === '%' || token === '&') {
      words.push({ key: token === '%' ? 'percent' : 'and', start, end });
    } else {
      open.add(words.length);
    }
  }
  return foldNumbers(words, open);
}
