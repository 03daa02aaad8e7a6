import { OTHER } from '../lexicon';
import type { Words } from '../words';
import { beginsSentence, type Reading, type Recogniser, withThe } from './reading';

// "Black Monday", "Bloody Sunday", "Mr. Friday": not the day of this week.
const NAMED = new Set(
  (
    'black cyber bloody super ruby good ash palm easter mr mrs ms miss dr sheffield casual giving taco fat blue spy holy ' +
    'maundy shrove throwback'
  ).split(' '),
);
// "Sunday Times", "Saturday Night Live", "Tuesday Weld".
const TITLES = new Set(
  (
    'times telegraph mirror post herald mail express independent star sun ledger gazette tribune courier chronicle ' +
    'observer world league school live football weld morning evening night'
  ).split(' '),
);
// "the Sunday papers", "Sunday school": a kind of thing, whatever the week.
const KINDS = new Set(
  'paper papers newspaper newspapers school schools roast supplement supplements'.split(' '),
);

/** "Wednesday", "last Thursday", "next Mon."; "Mondays" come back. */
export const weekday: Recogniser = {
  heads: (lexeme) => lexeme.weekday !== undefined,
  read(words, at) {
    const { lexeme, capital } = words.at(at);
    const day = lexeme.weekday!;
    if (lexeme.short && !capital) return null;
    if (isName(words, at)) return null;
    if (lexeme.plural) return { first: at, last: at, meaning: { kind: 'set', value: `XXXX-WXX-${day}` } };
    const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
    if (before === 'every' || before === 'each') {
      return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-WXX-${day}` } };
    }
    // "every other Thursday"
    if ((before === 'other' || before === 'second') && words.name(at - 2) === 'every') {
      return { first: at - 2, last: at, meaning: { kind: 'set', value: 'P2W' } };
    }
    const { first, side } = sideBefore(words, at);
    return { first, last: at, meaning: { kind: 'calendar', weekday: day, side }, weak: lexeme.short };
  },
};

function isName(words: Words, at: number): boolean {
  const next = words.at(at + 1);
  const behind = next.gap === ' ' ? words.name(at + 1) : '';
  if (next.capital && TITLES.has(behind) && !beginsSentence(words, at + 1)) {
    // "Monday Night Football" is a name, "Monday Night" may be a headline's day.
    return next.lexeme.part === undefined || (words.at(at + 2).gap === ' ' && words.at(at + 2).capital);
  }
  if (KINDS.has(behind)) return true;
  // "the Sunday Ledger": an article goes with a name; "on Sunday Mayor Brod spoke" and "on the Sunday Brod spoke" name days.
  const the = words.at(at).gap === ' ' && words.name(at - 1) === 'the' && words.name(at - 2) !== 'on';
  if (the && behind && next.capital && next.lexeme === OTHER) return true;
  const before = words.at(at - 1);
  return before.capital && NAMED.has(words.name(at - 1)) && /^\.? $/.test(words.at(at).gap);
}

/** "last", "next", "this past", "this coming" in front of a name of the calendar. */
export function sideBefore(words: Words, at: number): Pick<Reading, 'first'> & { side?: -1 | 0 | 1 } {
  if (words.at(at).gap !== ' ') return { first: at };
  const { side, word } = words.at(at - 1).lexeme;
  if (side === undefined || word === 'current') return { first: at };
  if (word === 'previous') return { first: withThe(words, at - 1), side };
  const before = words.at(at - 1).gap === ' ' ? words.name(at - 2) : '';
  if (word === 'past' || word === 'coming' || word === 'upcoming') {
    // "past Friday" alone is "beyond Friday".
    if (before !== 'this' && before !== 'the') return { first: at };
    return { first: at - 2, side };
  }
  return { first: at - 1, side };
}
