import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published';
import { type DayRange, daysBetween } from '../calendar/days';
import type { Speaker } from '../people/speaker';
import { isReported, type Quotation } from '../quotes/quotation';
import { overlaps, type Span, spanAt, textOf } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { Break, clauseAround, readSentence, type Sentence } from './clauses';
import { dateActs } from './dateActs';
import { type Draft, toldDay } from './draft';
import type { EventMention } from './event';
import { type ActWord, findActs } from './findActs';
import { type Passage, withDetails } from './findDetails';
import { linkDrafts } from './linkDrafts';
import { mergeDrafts } from './mergeDrafts';
import { type Participants, participantsOf, partiesOf, type Party, placed } from './participants';
import { placesOf } from './places';
import { spanOf } from './mentionSpans';

/** Longer stretches (a life, a decade) are no day on which something happens. */
const YEAR = 366;

/** What event mentions are read from: one article and what the lower steps found in it. */
export interface EventSource {
  readonly text: string;
  readonly layout: Layout;
  readonly published: PublicationDate | null;
  readonly times: readonly TimeExpression[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/**
 * The event mentions of an article, in reading order: the sentences or clauses of headline and body that report or announce
 * an act, with day, participants, places and status. Words of others, wishes and fears ("any attack") are left out, and so
 * is what no day, name or place holds fast. Linear in the length of the text.
 */
export function findEvents(source: EventSource): EventMention[] {
  const { text, layout, published } = source;
  const direct = source.quotations.filter(({ kind }) => isReported(kind));
  const parties = partiesOf(source.speakers);
  const times = source.times.filter(
    ({ type, days, relative }) =>
      (type === 'DATE' || type === 'TIME') && (days ? daysBetween(days.first, days.last) <= YEAR : relative),
  );
  const partiesIn = walker(parties);
  const timesIn = walker(times);
  const quotationsIn = walker(direct);
  const drafts: Draft[] = [];
  const read = (span: Span, headline: boolean): void => {
    const sentence = readSentence(text, span, headline);
    const acts = findActs(sentence);
    if (acts.length)
      drafts.push(
        ...draftsOf(text, sentence, acts, partiesIn(span), timesIn(span), direct, published?.days ?? null),
      );
  };
  // The page often prints the headline twice; the second says nothing new.
  layout.headlines.slice(0, 1).forEach((headline) => read(headline, true));
  const passages = layout.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => {
      read(sentence, false);
      return passageOf(sentence, partiesIn(sentence), quotationsIn(sentence), timesIn(sentence));
    }),
  );
  return withDetails(text, mentionsOf(text, linkDrafts(drafts, published)), passages);
}

function mentionsOf(text: string, drafts: readonly Draft[]): EventMention[] {
  return drafts.map((draft, i) => toMention(text, draft, spanOf(drafts, i)));
}

function toMention(text: string, draft: Draft, span: Span): EventMention {
  return {
    start: span.start,
    end: span.end,
    text: textOf(text, span),
    trigger: draft.trigger,
    act: draft.act.id,
    days: draft.day.days,
    how: draft.day.how,
    certainty: draft.day.certainty,
    participants: draft.participants,
    places: draft.places,
    status: draft.status,
    detailOf: null,
  };
}

/** Whom a sentence is about: whose words it quotes, else whom it names first. */
function passageOf(
  sentence: Span,
  parties: readonly Party[],
  quotations: readonly Quotation[],
  times: readonly TimeExpression[],
): Passage {
  const quoted = quotations.find(({ attribution }) => attribution !== null)?.attribution?.speaker;
  const first = parties[0];
  return {
    start: sentence.start,
    end: sentence.end,
    about: quoted ?? first?.speaker.id ?? null,
    ownTime: times.length > 0,
    trigger: first ? { start: first.start, end: first.end } : { start: sentence.start, end: sentence.start },
  };
}

function draftsOf(
  text: string,
  sentence: Sentence,
  acts: readonly ActWord[],
  parties: readonly Party[],
  times: readonly TimeExpression[],
  direct: readonly Quotation[],
  published: DayRange | null,
): Draft[] {
  const voiceAt = (offset: number): Quotation | null => {
    const quotation = spanAt(direct, offset);
    return quotation?.kind === 'direct' ? quotation : null;
  };
  const sameVoice = (act: ActWord, time: Span): boolean =>
    voiceAt(sentence.tokens[act.first]!.start) === voiceAt(time.start);
  const dated = dateActs(sentence, acts, times, published, sameVoice);
  const here = placed(sentence, parties);
  const drafts = acts.map((act, i): Draft => {
    const trigger = { start: sentence.tokens[act.first]!.start, end: sentence.tokens[act.last]!.end };
    const quotation = spanAt(direct, trigger.start);
    const triggerText = textOf(text, trigger);
    const taking = withSpeaker(participantsOf(sentence, act, here), act, quotation);
    return {
      sentence,
      word: act,
      trigger,
      triggerText,
      act: act.act,
      noun: act.noun && act.carrier < 0,
      definite: act.definite,
      indefinite: act.indefinite,
      withMany: act.withMany,
      quoted: quotation !== undefined && (quotation.kind === 'direct' || !act.noun),
      reported: act.reported,
      status: act.status,
      time: dated[i]!,
      day: toldDay(dated[i]!, triggerText),
      participants: taking.ids,
      oneSided: taking.oneSided,
      places: placesOf(sentence, act, clauseAround(sentence, act.first, Break.comma), times, parties),
    };
  });
  // "Announced job cuts" is one act: the verb only carries the noun.
  const carriers = new Set(acts.filter(({ carrier }) => carrier >= 0).map(({ carrier }) => carrier));
  return mergeDrafts(drafts.filter((_, i) => acts[i]!.noun || !carriers.has(acts[i]!.first)));
}

/** "Discussed the attack with Torres yesterday", Vidal wrote: who speaks of an act with others took part in it. */
function withSpeaker(taking: Participants, act: ActWord, quotation: Quotation | undefined): Participants {
  const speaker = quotation?.attribution?.speaker;
  if (!speaker || act.noun || act.act.takes !== 'both' || !taking.oneSided || taking.ids.length !== 1)
    return taking;
  return taking.ids.includes(speaker) ? taking : { ids: [speaker, ...taking.ids], oneSided: false };
}

/** Gives, for spans asked in reading order, those of a sorted list that overlap each. Linear over all questions. */
function walker<T extends Span>(sorted: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return (span) => {
    while (next < sorted.length && sorted[next]!.end <= span.start) next++;
    const inside: T[] = [];
    for (let i = next; i < sorted.length && sorted[i]!.start < span.end; i++) {
      if (overlaps(sorted[i]!, span)) inside.push(sorted[i]!);
    }
    return inside;
  };
}
