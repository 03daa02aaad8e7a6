import type { Span } from '../text/span';

/** How the printed number bounds the true one: "26", "at least 26", "up to 26", "about 26", "20 to 30", "dozens". */
export type Bound = 'exact' | 'at least' | 'at most' | 'about' | 'range' | 'vague';

/** What became of the people who are counted. */
export type Fate =
  'dead' | 'injured' | 'missing' | 'arrested' | 'rescued' | 'displaced' | 'trapped' | 'held' | 'infected';

/** What is measured: the fate of people, people of whom no fate is told, a money ("USD"), or a unit that all others are turned into. */
export type Measure =
  Fate | 'people' | 'money' | 'magnitude' | 'percent' | 'metre' | 'square metre' | 'degree';

/** A figure that an article prints: how many, or how much, of what. The span holds the number, its bound and what is counted. */
export interface Figure extends Span {
  readonly text: string;
  /** The number with its bound, as printed: "at least 26". */
  readonly amount: string;
  /** The number that is printed; the middle of a range; `null` for "dozens". In the unit of `measure`. */
  readonly value: number | null;
  readonly low: number;
  /** `null`: no upper end. */
  readonly high: number | null;
  readonly bound: Bound;
  readonly measure: Measure;
  /** ISO 4217 code of money, else `null`. */
  readonly currency: string | null;
  /** What is counted, as printed: "Norwegian tourists"; `null` in "26 dead". */
  readonly noun: string | null;
  /** The same for comparing: small letters, singular; empty for people without further distinction. For money what it is for. */
  readonly kind: string;
  /** Only some of a whole that is told elsewhere: "three of them", "another 12", "two sailors and a diver", "a year". */
  readonly partial: boolean;
  /** `own`: the reporter's; `reported`: somebody says so; `quoted`: in somebody's own words. */
  readonly voice: 'own' | 'reported' | 'quoted';
  /** `denied` and `earlier` ("up from 20", "first put at 20") figures are not what the article says now. */
  readonly state: 'stated' | 'denied' | 'earlier' | 'possible';
  /** Index into `ArticleFacts.events` of the mention that it belongs to; `null` where none does. */
  readonly event: number | null;
}
