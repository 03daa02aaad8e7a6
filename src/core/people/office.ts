import { classesOf, WordClass } from '../quotes/wordClass';
import { nameWords } from './nameKey';

/*
 * Offices for comparing: "the US Secretary of State" is held by whoever is somewhere called "U.S. Secretary of State".
 */

const LITTLE = new Set('the a an of for and his her its their this that our'.split(' '));

// With one of these in front it is another office.
const OTHERS = new Set('former ex deputy assistant vice shadow acting under next elect interim'.split(' '));

const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:united states(?: of america)?|american?|u\.\s?s\.(?:\s?a\.)?|usa)(?=['’\s]|$)/gi, 'us'],
  [/\b(?:united kingdom|great britain|britain|british|u\.\s?k\.)(?=['’\s]|$)/gi, 'uk'],
];

const ROLE = WordClass.role | WordClass.source;

/** An office as it is compared. */
export interface Office {
  /** What it is: "secretary" of "US Secretary of State". */
  readonly head: string;
  readonly words: readonly string[];
  /** A name is in it, of a country, a body, or the office itself: it is no office that every town has. */
  readonly specific: boolean;
}

/** The text with "US" for "United States" and "American". */
export function withShortNames(text: string): string {
  return SHORT_NAMES.reduce((words, [long, short]) => words.replace(long, short), text);
}

/** The office that the words name. */
export function officeOf(text: string): Office {
  const words = nameWords(withShortNames(text).replace(/['’]s?(?=\s|$)/g, ''));
  const bare = text.replace(/^(?:the|a|an)\s+/i, '').split(/\s+/);
  // At the head of a sentence any word has a capital; in "the US Secretary of State" the second word tells.
  const specific = /^(?:the|a|an)\s/i.test(text)
    ? bare.some((word) => /^\p{Lu}/u.test(word))
    : bare.slice(1).some((word) => /^\p{Lu}/u.test(word));
  return { head: headOf(words), words: words.filter((word) => !LITTLE.has(word)), specific };
}

/** What a role is: "secretary" of "secretary of state", "spokesman" of "secretary of state spokesman". */
export function headOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const stop = words.findIndex((word) => classesOf(word) & WordClass.preposition);
  // "aide to the mayor": what has an article of its own behind a preposition is another's office.
  const another = stop > 0 && !!(classesOf(words[stop + 1] ?? '') & WordClass.determiner);
  if (!another && classesOf(last) & ROLE) return last;
  return (
    words
      .slice(0, stop < 0 ? undefined : stop)
      .reverse()
      .find((word) => classesOf(word) & ROLE) ?? last
  );
}

/** Whether the office that is asked for can be the one held: each of its words is in it, and none makes it another. */
export function holds(held: Office, asked: Office): boolean {
  return (
    held.head === asked.head &&
    asked.words.every((word) => held.words.some((other) => isSameWord(word, other))) &&
    held.words.every((word) => !OTHERS.has(word) || asked.words.includes(word))
  );
}

/** "Velmark" and "Velmarki", "India" and "Indian": a country and what belongs to it. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short);
}

/** Whether one form of a role says all that the other says, and more: "US Secretary of State" and "Secretary of State". */
export function isFullerRole(role: string, than: string): boolean {
  const [a, b] = [officeOf(role), officeOf(than)];
  return a.words.length > b.words.length && a.words.length <= 6 && holds(a, b);
}
