import type { DayOrderGiven } from '../article/dates/dayOrder';
import type { Weekday } from '../calendar/days';

/** The units in which English news counts time; a fortnight is read as two weeks. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of the day as TIMEX3 writes them: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What a relative expression counts from: when it was written or said, or the time that the story is at. */
export type Base = 'now' | 'story';

/** "last", "this" or "next" in front of a weekday, month, season or holiday. */
export type Side = -1 | 0 | 1;

/** A year as the text gives it: the number, or so many years from this one ("last year" is -1). */
export interface YearGiven {
  readonly year?: number;
  readonly yearSteps?: number;
}

/** "that Friday" (`at`), "the following spring" (`after`): counted from where the story is. */
export interface Onward {
  readonly onward?: 'at' | 'after';
}

/** A closer time inside a day. */
export interface WithinDay {
  readonly part?: DayPart;
  /** Time of day as TIMEX3 writes it behind the date: `T15:10`, `T24:00`. */
  readonly clock?: string;
}

/**
 * What the words themselves say, before anything is concluded from where they stand. The recognisers yield these; what
 * is implied (which year, which Thursday) is added by `resolve/` and kept apart.
 */
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | WithinMeaning
  | QuarterMeaning
  | SeasonMeaning
  | RangeMeaning
  | HolidayMeaning
  | NthPartMeaning
  | DecadeMeaning
  | CenturyMeaning
  | DurationMeaning
  | SetMeaning
  | VagueMeaning;

/** Any mix of weekday, day, month and year; `lastDay`, `lastYear` close a range ("April 27-28", "2010-12"). */
export interface CalendarMeaning extends YearGiven, WithinDay, Onward {
  readonly kind: 'calendar';
  readonly weekday?: Weekday;
  readonly day?: number;
  readonly lastDay?: number;
  readonly month?: number;
  readonly lastYear?: number;
  readonly side?: Side;
  /** "Friday of last week": so many weeks from this one. */
  readonly weekSteps?: number;
  /** "two Thursdays ago", "Tuesday week": so many such days from this one. */
  readonly weekdaySteps?: number;
  /** The weekdays at both ends of the stretch that it is named in: "Monday through Friday". */
  readonly range?: { readonly first: Weekday; readonly last: Weekday };
  /** 4/5/2013 may be read with the day first as well. */
  readonly orDayFirst?: boolean;
  /** What tells which of the two is meant. */
  readonly dayOrder?: DayOrderGiven;
  /** What is not said of it itself, but of a date beside it: the month of the 5 in "April 3, 5 and 9". */
  readonly lent?: 'month' | 'year' | 'date';
  /** The other end of "from 28 August to 3 September", seen from its beginning or from its end. */
  readonly until?: CalendarMeaning;
  readonly since?: CalendarMeaning;
}

/** "April 30-May 2", "May-July 2023": from one to the other, both included. */
export interface RangeMeaning extends WithinDay {
  readonly kind: 'range';
  readonly from: CalendarMeaning;
  readonly to: CalendarMeaning;
}

/** So many units from now or from the time the story is at: "yesterday", "last week", "two months ago", "a day later". */
export interface ShiftMeaning extends WithinDay {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Negative: back. `null`: some ("a few days ago"), then `back` tells the direction. */
  readonly steps: number | null;
  readonly back?: boolean;
  readonly base: Base;
  /** Counted to the very day: "exactly two years ago", "two years ago today". */
  readonly exact?: boolean;
  /** "the day before Christmas", "the week of March 6": counted from a time that stands beside it. */
  readonly from?: Meaning;
  /** The word that tells before from after may be followed by its anchor. */
  readonly open?: boolean;
  /** "overnight": the night before, unless the sentence looks ahead. */
  readonly overnight?: boolean;
  /** "the Friday before Easter": counted to the nearest such weekday. */
  readonly weekday?: Weekday;
  /** Words behind it tell what it is counted from: "a day before the deadline". */
  readonly described?: boolean;
  /** Said of a result of the same quarter or half a year before: "a year earlier", "year-ago". */
  readonly comparison?: boolean;
}

/** A time of day without its day: "10:35 a.m.", "the morning". */
export interface WithinMeaning extends WithinDay {
  readonly kind: 'within';
  /** "nights": comes back beside a day of the week. */
  readonly each?: boolean;
}

/** A quarter or a half of a year. Without `nth` the one that the story is at or the last that is over. */
export interface QuarterMeaning extends YearGiven {
  readonly kind: 'quarter';
  readonly nth?: number;
  readonly half?: boolean;
  readonly side?: Side;
  /** Years from the quarter that the story is at: "the year-ago quarter". */
  readonly comparedYears?: number;
}

/** "last summer", "the winter of 1994". */
export interface SeasonMeaning extends YearGiven, Onward {
  readonly kind: 'season';
  readonly season: Season;
  readonly side?: Side;
}

/** "Christmas Day", "last Thanksgiving"; `name` is a key of the table in `holidays.ts`. */
export interface HolidayMeaning extends YearGiven, WithinDay {
  readonly kind: 'holiday';
  readonly name: string;
  readonly side?: Side;
}

/** "the last day of July", "the second Tuesday of October", "the first week of the month": the nth such part of a longer time; -1 is the last. */
export interface NthPartMeaning extends WithinDay {
  readonly kind: 'nth part';
  readonly nth: number;
  readonly unit: PartUnit;
  readonly weekday?: Weekday;
  /** The longer time; not yet known while it stands as a word of its own. */
  readonly of: Meaning | null;
}

/** The parts that longer times are counted in. */
export type PartUnit = 'day' | 'week' | 'weekend' | 'month';

/** "the 1980s"; "the '80s" leaves the century open. */
export interface DecadeMeaning {
  readonly kind: 'decade';
  readonly firstYear: number;
}

/** "the 19th century". */
export interface CenturyMeaning {
  readonly kind: 'century';
  readonly nth: number;
}

/** A length of time; `amount` `null` is "some" ("several years"). */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly amount: number | null;
  /** The upper end of "24 to 36 hours"; `amount` is the lower one. */
  readonly most?: number;
  /** "three years and four months": what is added in a smaller unit. */
  readonly and?: DurationMeaning;
}

/** Something that comes back: "every day", "each July", "Sundays"; `value` is the TIMEX3 value. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** A time that is only hinted at: "now", "recently", "the future". */
export interface VagueMeaning {
  readonly kind: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}
