import { classesOf, FUNCTION_WORD, WordClass } from '../quotes/wordClass';

/** The words of a passage for comparing: small letters, no marks; "It's" and "it’s" are one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const NEGATION =
  /^(?:not|no|never|nor|neither|none|nothing|nobody|cannot|without|(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need)nt)$/;

/** How many of the words turn a sense round. */
export function countNegations(words: readonly string[]): number {
  return words.filter((word) => NEGATION.test(word)).length;
}

/** The words that say something by themselves: what is made of "it is what we have to do" anybody says. */
export function tellingOf(words: readonly string[]): string[] {
  return words.filter(isTelling);
}

/** Whether a word, in small letters, says something by itself. */
export function isTelling(word: string): boolean {
  return NEGATION.test(word) || !(classesOf(word) & (FUNCTION_WORD | WordClass.time));
}
