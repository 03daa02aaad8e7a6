import type { Lexeme } from '../lexicon';
import type { Meaning } from '../meaning';
import type { Words } from '../words';

/** Words that name a time and what they say; indices into the words, both included. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  /** Counts only beside another time: "Sat", "11:25", "morning". */
  readonly weak?: boolean;
}

/** One family of expressions. `read` is called for each word that may be the head of such an expression. */
export interface Recogniser {
  readonly heads: (lexeme: Lexeme) => boolean;
  readonly read: (words: Words, at: number) => Reading | null;
}

/** The index of a "the" right in front, else `first` itself. */
export function withThe(words: Words, first: number): number {
  return words.name(first - 1) === 'the' && words.at(first).gap === ' ' ? first - 1 : first;
}

/** Whether one of the names stands right in front, with a space or a hyphen between. */
export function isAfter(words: Words, at: number, names: ReadonlySet<string>): boolean {
  return words.joined(at) && names.has(words.name(at - 1));
}

/** Whether the word begins a sentence as far as the marks around it tell. */
export function beginsSentence(words: Words, at: number): boolean {
  return !/^[ ,'-]*$/.test(words.at(at).gap);
}

/** Whether it is written in capitals throughout: "TODAY". */
export function isUpper(words: Words, at: number): boolean {
  const { start, end } = words.at(at);
  const word = words.text.slice(start, end);
  return word.length > 1 && word === word.toUpperCase();
}

/** Words in front of which a month, year or season is one, and not a name, a verb or a count. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in on by of since until till from to through during before after between and or for around about last this next ' +
    'past coming early late mid following each every fiscal as'
  ).split(' '),
);

/** Verbs behind which comes what is not done yet: "could last two days", "may one day return". */
export const MODALS: ReadonlySet<string> = new Set(
  'will would may might can could should shall must to ll not'.split(' '),
);

/** "the fiscal year", "financial 2024". */
export function isFiscal(name: string): boolean {
  return name === 'fiscal' || name === 'financial';
}
