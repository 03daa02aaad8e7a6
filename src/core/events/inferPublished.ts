import type { PublishedCandidate } from '../article/published';
import {
  addDays,
  type Day,
  type DayRange,
  daysBetween,
  isSingleDay,
  only,
  type Weekday,
  weekdayOf,
} from '../calendar/days';
import type { ArticleFacts, CollectionEvent } from '../facts';
import { message } from '../message';
import type { TimeExpression } from '../time/expression';
import { actOf } from './acts';
import { spanAtOrAfter } from '../text/span';

/** An event of the folder that the undated article also reports, on the day that dated articles give it. */
interface Dated {
  readonly label: string;
  readonly day: Day;
  /** What the undated article itself says of it. */
  readonly announced: boolean;
  /** The expression with which it says when, if it does: "Tuesday". */
  readonly time: TimeExpression | null;
}

/** How far apart two bounds may lie and still tell something. */
const NARROW = 6;
const MOST = 3;

/**
 * Days on which an undated article may have appeared, from the events that it shares with dated ones, best first: a day of
 * the week that it names for an event ("spoke on Tuesday") was the last such day; what it reports had happened, what it
 * announces was still to come. Nothing where these leave more than a week open.
 */
export function inferPublished(
  article: ArticleFacts,
  events: readonly CollectionEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
): PublishedCandidate[] {
  const shared = sharedEvents(article, events, articles);
  const happened = shared.filter(({ announced }) => !announced);
  const latest = happened.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const next = upcoming(article, events, articles, shared, latest?.day).sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )[0];
  const candidates = [
    ...fromCountedDays(happened),
    ...fromNamedDays(happened, next),
    ...fromWeekdayBefore(article, latest, next),
    ...fromBounds(latest, next),
  ];
  const seen = new Set<string>();
  return candidates
    .filter(({ days }) => !seen.has(days.first + days.last) && seen.add(days.first + days.last))
    .slice(0, MOST);
}

/** The events that other, dated articles give one day, with what the undated article says of each. */
function sharedEvents(
  article: ArticleFacts,
  events: readonly CollectionEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
): Dated[] {
  return events.flatMap((event) => {
    const own = event.mentions.filter(({ path }) => path === article.path);
    const day = own.length > 0 ? dayByOthers(event, article.path, articles) : null;
    if (!day) return [];
    return own.map(({ mention }): Dated => {
      const { start, end, status } = article.events[mention]!;
      return {
        label: event.label,
        day,
        announced: status === 'announced',
        time: unresolvedIn(article.times, start, end),
      };
    });
  });
}

/** The single day that dated articles name for an event, if they agree. */
function dayByOthers(
  event: CollectionEvent,
  path: string,
  articles: ReadonlyMap<string, ArticleFacts>,
): Day | null {
  const days = new Set<Day>();
  for (const place of event.mentions) {
    const mention = place.path === path ? undefined : articles.get(place.path)?.events[place.mention];
    if (!mention?.days || mention.certainty === 'doubtful' || !isSingleDay(mention.days)) continue;
    days.add(mention.days.first);
    if (days.size > 1) return null;
  }
  return [...days][0] ?? null;
}

/**
 * What the article announces and others report as done: the same act with the same people, and perhaps more of them, after
 * what the article reports itself.
 */
function upcoming(
  article: ArticleFacts,
  events: readonly CollectionEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
  shared: readonly Dated[],
  after: Day | undefined,
): Dated[] {
  const announced = events.filter(
    ({ status, mentions, participants }) =>
      status === 'announced' && participants.length > 0 && mentions.some(({ path }) => path === article.path),
  );
  const done = announced.flatMap((plan) =>
    events.flatMap((event): Dated[] => {
      const fits =
        event !== plan &&
        event.status === 'happened' &&
        actOf(event.act)?.family === actOf(plan.act)?.family &&
        plan.participants.some((person) => event.participants.includes(person));
      const day = fits ? dayByOthers(event, article.path, articles) : null;
      return day && (!after || day > after) ? [{ label: event.label, day, announced: true, time: null }] : [];
    }),
  );
  return [...shared.filter((event) => event.announced), ...done];
}

/** "Spoke today", "spoke yesterday", and others say on which day: that fixes the day of the article. */
function fromCountedDays(happened: readonly Dated[]): PublishedCandidate[] {
  return happened.flatMap(({ label, day, time }) => {
    const since =
      time && time.anchor.kind !== 'quoted words' ? DAYS_SINCE.get(time.text.toLowerCase()) : null;
    if (!time || since == null) return [];
    const how = message('“{0}” here is {1} in other articles ({2}).', time.text, only(day), label);
    return [{ days: only(addDays(day, since)), from: 'other articles' as const, how }];
  });
}

/** How many days before the article what it dates with these words took place. */
const DAYS_SINCE: ReadonlyMap<string, number> = new Map([
  ...['today', 'this morning', 'this afternoon', 'this evening', 'tonight'].map((word) => [word, 0] as const),
  ...['yesterday', 'yesterday morning', 'yesterday evening', 'last night'].map((word) => [word, 1] as const),
]);

/** "Spoke on Wednesday" and others say which Wednesday: the article appeared on that day or within the week; mostly at once. */
function fromNamedDays(happened: readonly Dated[], next: Dated | undefined): PublishedCandidate[] {
  return happened.flatMap(({ label, day, time }) => {
    if (!time || namedWeekday(time) !== weekdayOf(day)) return [];
    const days = until({ first: day, last: addDays(day, 1) }, next);
    const how = message(
      '“{0}” here is {1} in other articles ({2}); news of it appears that day or the next.',
      time.text,
      only(day),
      label,
    );
    return days ? [{ days, from: 'other articles' as const, how }] : [];
  });
}

/** "Said on Tuesday", and something announced here took place on a known day: the last Tuesday up to it. */
function fromWeekdayBefore(
  article: ArticleFacts,
  latest: Dated | undefined,
  next: Dated | undefined,
): PublishedCandidate[] {
  const said = reportedWeekday(article);
  if (!next || !said) return [];
  let day = next.day;
  while (weekdayOf(day) !== said.weekday) day = addDays(day, -1);
  if (latest && day < latest.day) return [];
  const days = until({ first: day, last: addDays(day, 1) }, next);
  const how = message(
    'It says “{0}” of news and announces what other articles report for {1} ({2}).',
    said.text,
    only(next.day),
    next.label,
  );
  return days ? [{ days, from: 'other articles', how }] : [];
}

/** After what it reports, not after what it announces. */
function fromBounds(latest: Dated | undefined, next: Dated | undefined): PublishedCandidate[] {
  if (!latest || !next || daysBetween(latest.day, next.day) > NARROW || latest.day > next.day) return [];
  const how = message(
    'It reports what happened on {0} ({1}) and announces what happened on {2} ({3}).',
    only(latest.day),
    latest.label,
    only(next.day),
    next.label,
  );
  return [{ days: { first: latest.day, last: next.day }, from: 'other articles', how }];
}

/** The range cut off behind the day of what the article announces; `null` where nothing is left. */
function until(days: DayRange, next: Dated | undefined): DayRange | null {
  if (!next || days.last <= next.day) return days;
  return days.first <= next.day ? { first: days.first, last: next.day } : null;
}

/** The first day of the week that the article gives to news of its own: what was said or done then, not announced. */
function reportedWeekday(article: ArticleFacts): { weekday: Weekday; text: string } | null {
  for (const { start, end, status } of article.events) {
    const time = status === 'announced' ? null : unresolvedIn(article.times, start, end);
    const weekday = time && namedWeekday(time);
    if (time && weekday) return { weekday, text: time.text };
  }
  return null;
}

function unresolvedIn(times: readonly TimeExpression[], start: number, end: number): TimeExpression | null {
  for (
    let time = spanAtOrAfter(times, start);
    time && time.start < end;
    time = spanAtOrAfter(times, time.end)
  ) {
    if (!time.days && time.relative && (time.type === 'DATE' || time.type === 'TIME')) return time;
  }
  return null;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The one day of the week that an expression names. */
function namedWeekday({ text }: TimeExpression): Weekday | null {
  const named = WEEKDAYS.filter((weekday) => text.toLowerCase().includes(weekday));
  return named.length === 1 ? ((WEEKDAYS.indexOf(named[0]!) + 1) as Weekday) : null;
}
