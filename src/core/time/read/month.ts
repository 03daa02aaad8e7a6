import type { Words } from '../words';
import { isAfter, PREPOSITIONS, type Recogniser, withThe } from './reading';
import { onwardBefore, sideBefore } from './weekday';
import { yearAt } from './year';

/** Months that are also a verb or a given name: they need a preposition, a date or a year beside them. */
const DOUBTFUL = new Set([3, 4, 5, 6]);
const VERBS = new Set([3, 5]);

/** "September", "last May", "January 2006", "March of 1999", "each July". */
export const month: Recogniser = {
  heads: (lexeme) => lexeme.month !== undefined,
  read(words, at) {
    const { lexeme, capital, gap } = words.at(at);
    if (!capital) return null;
    if (isName(words, at)) return null;
    const number = lexeme.month!;
    const year = yearAt(words, at + 1) ?? yearBehindOf(words, at);
    if (year && !isDayNext(words, at)) {
      return { first: at, last: year.last, meaning: { kind: 'calendar', month: number, year: year.year } };
    }
    const before = gap === ' ' ? words.name(at - 1) : '';
    if (before === 'each' || before === 'every') {
      const value = `XXXX-${String(number).padStart(2, '0')}`;
      return { first: at - 1, last: at, meaning: { kind: 'set', value } };
    }
    const onward = onwardBefore(words, at);
    if (onward) {
      const meaning = { kind: 'calendar', month: number, onward: onward.onward } as const;
      return { first: onward.first, last: at, meaning };
    }
    if (lexeme.short && (isBeforeName(words, at) || !isAfter(words, at, PREPOSITIONS))) return null;
    if (DOUBTFUL.has(number) && !isAMonth(words, at, number)) return null;
    const { first, side } = sideBefore(words, at);
    return { first, last: at, meaning: { kind: 'calendar', month: number, side } };
  },
};

const TITLES = new Set(
  'mr mrs ms miss dr sgt capt col gen lt maj cpl sir lady lord judge president senator prof'.split(' '),
);
const GIVEN_NAMES = new Set(['april', 'may', 'june', 'august']);
const SAYS = new Set(['said', 'says', 'told', 'tells', 'asked', 'asks', 'added', 'adds', 'wrote', 'replied']);
// "14 March Street"
const STREETS = new Set('street road avenue lane drive square place st rd ave'.split(' '));

/** "Sgt August Penn", "June said", "March Street". */
function isName(words: Words, at: number): boolean {
  const next = words.at(at + 1);
  if (words.at(at - 1).capital && /^\.? $/.test(words.at(at).gap) && TITLES.has(words.name(at - 1)))
    return true;
  if (next.gap !== ' ') return false;
  if (next.capital && STREETS.has(words.name(at + 1))) return true;
  return GIVEN_NAMES.has(words.name(at)) && SAYS.has(words.name(at + 1)) && !isAfter(words, at, PREPOSITIONS);
}

function yearBehindOf(words: Words, at: number): ReturnType<typeof yearAt> {
  return words.name(at + 1) === 'of' && words.at(at + 1).gap === ' ' ? yearAt(words, at + 2) : null;
}

/** "March 12": the number behind is a day, not a year. */
function isDayNext(words: Words, at: number): boolean {
  return (
    words.at(at + 1).lexeme.numeral === true &&
    words.at(at + 1).digits <= 2 &&
    !/'/.test(words.at(at + 1).gap)
  );
}

/** "Jan Kavan", "April Smith". */
function isBeforeName(words: Words, at: number): boolean {
  const { gap, capital, lexeme } = words.at(at + 1);
  return gap === ' ' && capital && !lexeme.word;
}

/** "April, May" */
function isBehindMonth(words: Words, at: number): boolean {
  const before = words.at(at - 1);
  return before.lexeme.month !== undefined && before.capital && !words.at(at).gap.includes('.');
}

/** "March to May", "May through July" */
function opensRange(words: Words, at: number): boolean {
  const link = words.name(at + 1);
  const { lexeme, capital } = words.at(at + 2);
  return (
    (link === 'to' || link === 'through') && lexeme.month !== undefined && capital && words.joined(at + 2)
  );
}

function isAMonth(words: Words, at: number, number: number): boolean {
  const next = words.at(at + 1);
  const beforeName = isBeforeName(words, at);
  const prepared = isAfter(words, at, PREPOSITIONS) || isBehindMonth(words, at) || opensRange(words, at);
  // "in April Smith's words" is rarer than "in April Spain voted".
  if (prepared) return !(beforeName && words.name(at - 1) === 'and');
  const inTheMiddle = withThe(words, at) !== at || words.at(at).gap === '-' || next.gap === '-';
  return inTheMiddle || (!beforeName && !VERBS.has(number));
}
