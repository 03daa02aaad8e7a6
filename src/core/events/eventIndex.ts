import { addDays, type Day, type DayRange, daysBetween } from '../calendar/days';
import { type Act, mayBeSame } from './acts';
import { groupOf, type Joined, joinedBy, takeIn } from './joined';
import type { Report } from './report';
import { isWithin } from './sets';
import { push } from '../lists';

/** Ranges longer than a month name a season or a year, not a day on which something happened. */
const LONGEST = 31;
/** How many days before publication something without a day of its own mostly lies. */
const RECENT = 10;
/** A name with more events than this on record tells nothing about an undated one. */
const MANY = 32;

/** Stand for a day in a key: any day, and none. */
const ANY_DAY = 'any';
export const UNDATED = 'undated';
/** Stands for a name: an act at a place that is not named. */
const SOMEWHERE = 'somewhere';

/** The events found so far, looked up by act, day, and person or place; every question is answered from short lists. */
export class EventIndex {
  readonly #events = new Set<Joined>();
  readonly #byKey = new Map<string, Joined[]>();
  /** Under which days each is looked up. */
  readonly #days = new Map<Joined, Set<string>>();
  readonly #byStory = new Map<string, Joined[]>();
  /** What became of events that turned out to be another one. */
  readonly #merged = new Map<Joined, Joined>();
  readonly #recent = new Map<Day, readonly Day[]>();

  all(): readonly Joined[] {
    return [...this.#events];
  }

  /** A new event, told by one report. */
  found(report: Report): void {
    const joined = joinedBy(report);
    this.#days.set(joined, new Set(report.days ? daysOf(report.days) : [UNDATED]));
    this.#events.add(joined);
    // Two fires of one day may be two; a ceremony that needs no more than its day to be told is one.
    if (mayBeBare(report) && (report.act.held || !isBare(report))) this.#add(joined, report.act, SOMEWHERE);
    this.join(joined, report);
  }

  join(joined: Joined, report: Report): void {
    const { people, places, stories } = joined;
    if (!stories.has(report.story)) push(this.#byStory, storyKey(report), joined);
    for (const person of report.people) if (!people.has(person)) this.#add(joined, report.act, who(person));
    for (const key of report.placeKeys) if (!places.has(key)) this.#add(joined, report.act, where(key));
    takeIn(joined, report);
  }

  /** Makes two events one, and gives it back. */
  merge(one: Joined, other: Joined): Joined {
    const [large, small] = one.reports.length >= other.reports.length ? [one, other] : [other, one];
    this.#merged.set(small, large);
    this.#events.delete(small);
    for (const day of this.#days.get(small)!) this.#days.get(large)!.add(day);
    for (const report of small.reports) this.join(large, report);
    // The days of the one are new to the names of the other.
    const [{ act }] = small.reports as [Report];
    for (const person of large.people) this.#add(large, act, who(person));
    for (const key of large.places) this.#add(large, act, where(key));
    return large;
  }

  /** The events of those days that a report may tell of. */
  onDays(report: Report, days: readonly string[]): Joined[] {
    const candidates = new Set<Joined>();
    for (const name of namesOf(report)) {
      // Most names have no act of that kind on any day; ten days need not be asked then.
      if (!this.#byKey.has(keyOf(report.act, ANY_DAY, name))) continue;
      for (const day of days) {
        for (const joined of this.#byKey.get(keyOf(report.act, day, name)) ?? [])
          candidates.add(this.#now(joined));
      }
    }
    return [...candidates].filter((joined) => fits(report, joined));
  }

  /** The events of any day, by those names of the report that tell something. */
  anyDay(report: Report): Joined[] {
    const lists = namesOf(report).map((name) => this.#byKey.get(keyOf(report.act, ANY_DAY, name)) ?? []);
    const few = lists.filter(({ length }) => length <= MANY).flat();
    return [...new Set(few.map((joined) => this.#now(joined)))].filter((joined) => fits(report, joined));
  }

  /** The events of its story that a report may tell of, though it does not name what they name. */
  inStory(report: Report): Joined[] {
    const list = this.#byStory.get(storyKey(report)) ?? [];
    return [...new Set(list.map((joined) => this.#now(joined)))].filter((joined) =>
      fitsInStory(report, joined),
    );
  }

  /** The days before a publication, and the next. Kept, for many articles appear on one day. */
  recentDays(published: Day): readonly Day[] {
    let days = this.#recent.get(published);
    if (!days) {
      days = Array.from({ length: RECENT + 2 }, (_, i) => addDays(published, 1 - i));
      this.#recent.set(published, days);
    }
    return days;
  }

  #add(joined: Joined, act: Act, name: string): void {
    for (const day of [ANY_DAY, ...this.#days.get(joined)!]) push(this.#byKey, keyOf(act, day, name), joined);
  }

  #now(joined: Joined): Joined {
    let now = joined;
    for (let next = this.#merged.get(now); next; next = this.#merged.get(now)) now = next;
    return now;
  }
}

function keyOf(act: Act, day: string, name: string): string {
  return `${act.family}|${day}|${name}`;
}

function storyKey({ act, story }: Report): string {
  return `${act.family}|${story}`;
}

function namesOf(report: Report): string[] {
  const names = [...report.people.map(who), ...report.placeKeys.map(where)];
  // "A ferry ran aground on Monday", and nothing more: only the day and the act can tell which.
  return names.length > 0 || !mayBeBare(report) ? names : [SOMEWHERE];
}

/** "Police arrested a man on Monday" may be the only arrest of that day; without its day it may be any. */
function mayBeBare({ act, told }: Report): boolean {
  return act.takes === 'place' || (act.takes === 'patient' && told);
}

// A country may be both an actor and a place.
function who(person: string): string {
  return `who ${person}`;
}

function where(place: string): string {
  return `where ${place}`;
}

/** Whether some report of the event names exactly the people that this one names. */
export function samePeople(report: Report, { groups }: Joined): boolean {
  return report.people.length > 0 && groups.has(groupOf(report));
}

/** Whether a report may tell of the event: no person and no place that it names speaks against it. */
function fits(report: Report, joined: Joined): boolean {
  const { people, places, groups } = joined;
  if (!isPossible(report, joined)) return false;
  if (!joined.stories.has(report.story) && !fitsAcross(report, joined)) return false;
  const placeFits = report.placeKeys.some((place) => places.has(place));
  const placeSpeaksAgainst = report.placeKeys.length > 0 && places.size > 0 && !placeFits;
  const sharesPerson = report.people.some((person) => people.has(person));
  switch (report.act.takes) {
    case 'both':
      if (report.people.length === 0) return placeFits;
      return (
        sharesPerson &&
        [...groups.values()].some(
          (group) => isWithin(report.people, group) || (group.length > 1 && isWithin(group, report.people)),
        )
      );
    case 'place':
      return placeFits || (!placeSpeaksAgainst && sharesPerson) || isBare(report);
    case 'agent':
    case 'patient':
      // A town and a house in it are two names of one place, so that places do not part what people and act join.
      return report.people.length === 0 || people.size === 0
        ? placeFits || (isBare(report) && mayBeBare(report))
        : sharesPerson;
  }
}

/** Whether a report may tell of the event by its act and its day: what was reported on Tuesday did not happen on Wednesday. */
function isPossible({ act, days, orBefore }: Report, joined: Joined): boolean {
  if (orBefore && days && joined.days && joined.days.first > days.last) return false;
  return [...joined.acts].every((other) => mayBeSame(other, act));
}

/**
 * Whether a report may tell of an event of another story: both name the day, or the report names a person of it, or looks back
 * on what happened at its place. "Police" and "the government" act in every story, and two stories may have one place.
 */
function fitsAcross(report: Report, { told, days, people, places, reports }: Joined): boolean {
  if ((report.told && told) || report.persons.some((person) => people.has(person))) return true;
  if (report.act.takes !== 'place' || !report.placeKeys.some((place) => places.has(place))) return false;
  if (!report.shared || !reports.some(({ shared }) => shared)) return true;
  return told && days !== null && report.published !== null && days.last < report.published.first;
}

/** Whether a report may tell of an event of its own story: nobody and nothing that it names speaks against it. */
function fitsInStory(report: Report, joined: Joined): boolean {
  const { people, places, groups } = joined;
  if (!isPossible(report, joined)) return false;
  const sharesPerson = report.people.some((person) => people.has(person));
  const sharesPlace = report.placeKeys.some((place) => places.has(place));
  const placesDiffer = report.placeKeys.length > 0 && places.size > 0 && !sharesPlace;
  switch (report.act.takes) {
    case 'place':
      return !placesDiffer || sharesPerson;
    case 'both':
      // "The call" of a story in which there is only one; what is news by itself has sides of its own.
      return report.people.length === 0
        ? !placesDiffer && (report.days === null || report.told)
        : [...groups.values()].some(
            (group) => isWithin(report.people, group) || isWithin(group, report.people),
          );
    case 'patient':
      return report.people.length === 0 || people.size === 0 ? !placesDiffer : sharesPerson;
    case 'agent':
      return (
        sharesPerson ||
        (report.act.sources === 1 && report.people.length === 0 && people.size === 0 && !placesDiffer)
      );
  }
}

function isBare({ people, placeKeys }: Report): boolean {
  return people.length === 0 && placeKeys.length === 0;
}

/** The days of a short range, one by one; a longer one by its name. */
export function daysOf({ first, last }: DayRange): string[] {
  const length = daysBetween(first, last);
  if (length > LONGEST) return [`${first}/${last}`];
  return Array.from({ length: length + 1 }, (_, i) => addDays(first, i));
}
