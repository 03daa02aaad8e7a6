import type { VagueMeaning } from '../meaning';
import type { Words } from '../words';
import { type Reading, type Recogniser, withThe } from './reading';

const WORDS = new Map<string, VagueMeaning['value']>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['recent', 'PAST_REF'],
]);

/** "now", "recently", "recent". */
export const vague: Recogniser = {
  heads: ({ word }) => WORDS.has(word),
  read(words, at) {
    const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
    const first = before === 'more' || before === 'right' ? at - 1 : at;
    return { first, last: at, meaning: { kind: 'vague', value: WORDS.get(words.name(at))! } };
  },
};

// What may stand behind "the past" where it is a time and not the front of "the past president".
const FUNCTION_WORDS = new Set('and or of to by in as that the for on with at is was has had'.split(' '));

// "in the short term"
const TERMS = new Set(['near', 'short', 'medium', 'long', 'longer']);

/** "the past", "the near future", "at the moment", "these days". */
export const vagueNoun: Recogniser = {
  heads: ({ word }) => ['past', 'future', 'moment', 'days', 'term'].includes(word),
  read(words, at) {
    if (words.at(at).gap !== ' ') return null;
    const before = words.name(at - 1);
    const shaded = before === 'near' || before === 'present';
    const first = withThe(words, shaded ? at - 1 : at);
    const the = words.name(first) === 'the';
    const vague = (start: number, value: VagueMeaning['value']): Reading => {
      return { first: start, last: at, meaning: { kind: 'vague', value } };
    };
    switch (words.name(at)) {
      case 'days':
        return before === 'these' ? vague(at - 1, 'PRESENT_REF') : null;
      case 'moment':
        return the && words.name(first - 1) === 'at' ? vague(first, 'PRESENT_REF') : null;
      case 'term':
        return words.name(at - 2) === 'the' && TERMS.has(before) ? vague(at - 2, 'FUTURE_REF') : null;
      case 'future':
        return the || before === 'in' ? vague(first, 'FUTURE_REF') : null;
      default:
        return the && endsNoun(words, at + 1) ? vague(first, 'PAST_REF') : null;
    }
  },
};

function endsNoun(words: Words, at: number): boolean {
  return words.at(at).gap !== ' ' || FUNCTION_WORDS.has(words.name(at));
}
