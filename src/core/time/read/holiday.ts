import { holidays } from '../holidays';
import type { Words } from '../words';
import type { Reading, Recogniser } from './reading';
import { sideBefore } from './weekday';

const LONGEST_NAME = 4;
// "a Christmas tree", "Easter eggs": things, whatever the day.
const KINDS = new Set(
  (
    'tree trees card cards carol carols present presents gift gifts market markets decoration decorations lights jumper ' +
    'pudding island islands egg eggs bunny costume costumes turkey rising party stocking'
  ).split(' '),
);

/** "Christmas Day", "last Thanksgiving", "New Year's Eve". */
export const holiday: Recogniser = {
  heads: (lexeme) => lexeme.holiday === true,
  read(words, at) {
    if (!words.at(at).capital) return null;
    const found = longestName(words, at);
    if (!found) return null;
    if (words.at(found.last + 1).gap === ' ' && KINDS.has(words.name(found.last + 1))) return null;
    const saint = words.name(at - 1) === 'st' && /^\.? $/.test(words.at(at).gap);
    const { first, side } = sideBefore(words, saint ? at - 1 : at);
    return { first, last: found.last, meaning: { kind: 'holiday', name: found.name, side } };
  },
};

function longestName(words: Words, at: number): (Pick<Reading, 'last'> & { name: string }) | null {
  let name = '';
  let longest: { name: string; last: number } | null = null;
  for (let last = at; last < at + LONGEST_NAME; last++) {
    const { gap, capital } = words.at(last);
    const word = words.name(last);
    const follows = last === at || gap === ' ' || gap === "'s " || gap === "' ";
    if (!follows || !(capital || word === 'of')) break;
    name = name ? `${name} ${word}` : word;
    if (holidays.has(name)) longest = { name, last };
  }
  return longest;
}
