import { Calendar } from './calendarWords';
import { common } from './commonWords';
import type { Span } from '../../text/span';
import { tokensIn } from '../../text/tokens';

/** A word of a text as stories know it again. */
export interface Word {
  /** Small letters, without the endings that grammar asks for. */
  readonly stem: string;
  /** Begins with a capital letter or a digit: mostly a name, a place, a figure. */
  readonly marked: boolean;
}

/** The words of a stretch, hyphens parted; linear in its length. */
export function wordsIn(text: string, span: Span): Word[] {
  return tokensIn(text, span).flatMap(({ start, end }) => {
    const printed = text.slice(start, end);
    return HYPHEN.test(printed) ? printed.split(HYPHEN).filter(Boolean).map(wordOf) : [wordOf(printed)];
  });
}

const HYPHEN = /[-\u2011]/;

/** Words are read once for all articles, which have most of them in common; each stem is one string, so that it is found fast. */
const read = { words: new Map<string, Word>(), stems: new Map<string, string>() };
/** More words than a folder of news has; then they are read anew. */
const MOST_READ = 200_000;

function wordOf(printed: string): Word {
  const known = read.words.get(printed);
  if (known) return known;
  if (read.words.size > MOST_READ) [read.words, read.stems].forEach((map) => map.clear());
  const stem = stemOf(printed);
  const same = read.stems.get(stem) ?? stem;
  const word = { stem: same, marked: /^[\p{Lu}\p{N}]/u.test(printed) };
  read.words.set(printed, word);
  read.stems.set(same, same);
  return word;
}

/** "Blazes", "blaze" and "blazing" are one word; no more than a few endings are known, for names must stay what they are. */
export function stemOf(printed: string): string {
  const word = printed.toLowerCase().replace(/['’]s?$/, '');
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return word;
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:sses|xes|ches|shes)$/.test(word)
      ? word.slice(0, -2)
      : /[^sui]s$/.test(word)
        ? word.slice(0, -1)
        : word;
  const root = singular.replace(/(?<=.{4})(?:ing|ed)$/, '');
  const single = root === singular || !/([^lsz])\1$/.test(root) ? root : root.slice(0, -1);
  return single.length > 4 && single.endsWith('e') ? single.slice(0, -1) : single;
}

/** What a word that no table knows is worth: about as much as one in four of 840 articles. */
export const RARE = 7.7;
/** Words worth less are found in every seventh article, and tell no two apart. */
const LEAST = 3;

/**
 * How much a word tells of what an article is about: the negative binary logarithm of the share of articles that have it; 0
 * where that is next to nothing. It rests on a fixed table, so that how alike two articles are does not depend on a third.
 */
export function worthOf(stem: string): number {
  if (stem.length < 2 || Calendar.has(stem)) return 0;
  const worth = common.get(stem) ?? RARE;
  return worth < LEAST ? 0 : worth;
}
