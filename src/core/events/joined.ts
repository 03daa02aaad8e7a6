import type { DayRange } from '../calendar/days';
import type { Act } from './acts';
import type { Report } from './report';
import type { Place } from '../facts';

/** Reports of one event, and what they name between them. */
export interface Joined {
  readonly reports: Report[];
  readonly days: DayRange | null;
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

/** An event that nobody reports as yet, to be founded by a report. */
export function joinedBy({ days, told }: Report): Joined {
  return {
    reports: [],
    days,
    told,
    people: new Set(),
    places: new Set(),
    groups: new Map(),
    acts: new Set(),
    stories: new Set(),
    tellings: [],
  };
}

/** Adds a report to its event. */
export function takeIn({ reports, people, places, groups, acts, stories }: Joined, report: Report): void {
  reports.push(report);
  stories.add(report.story);
  acts.add(report.act);
  if (report.people.length) groups.set(groupOf(report), report.people);
  report.people.forEach((person) => people.add(person));
  report.placeKeys.forEach((key) => places.add(key));
}

/** The same event, to be gone on with while the one that was given stays as it is. */
export function copyOf(joined: Joined): Joined {
  const copy = joinedBy(joined.reports[0]!);
  for (const report of joined.reports) takeIn(copy, report);
  copy.tellings.push(...joined.tellings);
  return copy;
}

/** The people of a report as a key, whatever the order. */
export function groupOf({ people }: Report): string {
  return [...people].sort().join(' ');
}
