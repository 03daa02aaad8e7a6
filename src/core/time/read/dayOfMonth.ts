import type { Words } from '../words';
import { PREPOSITIONS, type Recogniser } from './reading';

const PREPARED = new Set(['on', 'by', 'until', 'till', 'since', 'from']);
// What may stand behind "on the 12th" where it is a day and not the 12th floor.
const GOES_ON = new Set(
  'he she it they we i the a an his her its their when where which who was were is are that'.split(' '),
);

/** "charged on the 12th", "the 3rd of the month"; "the 29th" counts beside a weekday only. */
export const dayOfMonth: Recogniser = {
  heads: ({ numeral }) => numeral === true,
  read(words, at) {
    const { suffix, value, gap } = words.at(at);
    if (suffix !== 'th' || !(value >= 1 && value <= 31) || gap !== ' ' || words.name(at - 1) !== 'the')
      return null;
    const meaning = { kind: 'calendar', day: value } as const;
    if (isOfTheMonth(words, at + 1)) return { first: at - 1, last: at + 3, meaning: { ...meaning, side: 0 } };
    if (isGolf(words, at)) return null;
    const next = words.at(at + 1);
    const name = words.name(at + 1);
    // "Friday the 13th came"
    const named = words.at(at - 2).lexeme.weekday !== undefined && words.joined(at - 1);
    const alone = named || next.gap !== ' ' || GOES_ON.has(name) || (PREPOSITIONS.has(name) && name !== 'of');
    if (!alone || next.gap === '-' || next.gap === '') return null;
    return { first: at - 1, last: at, meaning, weak: !PREPARED.has(words.name(at - 2)) };
  },
};

function isOfTheMonth(words: Words, at: number): boolean {
  const which = words.name(at + 1);
  return words.name(at) === 'of' && (which === 'the' || which === 'this') && words.name(at + 2) === 'month';
}

const GOLF = new Set(
  'birdie birdied birdies bogey bogeyed bogeys eagle eagled par green fairway hole holes putt putted tee teed'.split(
    ' ',
  ),
);
/** So many words on either side are searched for one of golf, where "the 12th" is a hole. */
const REACH = 8;

function isGolf(words: Words, at: number): boolean {
  for (let i = at - REACH; i <= at + REACH; i++) if (GOLF.has(words.name(i))) return true;
  return false;
}
