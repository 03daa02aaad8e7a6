import type { Certainty } from '../certainty';
import type { Message } from '../message';
import type { Span } from '../text/span';
import type { DayRange } from '../calendar/days';

/** TIMEX3 (ISO-TimeML) types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a relative expression counts from. */
export type AnchorKind = 'none' | 'publication' | 'dateline' | 'quoted words' | 'narrative';

/** A stretch of text that names a time, and what it means in this article. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimeType;
  /**
   * TIMEX3 value: `2025-04-30`, `2025-04`, `2025-W18`, `P2D`, `PAST_REF`; the parts that cannot be resolved are `XXXX`
   * (`XXXX-04-22`), and `XXXX-XX-XX` stands for "some day".
   */
  readonly value: string;
  /** The calendar days it covers; `null` for durations, sets, vague and unresolved expressions. */
  readonly days: DayRange | null;
  /** Whether its meaning depends on when it was written or said ("Wednesday", "April 22" without a year). */
  readonly relative: boolean;
  /** What it was counted from, and the day of that. */
  readonly anchor: { readonly kind: AnchorKind; readonly days: DayRange | null };
  /** How the value was reached, in words. */
  readonly how: Message;
  readonly certainty: Certainty;
  /** The day of the week that it names beside a date ("Thursday, April 30"), ISO number; `null` where it names none. */
  readonly namedWeekday: number | null;
}
