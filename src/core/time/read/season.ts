import type { Words } from '../words';
import { isAfter, PREPOSITIONS, type Recogniser, withThe } from './reading';
import { onwardBefore, sideBefore } from './weekday';
import { yearAt } from './year';

// "Fall" and "spring" are verbs as well, and "the fall of" anything but a year is no season.
const DOUBTFUL = new Set(['fall', 'spring']);
// "in spring", "by early fall"
const BARE = new Set(['in', 'by', 'until', 'since', 'early', 'late', 'mid']);
// "in spring training"
const KINDS = new Set(
  'training break semester term fashion collection cleaning rolls water loaded season from into out off'.split(
    ' ',
  ),
);

/** "last summer", "the winter of 1994", "fall 2023", "each spring". */
export const season: Recogniser = {
  heads: (lexeme) => lexeme.season !== undefined,
  read(words, at) {
    const { lexeme } = words.at(at);
    const meaning = { kind: 'season', season: lexeme.season! } as const;
    if (words.at(at).capital && words.at(at + 1).gap === ' ' && words.at(at + 1).capital) return null;
    const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
    if (before === 'each' || before === 'every') {
      return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-${lexeme.season!}` } };
    }
    const of = words.name(at + 1) === 'of' ? 1 : 0;
    const year = yearAt(words, at + 1 + of);
    if (year) return { first: withThe(words, at), last: year.last, meaning: { ...meaning, year: year.year } };
    const onward = onwardBefore(words, at);
    if (onward) return { first: onward.first, last: at, meaning: { ...meaning, onward: onward.onward } };
    const { first, side } = sideBefore(words, at);
    if (side !== undefined) return { first, last: at, meaning: { ...meaning, side } };
    if (!isSeason(words, at)) return null;
    return { first: withThe(words, at), last: at, meaning };
  },
};

function isSeason(words: Words, at: number): boolean {
  const prepared = isAfter(words, at, PREPOSITIONS) && words.name(at - 1) !== 'to';
  if (!DOUBTFUL.has(words.name(at))) return prepared || withThe(words, at) !== at;
  if (BARE.has(words.name(at - 1)) && words.joined(at) && !KINDS.has(words.name(at + 1))) return true;
  const named = withThe(words, at) !== at && isAfter(words, at - 1, PREPOSITIONS);
  return named && words.name(at + 1) !== 'of';
}
