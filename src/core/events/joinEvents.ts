import type { Steps } from '../steps';
import { addDays, type DayRange, daysBetween, shareDay } from '../calendar/days';
import { daysOf, EventIndex, samePeople, UNDATED } from './eventIndex';
import type { Joined } from './joined';
import type { Report } from './report';

/**
 * Joins reports of one family of acts to events: same kind of act on the same day with the same people, or at the same
 * place. A report without a day joins where exactly one event has its act, people and place; words alone never join.
 * First the reports that name their day found the events, then those with the day of their article, then the undated.
 * Each looks up its candidates by (act, day, person or place), so that time grows with the number of reports. They come by
 * path, then in reading order. A step for each report.
 */
export function* joinReports(reports: readonly Report[]): Steps<readonly Joined[]> {
  const index = new EventIndex();
  // Single days and many names first: they found what the vaguer ones join.
  const order = ({ people, placeKeys, days }: Report): number =>
    people.length + placeKeys.length + (days && days.first === days.last ? 100 : 0);
  const inOrder = (chosen: Report[]): Report[] => chosen.sort((a, b) => order(b) - order(a));

  for (const report of inOrder(reports.filter(({ told }) => told))) {
    yield;
    place(index, report, onDay(index, report) ?? onDayInStory(index, report));
  }
  for (const report of inOrder(reports.filter(({ told, days }) => !told && days))) {
    yield;
    place(
      index,
      report,
      onlyOne(around(index, report)) ??
        onDay(index, report) ??
        nextDay(index, report) ??
        inStory(index, report),
    );
  }
  for (const report of inOrder(reports.filter(({ days }) => !days))) {
    yield;
    place(index, report, undatedIn(index, report) ?? inStory(index, report));
  }
  return index.all();
}

function place(index: EventIndex, report: Report, joined: Joined | null): void {
  if (joined) index.join(joined, report);
  else index.found(report);
}

/**
 * The event of that day that the report tells of. Of several only one with just these people; events at places that the
 * report names together ("Warehouse 9 on the Salt Quay") turn out to be one.
 */
function onDay(index: EventIndex, report: Report): Joined | null {
  const candidates = index.onDays(report, daysOf(report.days!)).filter(({ told }) => told === report.told);
  const exact = candidates.find((joined) => samePeople(report, joined));
  if (exact || candidates.length < 2 || report.act.takes !== 'place' || !report.placeKeys.length) {
    return exact ?? onlyOne(candidates);
  }
  return candidates.reduce((one, other) => index.merge(one, other));
}

/** The one event of its story on that day that a report may tell of, though it names nobody and no place of it. */
function onDayInStory(index: EventIndex, report: Report): Joined | null {
  const { days, shared } = report;
  // Within one article two fires of a day may be two.
  if (!shared) return null;
  return onlyOne(
    index.inStory(report).filter((joined) => joined.told && joined.days && shareDay(days!, joined.days)),
  );
}

/** Events that a report without a day of its own may tell of: of the days before its publication. */
function around(index: EventIndex, report: Report): Joined[] {
  if (!report.published) return [];
  return index.onDays(report, index.recentDays(report.published.first)).filter(({ told }) => told);
}

/** The event of a report without a day. Plans are the same plan first, and only then what came of them. */
function undatedIn(index: EventIndex, report: Report): Joined | null {
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

/**
 * The event of its story that a report of no day may tell of in other words: the only one that nothing speaks against, or the
 * one that nearly all of the story tells.
 */
function inStory(index: EventIndex, report: Report): Joined | null {
  // A plan told without its day is no report of what came of it.
  if (report.status === 'announced') return null;
  const candidates = index.inStory(report).filter((joined) => isNear(report, joined));
  const [first, second] = candidates.sort((a, b) => b.reports.length - a.reports.length);
  if (!first || !second) return first ?? null;
  return first.reports.length >= LEADING * second.reports.length ? first : null;
}

/** What an article tells as done does not lie ahead of it, and what it tells without a day is not of long ago. */
function isNear(report: Report, { days }: Joined): boolean {
  const { published } = report;
  if (!days || !published) return true;
  if (isAhead(report, days)) return false;
  return Math.abs(daysBetween(days.last, published.first)) <= MONTH;
}

/** How many times as often as the next an event is told in a story before a mention without names is taken to mean it. */
const LEADING = 2;

/** What an article of today tells without a day is not of last year, unless it is tied to a place ("the Aram attack"). */
function isInReach(report: Report, { days }: Joined): boolean {
  const { act, published } = report;
  if (days && isAhead(report, days)) return false;
  return act.takes === 'place' || !days || !published || daysBetween(days.last, published.first) <= MONTH;
}

/** Whether an article that tells something as done appeared before these days. */
function isAhead({ published, status, onlyNamed }: Report, days: DayRange): boolean {
  return published !== null && days.first > published.last && status === 'happened' && !onlyNamed;
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
function nextDay(index: EventIndex, report: Report): Joined | null {
  const days = [addDays(report.days!.first, -1), addDays(report.days!.first, 1)];
  return onlyOne(index.onDays(report, days).filter(({ told }) => !told));
}

function onlyOne(candidates: readonly Joined[]): Joined | null {
  return candidates.length === 1 ? candidates[0]! : null;
}
