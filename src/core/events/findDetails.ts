import { message, type Message } from '../message';
import type { Span } from '../text/span';
import type { EventMention } from './event';

/** A sentence of the body with those whom it speaks of. */
export interface Passage extends Span {
  /** Whom it is about: whose words it quotes, or the first person or organisation it names; `null` where there is none. */
  readonly about: string | null;
  /** Whether it names a time itself, and so may be about another day. */
  readonly ownTime: boolean;
  /** The name of the one it is about; empty where there is none. */
  readonly trigger: Span;
}

/** A report that later sentences may go on about: its index, and the number of the last sentence that did. */
interface Topic {
  readonly index: number;
  readonly sentence: number;
}

/** How many sentences further on a report is still the topic when the same person comes up, and when nobody does. */
const REACH = 8;
const NEXT = 2;

/**
 * Adds to the mentions of an article the sentences that name no act and no time of their own: they go on about an event that
 * is being told. Which one, a person tells who took part in it; nearness does, where nobody is named; and what somebody
 * else says is about the main event, the one most often reported so far. Both lists and the answer are in reading order.
 */
export function withDetails(
  text: string,
  mentions: readonly EventMention[],
  passages: readonly Passage[],
): EventMention[] {
  const all: EventMention[] = [];
  const topics = new Topics();
  let next = 0;
  passages.forEach((passage, sentence) => {
    const before = all.length;
    for (; next < mentions.length && mentions[next]!.trigger.start < passage.end; next++) {
      const mention = mentions[next]!;
      if (mention.status === 'happened') topics.report(mention, { index: all.length, sentence });
      all.push(mention);
    }
    if (all.length > before || passage.ownTime) return;
    const topic = topics.of(passage, sentence);
    if (topic) all.push(detail(text, passage, all[topic.index]!, topic));
  });
  return [...all, ...mentions.slice(next)];
}

function detail(
  text: string,
  { start, end, trigger }: Passage,
  of: EventMention,
  { index, how }: Topic & { how: Message },
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
  readonly #reports = new Map<string, { readonly topic: Topic; count: number }>();
  #latest: Topic | undefined;
  #main: { readonly topic: Topic; count: number } | undefined;

  report(mention: EventMention, topic: Topic): void {
    this.#latest = topic;
    for (const person of mention.participants) this.#byPerson.set(person, topic);
    const key = `${mention.act} ${mention.days?.first ?? ''}`;
    const told = this.#reports.get(key) ?? { topic, count: 0 };
    told.count++;
    this.#reports.set(key, told);
    if (!this.#main || told.count > this.#main.count) this.#main = told;
  }

  of({ about }: Passage, sentence: number): (Topic & { how: Message }) | null {
    const told = about === null ? undefined : this.#byPerson.get(about);
    if (told && sentence - told.sentence <= REACH) return this.#goOn(told, sentence, about, SAME_PERSON);
    if (about !== null) return this.#main ? { ...this.#main.topic, how: MAIN_EVENT } : null;
    if (!this.#latest || sentence - this.#latest.sentence > NEXT) return null;
    return this.#goOn(this.#latest, sentence, about, NEXT_SENTENCE);
  }

  #goOn({ index }: Topic, sentence: number, about: string | null, how: Message): Topic & { how: Message } {
    const topic = { index, sentence };
    this.#latest = topic;
    if (about !== null) this.#byPerson.set(about, topic);
    return { ...topic, how };
  }
}

const SAME_PERSON = message('Goes on with somebody who took part.');
const NEXT_SENTENCE = message('Goes on about the sentence before.');
const MAIN_EVENT = message('Said about the main event of the article.');
