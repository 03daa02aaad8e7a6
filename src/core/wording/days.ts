import { addDays, type Day, type DayRange } from '../calendar/days';
import type { DayWording } from '../message';

/**
 * Days as a reader of that language writes them, the year always with them: "Thu 1 May 2025", "29–30 April 2025",
 * "April 2025", "2025". `locale` is a BCP 47 tag; one that the computer does not know counts as English.
 */
export function dayWording(locale: string): DayWording {
  const formats = formatsFor(locale);
  return (days) => worded(days, formats, true);
}

/**
 * The same in few words, for places that hold many days ("Wed 30 Apr", "29–30 Apr"): without the year where it is that of
 * `reference`, which the reader has in view anyway. `weekday: false` leaves that out, too ("30 Apr").
 */
export function shortDayWording(locale: string, reference: Day, { weekday = true } = {}): DayWording {
  const formats = formatsFor(locale);
  const year = reference.slice(0, 4);
  return (days) => {
    const sameYear = days.first.startsWith(year) && days.last.startsWith(year);
    return worded(days, formats, !sameYear, 'short', weekday);
  };
}

type Options = Intl.DateTimeFormatOptions;
type Formats = (options: Options) => Intl.DateTimeFormat;

/** Whole years and whole months are named as such; a single day has its weekday, which a range has no room for. */
function worded(
  { first, last }: DayRange,
  formats: Formats,
  withYear: boolean,
  month: 'short' | 'long' = 'long',
  withWeekday = true,
): string {
  const year: Options = withYear ? { year: 'numeric' } : {};
  if (first === last) {
    const weekday: Options = withWeekday ? { weekday: 'short' } : {};
    return written(formats({ ...weekday, day: 'numeric', month: 'short', ...year }), first, last);
  }
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    return written(formats({ year: 'numeric' }), first, last);
  }
  const wholeMonths = first.endsWith('-01') && addDays(last, 1).endsWith('-01');
  return written(formats(wholeMonths ? { month, ...year } : { day: 'numeric', month, ...year }), first, last);
}

/** As the language has it, but for two habits of English: "Thu 1 May 2025" as in "Thu 1 May", "29–30" without spaces. */
function written(format: Intl.DateTimeFormat, first: Day, last: Day): string {
  const words = format.formatRange(instant(first), instant(last));
  if (!format.resolvedOptions().locale.startsWith('en')) return words;
  return words.replace(/^(\p{L}+), /u, '$1 ').replace(/^(\d+)\s–\s(?=\d)/, '$1–');
}

/** Days have no time zone: they are formatted at midnight UTC, in UTC. */
function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Formatters for a language, each made once: making one takes a thousand times as long as using it. */
function formatsFor(locale: string): Formats {
  const made = new Map<string, Intl.DateTimeFormat>();
  const tag = knownLocale(locale);
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    made.set(key, format);
    return format;
  };
}

/** English without a country is the English of this project, which writes "1 May" and not "May 1". */
function knownLocale(locale: string): string {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf([locale]);
    return known === undefined || known === 'en' ? 'en-GB' : known;
  } catch {
    // Not a tag at all: `C`, `en_US.UTF-8`.
    return 'en-GB';
  }
}
