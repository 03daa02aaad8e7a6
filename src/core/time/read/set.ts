import { durationValue } from '../quantity';
import type { Words } from '../words';
import { EACH } from './duration';
import { beginsSentence, type Recogniser } from './reading';

/** "daily", "annually"; not the first word of a name ("the Daily Courier"). */
export const adverb: Recogniser = {
  heads: ({ every }) => every !== undefined,
  read(words, at) {
    // "the Party daily Granma" is a paper.
    const next = words.at(at + 1);
    if (words.at(at - 1).capital && next.capital && next.gap === ' ' && words.at(at).gap === ' ') return null;
    if (words.at(at).capital && (!beginsSentence(words, at) || words.at(at + 1).capital)) return null;
    return { first: at, last: at, meaning: { kind: 'set', value: EACH[words.at(at).lexeme.every!] } };
  },
};

/** "every day", "every other week", "every two years"; not "each of the past three years". */
export const every: Recogniser = {
  heads: ({ unit }) => unit !== undefined,
  read(words, at) {
    const { unit, plural } = words.at(at).lexeme;
    // "every second boat"
    if (!words.joined(at) || unit === 'second') return null;
    const first = everyBefore(words, at);
    if (first === null) return null;
    const { lexeme, value } = words.at(at - 1);
    if (lexeme.some) return { first, last: at, meaning: { kind: 'set', value: durationValue(unit!, null) } };
    const amount = lexeme.numeral ? value : (lexeme.number ?? (words.name(at - 1) === 'other' ? 2 : 1));
    const base = EACH[unit!];
    return {
      first,
      last: at,
      meaning: { kind: 'set', value: plural || amount > 1 ? base.replace('1', String(amount)) : base },
    };
  },
};

function everyBefore(words: Words, at: number): number | null {
  // "every few hours"
  if (words.at(at - 1).lexeme.some && words.name(at - 2) === 'every') return at - 2;
  for (const first of [at - 1, at - 2]) {
    const name = words.name(first);
    if (name === 'every' || name === 'each') return first;
    const { numeral, number } = words.at(first).lexeme;
    if (!numeral && number === undefined && name !== 'other' && name !== 'single') return null;
    if (!words.joined(first)) return null;
  }
  return null;
}
