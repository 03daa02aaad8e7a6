import { namedWeekday } from '../../calendar/weekdays';
import type { Span } from '../../text/span';
import { trimmed } from '../../text/span';
import { hasClock, daysOfMoment, ZONE_NAMES } from '../dates/clock';
import { type DateReadings, inOrder, writtenDates, writtenDayOfMonth } from '../dates/datePatterns';
import type { PrintedDate, PrintedDay } from '../layout';
import { misspeltDate } from '../dates/misspelt';
import { numericOrder } from '../dates/numericOrder';

const LONGEST = 140;
/** Words of a line that prints nothing but when the piece appeared. */
const OF_DATES = new Set(
  (
    'posted published publication updated update modified created edited revised issued filed uploaded released ' +
    'last first originally date dated on at by as of was is this story article post report and ' +
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm a.m p.m a p m noon midnight uk us hrs hours hour h local time min mins minute minutes read ago'
  )
    .split(' ')
    .concat(ZONE_NAMES),
);
/** Small words beside the names of a writer, a desk, a place. */
const OF_NAMES = new Set(
  'in the for from with staff writer reporter correspondent editor news desk web bureau special our'.split(
    ' ',
  ),
);
const UPDATED = /\b(?:updated?|modified|changed|revised|edited|corrected)\b/i;
const PUBLISHED = /\b(?:first|published?|publication|posted|issued|created|filed|uploaded|released)\b/i;
/** "Published in The Lantern, May 2nd, 2025": the printed paper, when the page had long been there. */
const IN_PRINT = /\b(?:published|appears|appeared) in\b/i;
const BARS = /[|•·–—]/;
/** Who wrote a post or a quoted passage, and when: "— Ana Torres (@torres) May 1, 2025". */
const SIGNATURE = /^[>—–―]|@\w/;
/** "CW-NR-08-15-90 1337EDT": the slug of an American wire, month first. */
const SLUG = /^[A-Z]{2,6}(?:-[A-Z]{1,4}){0,2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{2,4}$/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;

/** More names than these in front of a date, or behind it, make a headline. */
const NAMES_BEFORE = 8;
const NAMES_BEHIND = 5;

/**
 * The dates of a line that prints when the piece appeared, in the order of the line; empty for any other line. Such a line
 * holds nothing else ("Posted at 12:43 pm, Nov 12, 2012 IST"), or, beside the word "published", a clock or a bar, the names
 * of writer, outlet and place ("By Ana Torres | Updated May 2, 2025").
 */
export function readPrintedDate(text: string, line: Span): PrintedDate[] {
  if (line.end - line.start > LONGEST) return [];
  const words = text.slice(line.start, line.end);
  if (!/\d/.test(words) || SIGNATURE.test(words)) return [];
  const dates = datesOf(words);
  if (dates.length === 0 || !isDateLine(words, dates)) return [];
  const order = numericOrder(words);
  const menu = isMenu(words, dates);
  return dates.map((date, i) => {
    const before = words.slice(dates[i - 1]?.end ?? 0, date.start);
    const start = i === 0 ? 0 : labelStart(words, dates[i - 1]!.end, date.start);
    const next = dates[i + 1];
    const end = next ? labelStart(words, date.end, next.start) : words.length;
    const part = words.slice(start, end);
    const span = trimmed(text, { start: line.start + start, end: line.start + end });
    return {
      ...span,
      ...meant(date, part, order),
      says: menu ? 'read' : (sayingOf(before) ?? (i > 0 ? 'updated' : SLUG.test(words) ? 'published' : null)),
    };
  });
}

/**
 * A line that prints when the piece appeared, the year left out: "Thu 1 May, 6.02pm". A day of the week, a clock or the
 * word "published" must stand beside the date, and nothing else.
 */
export function readYearlessDate(text: string, line: Span): PrintedDate | null {
  if (line.end - line.start > LONGEST / 2) return null;
  const words = text.slice(line.start, line.end);
  const date = /\d/.test(words) ? writtenDayOfMonth(words) : null;
  if (!date || /\d{4}/.test(words)) return null;
  const rest = words.slice(0, date.start) + words.slice(date.end);
  const weekday = namedWeekday(rest);
  if (!(weekday || hasClock(rest) || sayingOf(rest)) || namesIn(rest) === null || namesIn(rest)! > 0)
    return null;
  const { month, dayOfMonth } = date;
  return {
    ...line,
    days: [],
    possible: null,
    yearless: { month, dayOfMonth, weekday },
    says: sayingOf(rest),
  };
}

function datesOf(words: string): DateReadings[] {
  const dates = writtenDates(words);
  if (dates.length > 0) return dates;
  const misspelt = misspeltDate(words);
  if (misspelt) return [{ ...misspelt, days: [misspelt.day] }];
  const slug = SLUG.exec(words);
  const [numbers] = slug ? writtenDates(`${slug[1]}/${slug[2]}/${slug[3]}`) : [];
  if (numbers) return [{ start: 0, end: words.length, days: [numbers.days[0]] }];
  return [...words.matchAll(COMPACT)].flatMap(({ index, 0: digits, 1: year, 2: month, 3: day }) =>
    writtenDates(`${year}-${month}-${day}`).map(({ days }) => ({
      start: index,
      end: index + digits.length,
      days,
    })),
  );
}

function isDateLine(words: string, dates: readonly DateReadings[]): boolean {
  const first = dates[0]!;
  const last = dates.at(-1)!;
  const before = words.slice(0, first.start);
  const behind = words.slice(last.end);
  const between = dates.slice(1).map(({ start }, i) => words.slice(dates[i]!.end, start));
  const counts = [before, ...between, behind].map(namesIn);
  if (counts.some((count) => count === null)) return false;
  const names = counts.reduce<number>((sum, count) => sum + count!, 0);
  if (names === 0) return true;
  if (/["“”‘?!]/.test(words) || namesIn(before)! > NAMES_BEFORE || namesIn(behind)! > NAMES_BEHIND)
    return false;
  const rest = [before, ...between, behind].join(' ');
  return sayingOf(rest) !== null || hasClock(rest) || BARS.test(rest) || /^by\s/i.test(words);
}

/** Names of sections: of two beside a date each is one, of more at least one. */
const SECTIONS = new Set(
  (
    'home news sport sports world politics business opinion culture lifestyle life tech technology science health weather ' +
    'travel video videos photos local national international entertainment money markets economy arts menu search ' +
    'subscribe login e-paper epaper more latest'
  ).split(' '),
);
const LONGEST_SECTION = 3;
const FEWEST_SECTIONS = 2;

/** Whether the line is the menu of a page that shows the day on which it is read: a few sections between bars, and the date. */
function isMenu(words: string, [date, ...others]: readonly DateReadings[]): boolean {
  if (!date || others.length > 0 || hasClock(words) || sayingOf(words) !== null || /\bby\b/i.test(words))
    return false;
  const sections = (words.slice(0, date.start) + words.slice(date.end))
    .split(BARS)
    .map((part) => part.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
    .filter((part) => part.some((word) => !OF_DATES.has(word)));
  const known = sections.filter((part) => part.every((word) => SECTIONS.has(word))).length;
  return (
    sections.length >= FEWEST_SECTIONS &&
    known >= Math.min(sections.length, FEWEST_SECTIONS) &&
    sections.every((part) => part.length <= LONGEST_SECTION)
  );
}

/** How many names stand in a part of a line; `null` where other words do, so that it is a sentence. */
function namesIn(part: string): number | null {
  let names = 0;
  for (const [word] of part.matchAll(/\p{L}[\p{L}\p{M}.'’]*/gu)) {
    const bare = word.toLowerCase().replace(/(?<![.'’])[.'’]+$/, '');
    if (OF_DATES.has(bare)) continue;
    if (!OF_NAMES.has(bare) && !/^\p{Lu}/u.test(word)) return null;
    names++;
  }
  return names;
}

function sayingOf(words: string): PrintedDate['says'] {
  if (IN_PRINT.test(words)) return 'updated';
  if (PUBLISHED.test(words)) return 'published';
  return UPDATED.test(words) ? 'updated' : null;
}

/** Where the words that go with the second date begin: at "Updated", else at the date itself. */
function labelStart(words: string, from: number, to: number): number {
  const between = words.slice(from, to);
  const label = between.search(/\b(?:first|last|updated?|published|posted|modified|revised|edited)\b/i);
  return label < 0 ? to : from + label;
}

function meant(date: DateReadings, part: string, order: ReturnType<typeof numericOrder>): PrintedDay {
  const day = inOrder(date, order);
  return {
    days: day === null ? date.days : [day],
    possible: day === null ? null : daysOfMoment(day, part),
    yearless: null,
  };
}
