import type { Lexeme } from '../lexicon';
import type { Words } from '../words';
import { calendarDate } from './calendarDate';
import { clock, noon, spokenClock } from './clock';
import { countedWeekday, dayWeek } from './countedWeekday';
import { day, dayPart, smallHours } from './day';
import { dayOfMonth } from './dayOfMonth';
import { century, decade } from './decade';
import { duration, longWord, rate, someDay } from './duration';
import { holiday } from './holiday';
import { listedDay } from './listedDays';
import { month } from './month';
import { everyNthPart, nthPart } from './nthPart';
import { numericDate } from './numericDate';
import { offset } from './offset';
import { monthQuarter, quarter, shortFiscalYear, shortQuarter, yearAgo } from './quarter';
import type { Reading, Recogniser } from './reading';
import { season } from './season';
import { adverb, every } from './set';
import { unit, unitBeyond, yearEnd } from './unit';
import { vague, vagueNoun } from './vague';
import { weekday } from './weekday';
import { weekdayBeside } from './weekdayBeside';
import { year } from './year';

/** All recognisers by name; of two readings of the same length the one further up counts. */
export const recognisers = {
  holiday,
  numericDate,
  calendarDate,
  listedDay,
  everyNthPart,
  nthPart,
  countedWeekday,
  dayWeek,
  weekdayBeside,
  weekday,
  dayOfMonth,
  month,
  clock,
  spokenClock,
  noon,
  decade,
  year,
  century,
  monthQuarter,
  quarter,
  shortQuarter,
  shortFiscalYear,
  yearAgo,
  season,
  day,
  dayPart,
  smallHours,
  offset,
  every,
  rate,
  adverb,
  yearEnd,
  unitBeyond,
  unit,
  someDay,
  longWord,
  duration,
  vague,
  vagueNoun,
} satisfies Record<string, Recogniser>;

const inOrder: readonly Recogniser[] = Object.values(recognisers);

// The lexicon is fixed, so that each lexeme is matched against the heads once.
const byLexeme = new Map<Lexeme, readonly Recogniser[]>();

function recognisersFor(lexeme: Lexeme): readonly Recogniser[] {
  let found = byLexeme.get(lexeme);
  if (!found) {
    found = inOrder.filter((recogniser) => recogniser.heads(lexeme));
    byLexeme.set(lexeme, found);
  }
  return found;
}

/**
 * Everything that may name a time, in the order of the heads; readings overlap, the first of equals comes first. One
 * pass: only words that can head an expression wake a recogniser, and each looks at a bounded number of neighbours.
 */
export function readWords(words: Words): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const recogniser of recognisersFor(words.at(at).lexeme)) {
      const reading = recogniser.read(words, at);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
