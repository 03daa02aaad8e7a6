import { type Day, type DayRange, daysBetween, isSingleDay, only } from '../../calendar/days';
import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { contains, spanAt } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { daysOfPosts } from '../../time/anchors/post';
import { type Clue, staleness, WEIGHT } from './clue';
import type { TimesOn } from './hypothesis';
import { isDayOfSpeech, spokenClues } from './spokenOn';

/**
 * What the times of an article tell by themselves: its latest news is a day old at most, what it tells in the past tense is
 * past, and no post that it links to was yet to be written.
 *
 * @param near A day near which it appeared, so that “22 April” has its year.
 */
export function ownClues(article: ArticleFacts, times: TimesOn, near: Day): Clue[] {
  const { told, ahead } = newsTimes(article);
  return [
    ...postClues(article),
    ...(told.length > 0 ? [freshness(article.text, told, times), tense(told, times, near)] : []),
    ...spokenClues(article, told, ahead, times),
  ];
}

/** In front of a day that is still to come: "will not fly before Thursday", "plans to meet on Friday". */
const AHEAD =
  /\b(?:(?:before|until|till|by|from|next) (?:early |late )?|(?:will|would|to|shall|may)\b[^,.;:]{1,60})$/i;

/** The expressions with which the reporter says when something happened, or is to come; not those of quotations. */
function newsTimes({
  text,
  times,
  events,
  quotations,
}: ArticleFacts): Record<'told' | 'ahead', TimeExpression[]> {
  const announced = events.filter(({ status }) => status !== 'happened');
  const told: TimeExpression[] = [];
  const ahead: TimeExpression[] = [];
  for (const time of times) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || spanAt(quotations, time.start)) continue;
    if (isDayOfSpeech(text, time)) told.push(time);
    else if (AHEAD.test(text.slice(Math.max(0, time.start - 80), time.start))) ahead.push(time);
    else if (announced.some((event) => contains(event, time))) continue;
    else if (events.some((event) => contains(event, time))) told.push(time);
  }
  return { told, ahead };
}

/** What names a day by itself: newspapers say "on Tuesday" of what is a day or a few old. */
const DAY_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|last night|this (?:morning|afternoon|evening))\b/i;

/** The single days that the article tells of by their names, had it appeared then, in reading order. */
function daysTold(told: readonly TimeExpression[], times: TimesOn, published: Day): Day[] {
  return told.flatMap(({ start, text, relative }) => {
    const time = relative && DAY_WORD.test(text) ? times(published).get(start) : undefined;
    if (!time?.days || !isSingleDay(time.days) || time.anchor.kind === 'narrative') return [];
    return time.days.first <= published ? [time.days.first] : [];
  });
}

/**
 * The first day that it names is that of the news, or the one on which somebody first speaks of it; what is named below may
 * be older, but not newer.
 */
function freshness(text: string, told: readonly TimeExpression[], times: TimesOn): Clue {
  const named = told.filter(({ relative, days, text }) => relative && !days && DAY_WORD.test(text));
  const first = named.find((time) => isDayOfSpeech(text, time)) ?? named[0];
  return {
    says: message('has its news from “{0}”', first?.text ?? ''),
    shared: false,
    about: [],
    weigh: (published) => {
      const days = daysTold(told, times, published);
      const [news = days[0] ?? published] = first ? daysTold([first], times, published) : [];
      const latest = days.reduce((a, b) => (a > b ? a : b), news);
      return staleness(daysBetween(news, published)) + staleness(daysBetween(latest, published)) / 2;
    },
  };
}

/** "On 28 April three died": it had happened. */
function tense(told: readonly TimeExpression[], times: TimesOn, near: Day): Clue {
  const calendar = told.filter(({ text }) => /\d/.test(text));
  const days = calendar.flatMap(({ start, text }): { days: DayRange; text: string }[] => {
    const days = times(near).get(start)?.days;
    return days && isSingleDay(days) ? [{ days, text }] : [];
  });
  const latest = days.sort((a, b) => (a.days.first < b.days.first ? 1 : -1))[0];
  return {
    says: latest
      ? message('reports what happened on {0} (“{1}”)', latest.days, latest.text)
      : message('reports what happened'),
    shared: false,
    about: latest ? [latest.days.first] : [],
    weigh: (published) => {
      let weight = 0;
      for (const { start } of calendar) {
        const days = times(published).get(start)?.days;
        if (!days || !isSingleDay(days)) continue;
        const since = daysBetween(days.first, published);
        weight = Math.min(weight, since < 0 ? WEIGHT.future : since <= 1 ? WEIGHT.dateOfYesterday : 0);
      }
      return weight;
    },
  };
}

/** A post is linked to on its own day or soon after; its day is in universal time. */
function postClues({ text }: ArticleFacts): Clue[] {
  const last = daysOfPosts(text).at(-1);
  if (!last) return [];
  return [
    {
      says: message('links to a post of {0}', only(last)),
      shared: true,
      about: [last],
      weigh: (published) => {
        const since = daysBetween(last, published);
        if (since < -1) return WEIGHT.wrongSide;
        return since <= 1 ? WEIGHT.freshPost : 0;
      },
    },
  ];
}
