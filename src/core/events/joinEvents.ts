import type { ArticleFacts, CollectionEvent, CollectionSpeaker } from '../facts';
import { addDays, type Day, type DayRange, daysBetween } from '../calendar/days';
import { type Act, mayBeSame } from './acts';
import { toEvents } from './collectionEvents';
import type { Joined } from './joined';
import { type Report, reportsOf } from './report';
import { isWithin, push } from './sets';

/** Ranges longer than a month name a season or a year, not a day on which something happened. */
const LONGEST = 31;
/** How many days before publication something without a day of its own mostly lies. */
const RECENT = 10;

/**
 * Joins the event mentions of a folder to events: same kind of act on the same day with the same people, or at the same
 * place. A mention without a day joins where exactly one event has its act, people and place; words alone never join.
 * First the mentions that name their day found the events, then those with the day of their report, then the undated.
 * Each looks up its candidates by (act, day, person or place), so that time grows with the number of mentions.
 * The order of the articles does not matter.
 */
export function joinEvents(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): CollectionEvent[] {
  const all = reportsOf(articles, speakers);
  const reports = all.filter(({ detailOf }) => detailOf === null);
  const index = new Index();
  // Single days and many names first: they found what the vaguer ones join.
  const order = ({ people, placeKeys, days }: Report): number =>
    people.length + placeKeys.length + (days && days.first === days.last ? 100 : 0);
  const inOrder = (chosen: Report[]): Report[] =>
    chosen.sort(
      (a, b) => order(b) - order(a) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start),
    );

  for (const report of inOrder(reports.filter(({ told }) => told)))
    place(index, report, onDay(index, report));
  for (const report of inOrder(reports.filter(({ told, days }) => !told && days))) {
    place(index, report, onlyOne(around(index, report)) ?? onDay(index, report) ?? nextDay(index, report));
  }
  for (const report of inOrder(reports.filter(({ days }) => !days))) {
    place(index, report, undatedIn(index, report));
  }
  // A detail says nothing of its own that could join or part events: it goes where its report went.
  for (const report of all)
    if (report.detailOf !== null) index.eventOf(report.path, report.detailOf)?.details.push(report);
  return toEvents(index.all(), articles, speakers);
}

function place(index: Index, report: Report, joined: Joined | null): void {
  if (joined) index.join(joined, report);
  else index.found(report);
}

/** The event of that day that the report tells of; several only where a person alone is named, and then none. */
function onDay(index: Index, report: Report): Joined | null {
  const candidates = index.onDays(report, daysOf(report.days!));
  const exact = candidates.filter((joined) => samePeople(report, joined));
  return exact[0] ?? onlyOne(candidates);
}

/** Events that a report without a day of its own may tell of: of the days before its publication. */
function around(index: Index, report: Report): Joined[] {
  if (!report.published) return [];
  return index.onDays(report, index.recentDays(report.published.first)).filter(({ told }) => told);
}

/** The event of a report without a day. Plans are the same plan first, and only then what came of them. */
function undatedIn(index: Index, report: Report): Joined | null {
  const anyDay = index.anyDay(report).filter((joined) => isInReach(report, joined));
  const plans =
    report.status === 'announced'
      ? anyDay.filter(({ reports }) => reports.every(({ status }) => status === 'announced'))
      : [];
  return (
    onlyOne(plans) ??
    onlyOne(around(index, report)) ??
    likeliest(anyDay) ??
    onlyOne(index.onDays(report, [UNDATED]))
  );
}

/** What an article of today tells without a day is not of last year, unless it is tied to a place ("the Aram attack"). */
function isInReach({ act, published }: Report, { days }: Joined): boolean {
  return act.takes === 'place' || !days || !published || daysBetween(days.last, published.first) <= MONTH;
}

const MONTH = 31;

/** The one event that fits; of several the one whose day is named, or that nearly all the reports tell of. */
function likeliest(candidates: readonly Joined[]): Joined | null {
  const told = candidates.filter((joined) => joined.told);
  if (told.length < 2) return told[0] ?? onlyOne(candidates);
  const [first, second] = [...told].sort((a, b) => b.reports.length - a.reports.length);
  return first!.reports.length >= DOMINANT * second!.reports.length ? first! : null;
}

/** How many times as often as any other an event is told before an undated mention is taken to mean it. */
const DOMINANT = 4;

/** Where the day is only that of the report, the same news may have appeared a day before or after. */
function nextDay(index: Index, report: Report): Joined | null {
  const days = [addDays(report.days!.first, -1), addDays(report.days!.first, 1)];
  return onlyOne(index.onDays(report, days).filter(({ told }) => !told));
}

function onlyOne(candidates: readonly Joined[]): Joined | null {
  return candidates.length === 1 ? candidates[0]! : null;
}

/** Whether some report of the event names exactly the people that this one names. */
function samePeople(report: Report, { groups }: Joined): boolean {
  return report.people.length > 0 && groups.has(groupOf(report));
}

function groupOf({ people }: Report): string {
  return [...people].sort().join(' ');
}

/** Whether a report may tell of the event: no person and no place that it names speaks against it. */
function fits(report: Report, { people, places, groups, acts }: Joined): boolean {
  if (![...acts].every((act) => mayBeSame(act, report.act))) return false;
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
      return report.people.length === 0 || people.size === 0 ? placeFits : sharesPerson;
  }
}

function isBare({ people, placeKeys }: Report): boolean {
  return people.length === 0 && placeKeys.length === 0;
}

/** The days of a short range, one by one; a longer one by its name. */
function daysOf({ first, last }: DayRange): string[] {
  const length = daysBetween(first, last);
  if (length > LONGEST) return [`${first}/${last}`];
  return Array.from({ length: length + 1 }, (_, i) => addDays(first, i));
}

/** The events found so far, by act and day, and by act alone, each with a person or a place. */
class Index {
  readonly #events: Joined[] = [];
  readonly #byKey = new Map<string, Joined[]>();

  readonly #recent = new Map<Day, readonly Day[]>();

  /** The days before a publication, and the next. Kept, for many articles appear on one day. */
  recentDays(published: Day): readonly Day[] {
    let days = this.#recent.get(published);
    if (!days) {
      days = Array.from({ length: RECENT + 2 }, (_, i) => addDays(published, 1 - i));
      this.#recent.set(published, days);
    }
    return days;
  }

  readonly #byMention = new Map<string, Joined>();

  eventOf(path: string, mention: number): Joined | undefined {
    return this.#byMention.get(`${path}\n${mention}`);
  }

  all(): readonly Joined[] {
    return this.#events;
  }

  found(report: Report): void {
    const joined: Joined = {
      reports: [],
      details: [],
      days: report.days,
      told: report.told,
      people: new Set(),
      places: new Set(),
      groups: new Map(),
      acts: new Set(),
    };
    this.#events.push(joined);
    if (report.act.takes === 'place' && !isBare(report)) this.#add(joined, report, SOMEWHERE);
    this.join(joined, report);
  }

  join(joined: Joined, report: Report): void {
    const { people, places } = joined;
    joined.reports.push(report);
    this.#byMention.set(`${report.path}\n${report.mention}`, joined);
    joined.acts.add(report.act);
    if (report.people.length) joined.groups.set(groupOf(report), report.people);
    for (const person of report.people) if (!people.has(person)) this.#add(joined, report, who(person));
    for (const key of report.placeKeys) if (!places.has(key)) this.#add(joined, report, where(key));
    report.people.forEach((person) => people.add(person));
    report.placeKeys.forEach((key) => places.add(key));
  }

  #add(joined: Joined, { act }: Report, name: string): void {
    for (const day of [ANY_DAY, ...(joined.days ? daysOf(joined.days) : [UNDATED])])
      push(this.#byKey, keyOf(act, day, name), joined);
  }

  onDays(report: Report, days: readonly string[]): Joined[] {
    const candidates = new Set<Joined>();
    for (const name of namesOf(report)) {
      for (const day of days)
        for (const joined of this.#byKey.get(keyOf(report.act, day, name)) ?? []) candidates.add(joined);
    }
    return [...candidates].filter((joined) => fits(report, joined));
  }

  /** Candidates on any day; a name that has too many of them tells nothing. */
  anyDay(report: Report): Joined[] {
    const lists = namesOf(report).map((name) => this.#byKey.get(keyOf(report.act, ANY_DAY, name)) ?? []);
    const few = lists.filter(({ length }) => length <= MANY);
    return [...new Set(few.flat())].filter((joined) => fits(report, joined));
  }
}

const MANY = 32;

const ANY_DAY = 'any';
const UNDATED = 'undated';

function keyOf(act: Act, day: string, name: string): string {
  return `${act.family}|${day}|${name}`;
}

function namesOf({ people, placeKeys, act }: Report): string[] {
  const names = [...people.map(who), ...placeKeys.map(where)];
  // "A ferry ran aground on Monday", and nothing more: only the day and the act can tell which.
  return names.length > 0 || act.takes !== 'place' ? names : [SOMEWHERE];
}

const SOMEWHERE = 'somewhere';

// A country may be both an actor and a place.
function who(person: string): string {
  return `who ${person}`;
}

function where(place: string): string {
  return `where ${place}`;
}
