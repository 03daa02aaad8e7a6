import type { Span } from '../text/span';
import { lexemeOf } from './lexeme';
import { classesOf, WordClass } from './wordClass';

// The last clause of a paragraph: "..., said Ana Torres." or "..., she told the council."
const LAST_CLAUSE = /,\s([^,;:!?“”"«»\r\n]{3,60})\.$/u;
const LONGEST = 64;
/** So many words may name the speaker in front of the verb. */
const LONGEST_NAME = 4;

/**
 * Where the reporter speaks again although a mark is still open: the last clause says who said it, so that the closing mark
 * in front of it was lost. -1: nowhere. Whoever is quoted over several paragraphs does not end one with "said Ana Torres".
 */
export function lostMarkBefore(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST);
  const found = LAST_CLAUSE.exec(text.slice(from, end));
  return found && namesSpeaker(found[1]!.split(/\s+/)) ? from + found.index + 1 : -1;
}

function namesSpeaker(words: readonly string[]): boolean {
  const at = words.findIndex((word) => {
    const { verb } = lexemeOf(word);
    return verb?.strength === 'says' && verb.form === 'finite';
  });
  if (at < 0 || at > LONGEST_NAME) return false;
  const beside = at === 0 ? words[1] : words[at - 1];
  return beside !== undefined && (/^\p{Lu}/u.test(beside) || !!(classesOf(beside) & WordClass.pronoun));
}
