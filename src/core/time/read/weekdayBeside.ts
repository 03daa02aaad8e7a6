import type { ShiftMeaning } from '../meaning';
import type { Words } from '../words';
import type { Recogniser } from './reading';

/** "the Friday before Labor Day", "the Monday after"; without a day behind it goes on from the story. */
export const weekdayBeside: Recogniser = {
  heads: ({ weekday, short, plural }) => weekday !== undefined && !short && !plural,
  read(words, at) {
    const link = words.name(at + 1);
    if ((link !== 'before' && link !== 'after') || words.at(at + 1).gap !== ' ') return null;
    if (words.name(at - 1) !== 'the' || words.at(at).gap !== ' ' || !standsBeside(words, at + 2)) return null;
    const steps = link === 'before' ? -1 : 1;
    const meaning: ShiftMeaning = {
      kind: 'shift',
      unit: 'day',
      steps,
      back: steps < 0,
      base: 'story',
      open: true,
      weekday: words.at(at).lexeme.weekday,
    };
    return { first: at - 1, last: at + 1, meaning };
  },
};

/** Whether a date or nothing follows: "the Friday after the vote" needs the day of the vote. */
function standsBeside(words: Words, at: number): boolean {
  const { gap, lexeme, capital } = words.at(at);
  if (gap !== ' ') return true;
  return (lexeme.month !== undefined && capital) || lexeme.holiday === true || lexeme.numeral === true;
}
