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
 * `reference`, which the reader has in view anyway.
 */
export function shortDayWording(locale: string, reference: Day): DayWording {
  const formats = formatsFor(locale);
  const year = reference.slice(0, 4);
  return (days) => {
    const sameYear = days.first.startsWith(year) && days.last.startsWith(year);
    return worded(days, formats, !sameYear, 'short');
  };
}

type Options = Intl.DateTimeFormatOptions;
type Formats = (options: Options) => Intl.DateTimeFormat;

/** Whole years and whole months are named as such; a single day has its weekday, which a range has no room for. */
function worded(
  days: DayRange,
  formats: Formats,
  withYear: boolean,
  month: 'short' | 'long' = 'long',
): string {
  const year: Options = withYear ? { year: 'numeric' } : {};
  const first = instant(days.first);
  const last = instant(days.last);
  if (days.first.endsWith('-01-01') && days.last.endsWith('-12-31')) {
    return formats({ year: 'numeric' }).formatRange(first, last);
  }
  if (days.first.endsWith('-01') && addDays(days.last, 1).endsWith('-01')) {
    return formats({ month, ...year }).formatRange(first, last);
  }
  if (days.first !== days.last) return formats({ day: 'numeric', month, ...year }).formatRange(first, last);
  const format = formats({ weekday: 'short', day: 'numeric', month: 'short', ...year });
  const isEnglish = format.resolvedOptions().locale.startsWith('en');
  return isEnglish ? withoutStrayComma(format.formatToParts(first)) : format.format(first);
}

/** "Thu, 1 May 2025" but "Thu 1 May": English is written both ways, and here always as the second. */
function withoutStrayComma(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ value }, i) => (value === ', ' && parts[i - 1]?.type === 'weekday' ? ' ' : value))
    .join('');
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
