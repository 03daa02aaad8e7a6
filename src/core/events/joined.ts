import type { DayRange } from '../calendar/days';
import type { Act } from './acts';
import type { Report } from './report';
import type { Place } from '../facts';

/** Reports of one event, and what they name between them. */
export interface Joined {
  readonly reports: Report[];
  readonly details: Report[];
  readonly days: DayRange | null;
  /** Under which days it is looked up. */
  readonly dayKeys: Set<string>;
  readonly told: boolean;
  readonly people: Set<string>;
  readonly places: Set<string>;
  /** The different sets of people that single reports name, sorted and joined. */
  readonly groups: Map<string, readonly string[]>;
  readonly acts: Set<Act>;
  /** The stories of the articles that report it. */
  readonly stories: Set<string>;
  /** Sentences that tell it in other words, in articles that have no report of it. */
  readonly tellings: Place[];
}
