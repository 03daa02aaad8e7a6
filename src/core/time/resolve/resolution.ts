import type { Certainty } from '../../certainty';
import { message, type Message } from '../../message';
import { type Day, type DayRange, only } from '../../calendar/days';
import type { AnchorKind, TimeExpression, TimeType } from '../expression';
import type { DayPart, WithinDay } from '../meaning';
import type { Outlook } from '../outlook/outlook';

/** A known day to count from, and what it is. */
export interface Anchor {
  readonly kind: Exclude<AnchorKind, 'none'>;
  readonly day: Day;
  /** The words of the text that name a time of the narrative. */
  readonly words?: string;
  /** That time is longer than a few days, so that its first or last day says nothing to a reader. */
  readonly wide?: boolean;
}

/** What the expressions before this one have said. */
export interface Story {
  /** The day, or few days, that was named last, and how. */
  readonly days: DayRange | null;
  /** The words that named it. */
  readonly words?: string;
  /** Where the sentence begins in which that day was named. */
  readonly sentence: number | null;
  /** The time of day that was named last together with a day, as `T23:40`; `null` where the last time has none. */
  readonly clock: string | null;
  /** The day, month or year that was named last. */
  readonly period: DayRange | null;
  readonly periodWords?: string;
  /** The quarter or half year that was named last. */
  readonly quarter: { readonly year: number; readonly nth: number; readonly half?: boolean } | null;
  /** Where an account of a year that the words name has got to, so that days without a year go on from there. */
  readonly past: Account | null;
  /** The time that was last named together with its year, anywhere before. */
  readonly named: { readonly days: DayRange; readonly words: string } | null;
}

/** Before the first expression. */
export const NO_STORY: Story = {
  days: null,
  sentence: null,
  clock: null,
  period: null,
  quarter: null,
  past: null,
  named: null,
};

/** The time named last in an account of some year, and where in the text it stands. */
export interface Account {
  readonly words: string;
  readonly days: DayRange;
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Whether it opens its paragraph, as the entries of a chronology do. */
  readonly opens: boolean;
  /** How many times the account has named. */
  readonly steps: number;
}

/** Everything outside the words themselves that their meaning may depend on. */
export interface Standing {
  /** When it was written or said; `null` in an undated article. */
  readonly anchor: Anchor | null;
  readonly story: Story;
  /** Whether the sentence looks back or ahead; `null` where it does not tell. */
  readonly outlook: 'past' | 'future' | null;
  /** The words that tell so, and how surely; they may also leave it open. */
  readonly clause: Outlook | null;
  /** Whether an account that stands before goes on here: at the head of a sentence, or in the sentence of its last day. */
  readonly follows?: boolean;
}

/** What an expression means where it stands: a `TimeExpression` without its place in the text. */
export type Resolution = Pick<
  TimeExpression,
  'type' | 'value' | 'days' | 'relative' | 'anchor' | 'how' | 'certainty' | 'namedWeekday'
>;

const NO_ANCHOR = { kind: 'none', days: null } as const;

/** A meaning that depends on nothing outside the words. */
export function absolute(
  type: TimeType,
  value: string,
  days: DayRange | null,
  how: Message = message('Written out'),
): Resolution {
  return {
    type,
    value,
    days,
    relative: false,
    anchor: NO_ANCHOR,
    how,
    certainty: 'certain',
    namedWeekday: null,
  };
}

/** A meaning that was counted from the anchor. */
export function counted(
  value: string,
  days: DayRange | null,
  anchor: Anchor,
  how: Message,
  certainty: Certainty = 'likely',
): Resolution {
  return {
    type: 'DATE',
    value,
    days,
    relative: true,
    anchor: { kind: anchor.kind, days: only(anchor.day) },
    how,
    certainty,
    namedWeekday: null,
  };
}

/** A meaning that needs an anchor where there is none; `value` has an X for what is open. */
export function unresolved(value: string): Resolution {
  return {
    type: 'DATE',
    value,
    days: null,
    relative: true,
    anchor: NO_ANCHOR,
    how: message('Depends on the publication date, which is not known'),
    certainty: 'doubtful',
    namedWeekday: null,
  };
}

/** Adds part of day or clock time to the resolved day. */
export function within(resolution: Resolution, { part, clock }: WithinDay): Resolution {
  const suffix = clock === undefined ? (part ? `T${part}` : '') : `T${ofTheClock(clock, part)}`;
  if (!suffix) return resolution;
  // A range of days keeps its first one in the value: the night of 27–28 April begins on the 27th.
  const value = resolution.value.split('/')[0]! + suffix;
  return { ...resolution, type: 'TIME', value };
}

/** "8:07 Thursday evening": the part of the day tells which half a clock of twelve hours is in. */
export function ofTheClock(clock: string, part: DayPart | undefined): string {
  const hour = Number(clock.slice(1, 3));
  const late = part === 'AF' ? hour < 7 : part === 'EV' ? hour > 3 : part === 'NI' && hour > 5;
  return hour > 0 && hour < 12 && late ? `${hour + 12}${clock.slice(3)}` : clock.slice(1);
}

/** The anchor in words; stands behind "on or before", "from", "nearest to". */
export function inWords({ kind, day, words, wide }: Anchor): Message {
  switch (kind) {
    case 'publication':
      return message('the publication date, {0}', only(day));
    case 'dateline':
      return message('the day in the dateline, {0}', only(day));
    case 'quoted words':
      return message('the day the words were said, {0}', only(day));
    case 'narrative':
      if (words !== undefined && wide) return message('“{0}”', words);
      return words === undefined
        ? message('the day named beside it, {0}', only(day))
        : message('“{0}”, {1}', words, only(day));
  }
}
