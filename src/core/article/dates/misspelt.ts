import { dayOf } from '../../calendar/days';
import { MONTH_NAMES, monthNumber } from '../../calendar/months';
import type { WrittenDate } from './datePatterns';

/** Shorter names are too near to other words ("Match", "Apple"). */
const SHORTEST = 6;
const MONTHS = MONTH_NAMES.split('|').filter((name) => name.length >= SHORTEST);
const SHAPES = [
  /\b(?<month>\p{Lu}\p{L}{4,9})\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})\b/u,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,2}(?<month>\p{Lu}\p{L}{4,9}),?\s{1,2}(?<year>\d{4})\b/u,
];

/** A date whose month is written with one letter wrong, missing, too many, or two changed round: "Febuary 3, 2025". */
export function misspeltDate(text: string): WrittenDate | null {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    const { month = '', day, year } = match?.groups ?? {};
    const meant = match && MONTHS.find((name) => isOneSlip(month.toLowerCase(), name.toLowerCase()));
    const date = meant && dayOf(Number(year), monthNumber(meant), Number(day));
    if (match && date) return { start: match.index, end: match.index + match[0].length, day: date };
  }
  return null;
}

function isOneSlip(written: string, meant: string): boolean {
  let same = 0;
  while (same < meant.length && written[same] === meant[same]) same++;
  const rest = written.slice(same);
  const due = meant.slice(same);
  return (
    rest.slice(1) === due.slice(1) ||
    rest === due.slice(1) ||
    rest.slice(1) === due ||
    (rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2))
  );
}
