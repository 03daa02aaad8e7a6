import { addDays, type Day, type DayRange, daysBetween, isSingleDay, only } from '../../calendar/days';
import { namedWeekday } from '../../calendar/weekdays';
import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { spanAtOrAfter } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import type { EventMention } from '../event';
import { type Clue, WEIGHT } from './clue';
import { type DatedMentions, type NamedAct, namedActsOf } from './datedMentions';
import type { TimesOn } from './hypothesis';

/** What dated articles say of an event that the undated one also reports or announces. */
interface Shared {
  readonly event: EventMention;
  /** The day that most articles give it, and its share of them. */
  readonly day: Day;
  readonly shares: ReadonlyMap<Day, number>;
  /** The same day; the first and the last one where articles dispute it. */
  readonly given: DayRange;
  readonly label: string;
  /** Still to come, as the undated article has it. */
  readonly ahead: boolean;
  /** The expressions with which it says when, if it does: "Tuesday", "Tuesday or Wednesday". */
  readonly when: readonly TimeExpression[];
}

/** An event that others place on so many days is several. */
const MOST_DAYS = 4;
/** So many events tell all that events can tell; an article with more is a chronicle. */
const MOST = 24;

/**
 * What follows from the events that an undated article has in common with dated ones: on the day it appeared its “Thursday”
 * must be the day that they name, what it reports must have happened, what it announces must be to come.
 */
export function eventClues(article: ArticleFacts, dated: DatedMentions, times: TimesOn): Clue[] {
  const shared = namedActsOf(article).flatMap((act) => sharedBy(act, article, dated));
  const perEvent = new Map<string, Shared>();
  for (const each of shared) {
    const key = `${each.label}\n${each.day}\n${each.ahead}`;
    const before = perEvent.get(key);
    if (!before || (before.when.length === 0 && each.when.length > 0)) perEvent.set(key, each);
  }
  // What it also reports as done it does not announce, whatever a "will" beside it is about.
  const done = new Set(shared.flatMap(({ ahead, day }) => (ahead ? [] : [day])));
  return [...perEvent.values()]
    .filter(({ ahead, day }) => !ahead || !done.has(day))
    .slice(0, MOST)
    .flatMap((each) => cluesOf(each, article, times));
}

function sharedBy(act: NamedAct, article: ArticleFacts, dated: DatedMentions): Shared[] {
  const event = article.events[act.mention]!;
  const when = whenIn(article.times, event);
  const days = dated.daysOf(act, when.length > 0);
  if (days.size === 0 || days.size > MOST_DAYS) return [];
  const total = [...days.values()].reduce((sum, { paths }) => sum + paths.size, 0);
  const [day, { label, disputed }] = [...days].sort(([, a], [, b]) => b.paths.size - a.paths.size)[0]!;
  const shares = new Map([...days].map(([day, { paths }]) => [day, paths.size / total]));
  const inOrder = [...days.keys()].sort();
  const given = disputed ? { first: inOrder[0]!, last: inOrder.at(-1)! } : only(day);
  return [{ event, day, shares, given, label, ahead: act.ahead, when }];
}

/**
 * The relative expression of a report that stands nearest to the act, within its clause, and the others that it offers
 * with it ("as early as Tuesday or Wednesday").
 */
function whenIn(times: readonly TimeExpression[], { start, end, trigger }: EventMention): TimeExpression[] {
  const inside: TimeExpression[] = [];
  for (
    let time = spanAtOrAfter(times, start);
    time && time.start < end;
    time = spanAtOrAfter(times, time.end)
  )
    if (
      time.relative &&
      !time.days &&
      !NO_NAME_OF_A_DAY.test(time.text) &&
      (time.type === 'DATE' || time.type === 'TIME')
    )
      inside.push(time);
  const distance = (time: TimeExpression): number =>
    time.end <= trigger.start ? trigger.start - time.end : Math.max(0, time.start - trigger.end);
  const [nearest] = [...inside].sort((a, b) => distance(a) - distance(b));
  if (!nearest) return [];
  return inside.filter(
    (time) =>
      time === nearest ||
      Math.min(Math.abs(time.start - nearest.end), Math.abs(nearest.start - time.end)) <= GAP,
  );
}

/** Dates in numbers mean the same whenever the article appeared; "a day after" counts from something else. */
const NO_NAME_OF_A_DAY = /\d|\b(?:after|before|later|earlier|following|previous)\b/i;

/** " or ", " and ". */
const GAP = 5;

function cluesOf(shared: Shared, article: ArticleFacts, times: TimesOn): Clue[] {
  const counted = countedFrom(shared, article.text);
  return [
    ...(counted ? [counted] : []),
    shared.when.length > 0 ? byTime(shared, article.text, times) : byOrder(shared),
  ];
}

/** "Spoke on Wednesday", and others say which Wednesday. */
function byTime({ shares, given, label, ahead, when }: Shared, text: string, times: TimesOn): Clue {
  const says = message(
    ahead
      ? 'announces for “{0}” what other articles report for {1} ({2})'
      : 'reports for “{0}” what other articles date {1} ({2})',
    text.slice(when[0]!.start, when.at(-1)!.end),
    given,
    label,
  );
  const shareOf = (days: DayRange): number => shareOn(days, shares);
  return {
    says,
    shared: true,
    about: [...shares.keys()],
    weigh: (published) => {
      const order = isOnWrongSide(published, given, ahead) ? WEIGHT.wrongSide * shareOf(given) : 0;
      const meant = when.flatMap(({ start, text }) => {
        const time = times(published).get(start);
        if (!time?.days || time.anchor.kind === 'narrative') return [];
        return [ahead ? nextFrom(time.days, text, published) : time.days];
      });
      if (meant.length === 0) return order;
      const best = meant.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a));
      // On a Wednesday “Wednesday” is rather that day than the one of next week.
      const vague = daysBetween(best.first, best.last) >= 2 || daysBetween(published, best.first) >= WEEK;
      const same = vague ? WEIGHT.sameDays : WEIGHT.sameDay;
      return shareOf(best) > 0 ? order + same * shareOf(best) : order + WEIGHT.otherDay;
    },
  };
}

/**
 * What is announced for “Friday” is the next one, however far from its verb the day stands; on a Friday it is the same day,
 * for what was said the day before is printed as it was said.
 */
function nextFrom(days: DayRange, text: string, published: Day): DayRange {
  if (namedWeekday(text) === null) return days;
  if (days.last < published) return { first: addDays(days.first, WEEK), last: addDays(days.last, WEEK) };
  const isWeekAhead = days.first === addDays(published, WEEK) && isSingleDay(days);
  return isWeekAhead && !/\bnext\b/i.test(text) ? only(published) : days;
}

const WEEK = 7;

/** No earlier than what it reports, no later than what it announces. */
function byOrder({ shares, given, label, ahead }: Shared): Clue {
  const says = message(
    ahead
      ? 'announces what other articles report for {0} ({1})'
      : 'reports what other articles date {0} ({1})',
    given,
    label,
  );
  return {
    says,
    shared: true,
    about: [given.first],
    weigh: (published) => {
      if (isOnWrongSide(published, given, ahead)) return WEIGHT.wrongSide * shareOn(given, shares);
      return ahead ? Math.max(WEIGHT.farAhead, WEIGHT.eachDayAhead * daysBetween(published, given.last)) : 0;
    },
  };
}

/** How many of the articles give one of these days. */
function shareOn({ first, last }: DayRange, shares: ReadonlyMap<Day, number>): number {
  return [...shares].reduce((sum, [day, part]) => sum + (first <= day && day <= last ? part : 0), 0);
}

function isOnWrongSide(published: Day, { first, last }: DayRange, ahead: boolean): boolean {
  return ahead ? published > last : published < first;
}

const COUNTED = /\b(a|one|two|three|four|five|six|\d) (day|week)s? after\b[^.;“”"]{0,70}$/i;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "A day after Lund spoke with Torres": what came then is the news. Of disputed days each may be the one that is counted from. */
function countedFrom({ event, shares, given, label, ahead }: Shared, text: string): Clue | null {
  const { start } = event.trigger;
  const match = ahead
    ? null
    : COUNTED.exec(text.slice(Math.max(0, Math.min(event.start, start) - 20), start));
  if (!match) return null;
  const word = match[1]!.toLowerCase();
  const number = word === 'a' ? 1 : NUMBERS.indexOf(word) > 0 ? NUMBERS.indexOf(word) : Number(word);
  const days = number * (match[2]!.toLowerCase() === 'week' ? WEEK : 1);
  const news = [...shares].flatMap(([day, share]) =>
    given.first <= day && day <= given.last ? [{ day: addDays(day, days), share }] : [],
  );
  const says = message(
    'reports what came “{0}” {1} ({2})',
    match[0].slice(0, match[0].toLowerCase().indexOf('after') + 'after'.length),
    given,
    label,
  );
  return {
    says,
    shared: true,
    about: news.map(({ day }) => day),
    weigh: (published) =>
      Math.max(
        ...news.map(({ day, share }) => {
          const since = daysBetween(day, published);
          return share * (since === 0 || since === 1 ? WEIGHT.counted : since < 0 ? WEIGHT.otherDay : 0);
        }),
      ),
  };
}
