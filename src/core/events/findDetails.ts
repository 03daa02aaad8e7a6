import type { DayRange } from '../calendar/days';
import { daysBetween } from '../calendar/days';
import { message, type Message } from '../message';
import type { Span } from '../text/span';
import { actOf } from './acts';
import type { EventMention } from './event';

/** A sentence of the article with those whom it speaks of. */
export interface Passage extends Span {
  /** Whom it is about: whose words it quotes, or the first person or organisation it names; `null` where there is none. */
  readonly about: string | null;
  /** The days that it names itself, `null` for one that cannot be placed: it may be about another day. */
  readonly days: readonly (DayRange | null)[];
  /** The name of the one it is about; empty where there is none. */
  readonly trigger: Span;
}

/** A report that later sentences may go on about: its index, and the number of the last sentence that did. */
interface Topic {
  readonly index: number;
  readonly sentence: number;
}

type Reached = Topic & { readonly how: Message };

/** How many sentences further on a report is still the topic when the same person comes up, and when nobody does. */
const REACH = 8;
const NEXT = 2;
/** How many days before publication what an article reports as its news lies at most; older things are background. */
export const NEWS = 31;

/**
 * Adds to the mentions of an article the sentences that name no act of their own: they go on about an event that is being
 * told (`asides`: those only mentioned in passing). Which one, a day that they name tells; a person who took part in it does; nearness does, where nobody is named; and
 * what somebody else says is about the main event, the one most often reported so far. Nobody goes on about background
 * ("the fire of 1987") but the very next sentence. Both lists and the answer are in reading order.
 */
export function withDetails(
  text: string,
  mentions: readonly EventMention[],
  asides: ReadonlySet<EventMention>,
  passages: readonly Passage[],
  published: DayRange | null,
): EventMention[] {
  const all: EventMention[] = [];
  const topics = new Topics(published);
  let next = 0;
  passages.forEach((passage, sentence) => {
    const from = next;
    while (next < mentions.length && mentions[next]!.trigger.start < passage.end) next++;
    const own = mentions.slice(from, next);
    // What mentions an act only in passing still goes on about something.
    const topic = own.every((mention) => asides.has(mention))
      ? topics.of({ ...passage, days: daysLeft(passage, own) }, sentence)
      : null;
    if (topic) all.push(detail(text, passage, all[topic.index]!, topic));
    for (const mention of own) {
      if (mention.status === 'happened' && !asides.has(mention))
        topics.report(mention, { index: all.length, sentence });
      all.push(mention);
    }
  });
  return [...all, ...mentions.slice(next)];
}

/** The headline in front of the mentions of the text below it, as a detail of the first news told there. */
export function withHeadline(
  text: string,
  headline: Passage,
  mentions: readonly EventMention[],
  lead: Span,
): EventMention[] {
  const index = mentions.findIndex(
    ({ status, detailOf, trigger }) => status === 'happened' && detailOf === null && trigger.start < lead.end,
  );
  const news = mentions[index];
  if (!news || news.trigger.start < lead.start) return [...mentions];
  const title = detail(text, headline, news, { index: index + 1, how: HEADLINE });
  return [
    title,
    ...mentions.map((one) => (one.detailOf === null ? one : { ...one, detailOf: one.detailOf + 1 })),
  ];
}

/** The days of a sentence that none of its mentions has taken. */
function daysLeft({ days }: Passage, own: readonly EventMention[]): readonly (DayRange | null)[] {
  const taken = new Set(own.flatMap((mention) => (mention.days ? [keyOf(mention.days)] : [])));
  return days.filter((one) => !one || !taken.has(keyOf(one)));
}

function detail(
  text: string,
  { start, end, trigger }: Passage,
  of: EventMention,
  { index, how }: { readonly index: number; readonly how: Message },
): EventMention {
  return {
    ...of,
    start,
    end,
    text: text.slice(start, end),
    trigger,
    how,
    certainty: 'doubtful',
    detailOf: index,
  };
}

/** What an article has been telling of, sentence by sentence. */
class Topics {
  readonly #byPerson = new Map<string, Topic>();
  readonly #byDay = new Map<string, Topic>();
  readonly #reports = new Map<string, { readonly topic: Topic; count: number }>();
  #latest: (Topic & { readonly isNews: boolean }) | undefined;
  #main: { readonly topic: Topic; count: number } | undefined;

  constructor(private readonly published: DayRange | null) {}

  report(mention: EventMention, topic: Topic): void {
    const isNews = this.#isNews(mention);
    this.#latest = { ...topic, isNews };
    if (mention.days) this.#byDay.set(keyOf(mention.days), topic);
    if (!isNews) return;
    for (const person of mention.participants) this.#byPerson.set(person, topic);
    const key = `${mention.act} ${mention.days?.first ?? ''}`;
    const told = this.#reports.get(key) ?? { topic, count: 0 };
    told.count++;
    this.#reports.set(key, told);
    if (!this.#main || told.count > this.#main.count) this.#main = told;
  }

  of(passage: Passage, sentence: number): Reached | null {
    // What is still to come is told on the day of what is told.
    const named = passage.days.filter((days) => !this.#isToCome(days));
    const { about } = passage;
    const told = about === null ? undefined : this.#byPerson.get(about);
    if (named.length) return this.#onDay(named, told, sentence);
    if (told && sentence - told.sentence <= REACH)
      return this.#goOn({ ...told, isNews: true }, sentence, about, SAME_PERSON);
    if (about !== null)
      return this.#main && !passage.days.length ? { ...this.#main.topic, how: MAIN_EVENT } : null;
    if (!this.#latest || sentence - this.#latest.sentence > (this.#latest.isNews ? NEXT : 1)) return null;
    return this.#goOn(this.#latest, sentence, about, NEXT_SENTENCE);
  }

  /** The report of just those days, if its people come up again or it was told a moment ago. */
  #onDay(days: readonly (DayRange | null)[], told: Topic | undefined, sentence: number): Reached | null {
    const [first, ...others] = days.map((one) => (one ? this.#byDay.get(keyOf(one)) : undefined));
    if (!first || others.some((other) => other !== first)) return null;
    const isNear = first.index === told?.index || sentence - first.sentence <= NEXT;
    return isNear ? { ...first, how: SAME_DAY } : null;
  }

  /** "The fire" is news whether its day is told or not; a contract, a visit without a day may be any. */
  #isNews({ act, days }: EventMention): boolean {
    if (!this.published) return true;
    if (!days) return actOf(act)?.takes === 'place';
    return daysBetween(days.last, this.published.first) <= NEWS;
  }

  #isToCome(days: DayRange | null): boolean {
    return days !== null && this.published !== null && days.first > this.published.last;
  }

  #goOn(
    { index, isNews }: Topic & { readonly isNews: boolean },
    sentence: number,
    about: string | null,
    how: Message,
  ): Reached {
    const topic = { index, sentence };
    if (isNews) this.#latest = { ...topic, isNews };
    if (about !== null) this.#byPerson.set(about, topic);
    return { ...topic, how };
  }
}

function keyOf({ first, last }: DayRange): string {
  return `${first}/${last}`;
}

const SAME_DAY = message('Tells more of the day.');
const SAME_PERSON = message('Goes on with somebody who took part.');
const NEXT_SENTENCE = message('Goes on about the sentence before.');
const MAIN_EVENT = message('Said about the main event of the article.');
const HEADLINE = message('The headline of what the opening tells.');
