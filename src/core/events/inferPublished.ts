import { createChanges } from '../changes';
import type { PublishedCandidate } from '../article/published/published';
import { addDays, type Day, daysBetween } from '../calendar/days';
import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';
import type { Steps } from '../steps';
import { listed } from '../wording/listed';
import { type Clue, WEIGHT } from './appeared/clue';
import { DatedActs, type DatedMentions, type DisputedEvents } from './appeared/datedMentions';
import { eventClues } from './appeared/eventClues';
import { timesOn } from './appeared/hypothesis';
import { ownClues } from './appeared/ownClues';
import { PrintedWords, wordClues } from './appeared/sharedWords';

/** What the dated articles of a folder hold that undated ones may be compared with. */
export interface DatedArticles {
  readonly mentions: DatedMentions;
  readonly words: PrintedWords;
}

/** Days looked at on either side of what a clue is about. */
const REACH = 8;
/** An article with clues all over the calendar is a chronicle; only what lies nearest to the folder's days is looked at. */
const MOST_DAYS = 50;
/** Days that go nearly as well with all clues as the best one belong to the same range. */
const AS_GOOD = 0.75;
/** A second range that goes not much worse is offered, too. */
const NEARLY_AS_GOOD = 1;
/** A range of more days than this tells nothing. */
const LONGEST = 7;
const MOST_CANDIDATES = 2;
const MOST_REASONS = 4;
/** How much must speak against a day in the reasons that are told. */
const ENOUGH = 3;

/** Reads the dated articles of a folder, again and again. */
export function createDatedArticles(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  events: DisputedEvents,
) => Steps<DatedArticles> {
  const acts = new DatedActs();
  const words = new PrintedWords();
  const takeChanges = createChanges((before, now) => {
    if (before?.published) {
      acts.drop(before);
      words.drop(before);
    }
    if (now?.published) {
      acts.put(now);
      words.put(now);
    }
  });
  return function* (articles, events) {
    yield* takeChanges(articles);
    return { mentions: acts.mentions(events), words };
  };
}

/**
 * Days on which an undated article may have appeared, the likeliest first, each with the chain of reasons. Every day near to
 * what the article shares with dated ones is tried: what would its “Thursday” be then, and is that the day that others give
 * the event; had happened what it reports, and was to come what it announces; is its latest news of that day or the day
 * before? Nothing where this leaves more than a week open.
 *
 * @param middle The middle one of the days of the dated articles.
 */
export function inferPublished(
  article: ArticleFacts,
  { mentions, words }: DatedArticles,
  middle: Day,
): PublishedCandidate[] {
  const times = timesOn(article);
  const shared = [...eventClues(article, mentions, times), ...wordClues(article, words)];
  const near = shared[0]?.about[0];
  const own = ownClues(article, times, near ?? middle);
  // Most articles share nothing, and cost nothing more.
  if (!near && !own.some((clue) => clue.shared)) return [];
  const clues = [...shared, ...own];
  const days = daysToTry(clues, middle);
  if (days.length === 0) return [];
  const score = new Map(days.map((day) => [day, clues.reduce((sum, { weigh }) => sum + weigh(day), 0)]));
  const runs = runsOf(days, score);
  const best = runs[0]?.score ?? 0;
  return runs
    .filter(({ score }) => score >= best - NEARLY_AS_GOOD)
    .slice(0, MOST_CANDIDATES)
    .flatMap(({ first, last, likeliest }) => {
      if (daysBetween(first, last) >= LONGEST) return [];
      const range = { first, last };
      const reasons = isSupported(likeliest, clues) ? reasonsFor(likeliest, clues) : [];
      return reasons.length > 0
        ? [{ days: range, from: 'other articles' as const, how: chain(reasons, range) }]
        : [];
    });
}

/** Whether what it shares tells this week from the ones beside it: an article's own “Thursday” goes with every week. */
function isSupported(day: Day, clues: readonly Clue[]): boolean {
  const speaksFor = (other: Day): number =>
    clues.reduce((sum, { shared, weigh }) => sum + (shared ? weigh(other) : 0), 0);
  const here = speaksFor(day);
  return [-WEEK, WEEK].every((days) => here - speaksFor(addDays(day, days)) >= WEIGHT.otherWeek);
}

const WEEK = 7;

/** The days near those that clues are about, in order. */
function daysToTry(clues: readonly Clue[], middle: Day): Day[] {
  const days = new Set<Day>();
  for (const about of new Set(clues.flatMap(({ about }) => about)))
    for (let i = -REACH; i <= REACH; i++) days.add(addDays(about, i));
  return [...days]
    .sort((a, b) => Math.abs(daysBetween(middle, a)) - Math.abs(daysBetween(middle, b)))
    .slice(0, MOST_DAYS)
    .sort();
}

interface Run {
  readonly first: Day;
  readonly last: Day;
  readonly likeliest: Day;
  readonly score: number;
}

/** Stretches of days around each day that is better than its neighbours, the best first; none that is open to one side. */
function runsOf(days: readonly Day[], score: ReadonlyMap<Day, number>): Run[] {
  const runs: Run[] = [];
  const left = new Set(days);
  const byScore = [...days].sort((a, b) => score.get(b)! - score.get(a)! || (a < b ? -1 : 1));
  for (const likeliest of byScore) {
    if (!left.has(likeliest)) continue;
    const least = score.get(likeliest)! - AS_GOOD;
    const goesOn = (day: Day): boolean => left.has(day) && score.get(day)! >= least;
    let [first, last] = [likeliest, likeliest];
    while (goesOn(addDays(first, -1))) first = addDays(first, -1);
    while (goesOn(addDays(last, 1))) last = addDays(last, 1);
    for (let day = first; day <= last; day = addDays(day, 1)) left.delete(day);
    const isLower = (day: Day): boolean => (score.get(day) ?? Infinity) < score.get(likeliest)!;
    const closed = isLower(addDays(first, -1)) && isLower(addDays(last, 1));
    if (closed) runs.push({ first, last, likeliest, score: score.get(likeliest)! });
    if (runs.length >= MOST_CANDIDATES) break;
  }
  return runs;
}

/**
 * The clues for this day and against the days around it: each time the one that tells most, until every other day has
 * enough against it.
 */
function reasonsFor(day: Day, clues: readonly Clue[]): Message[] {
  const around = Array.from({ length: 2 * REACH + 1 }, (_, i) => addDays(day, i - REACH)).filter(
    (other) => other !== day,
  );
  const lacking = new Map(around.map((other) => [other, ENOUGH]));
  const left = new Set(clues.filter(({ weigh }) => weigh(day) > -0.5));
  const against = (clue: Clue, other: Day): number => Math.max(0, clue.weigh(day) - clue.weigh(other));
  const tells = (clue: Clue): number =>
    around.reduce((sum, other) => sum + Math.min(lacking.get(other)!, against(clue, other)), 0);
  const reasons: Message[] = [];
  while (reasons.length < MOST_REASONS) {
    const [best] = [...left].map((clue) => ({ clue, tells: tells(clue) })).sort((a, b) => b.tells - a.tells);
    if (!best || best.tells < 1) break;
    left.delete(best.clue);
    for (const other of around)
      lacking.set(other, Math.max(0, lacking.get(other)! - against(best.clue, other)));
    reasons.push(best.clue.says);
  }
  return reasons;
}

/** "It reports ..., announces ... and links to ...: so it appeared on 29–30 April 2025." */
function chain(reasons: readonly Message[], days: { first: Day; last: Day }): Message {
  return message('It {0}: so it appeared on {1}', listed(reasons), days);
}
