import { message } from '../message';
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

/** How many sentences further on a report is still the topic when the same person comes up, and when nobody known does. */
const REACH = 8;
const NEXT = 2;

/**
 * Adds to the mentions of an article the sentences that name no act and no time of their own, but go on about an event just
 * reported: with somebody who took part in it, or straight behind it. Both lists and the answer in reading order.
 */
export function withDetails(
  text: string,
  mentions: readonly EventMention[],
  passages: readonly Passage[],
): EventMention[] {
  const all: EventMention[] = [];
  const byPerson = new Map<string, Topic>();
  let latest: Topic | undefined;
  let next = 0;
  passages.forEach((passage, sentence) => {
    const before = all.length;
    for (; next < mentions.length && mentions[next]!.trigger.start < passage.end; next++) {
      const mention = mentions[next]!;
      const topic = { index: all.length, sentence };
      all.push(mention);
      if (mention.status !== 'happened') continue;
      latest = topic;
      for (const person of mention.participants) byPerson.set(person, topic);
    }
    if (all.length > before || passage.ownTime) return;
    const topic = topicOf(passage, sentence, byPerson, latest);
    if (!topic) return;
    latest = { index: topic.index, sentence };
    if (passage.about !== null) byPerson.set(passage.about, latest);
    all.push(detail(text, passage, all[topic.index]!, topic.index));
  });
  return [...all, ...mentions.slice(next)];
}

function topicOf(
  { about }: Passage,
  sentence: number,
  byPerson: ReadonlyMap<string, Topic>,
  latest: Topic | undefined,
): Topic | null {
  const told = about === null ? undefined : byPerson.get(about);
  if (told && sentence - told.sentence <= REACH) return told;
  return about === null && latest && sentence - latest.sentence <= NEXT ? latest : null;
}

function detail(
  text: string,
  { start, end, trigger }: Passage,
  of: EventMention,
  index: number,
): EventMention {
  const how = message('Goes on about “{0}”.', text.slice(of.trigger.start, of.trigger.end));
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
