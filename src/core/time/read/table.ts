import type { Lexeme } from '../lexicon';
import type { Words } from '../words';
import { calendarDate } from './calendarDate';
import { clock, noon } from './clock';
import { day, dayPart, smallHours } from './day';
import { century, decade } from './decade';
import { duration, rate } from './duration';
import { holiday } from './holiday';
import { month } from './month';
import { numericDate } from './numericDate';
import { offset } from './offset';
import { quarter, shortQuarter, yearAgo } from './quarter';
import type { Reading, Recogniser } from './reading';
import { season } from './season';
import { adverb, every } from './set';
import { unit, yearEnd } from './unit';
import { vague, vagueNoun } from './vague';
import { weekday } from './weekday';
import { year } from './year';

/** All recognisers by name; of two readings of the same length the one further up counts. */
export const recognisers = {
  holiday,
  numericDate,
  calendarDate,
  weekday,
  month,
  clock,
  noon,
  year,
  decade,
  century,
  quarter,
  shortQuarter,
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
  unit,
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
export function readTimes(words: Words): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const recogniser of recognisersFor(words.at(at).lexeme)) {
      const reading = recogniser.read(words, at);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
